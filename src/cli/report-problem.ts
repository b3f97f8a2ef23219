import pc from "picocolors";
import { printable } from "../util/printable.ts";
import { exitCodes, OnrecordError, type Problem } from "../util/problem.ts";

/**
 * Prints a problem to standard error and gives its exit code: for people in lines, for programs as one JSON line
 * `{"problem": {...}}`.
 *
 * @param about - what was being worked on, such as a file's name.
 */
export function reportProblem(error: unknown, json: boolean, about?: string): number {
  const problem = problemOf(error);
  process.stderr.write(
    json ? `${JSON.stringify({ ...(about === undefined ? {} : { about }), problem })}\n` : page(problem, about),
  );
  return exitCodes[problem.code];
}

/** The problem an error carries; an unforeseen error becomes `internal`. */
export function problemOf(error: unknown): Problem {
  if (error instanceof OnrecordError) return error.problem;
  return {
    code: "internal",
    message: `Something unforeseen went wrong: ${error instanceof Error ? error.message : String(error)}`,
    advice: "Nothing already on record was changed. Please report it with the command you ran and this text.",
  };
}

function page(problem: Problem, about: string | undefined): string {
  const colour = pc.createColors(process.stderr.isTTY === true && pc.isColorSupported);
  const line = (label: string, text: string | undefined) =>
    text === undefined ? "" : `  ${colour.dim(`${label}:`)} ${printable(text)}\n`;
  const head = about === undefined ? problem.message : `${about}: ${problem.message}`;
  return (
    `${colour.red("Problem")} ${printable(head)}\n` +
    line("received", problem.received) +
    line("allowed", problem.allowed) +
    line("to do", problem.advice)
  );
}
