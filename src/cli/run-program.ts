import { type Command, CommanderError } from "commander";
import { exitCodes } from "../util/problem.ts";
import { createProgram } from "./program.ts";
import { reportProblem } from "./report-problem.ts";

/** Runs one command line; a problem is told on standard error, and `process.exitCode` says how it went. */
export async function runProgram(args: readonly string[]): Promise<void> {
  const program = await createProgram(args[0]);
  throwInsteadOfExiting(program);
  try {
    await program.parseAsync(args, { from: "user" });
  } catch (error) {
    if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : exitCodes.usage;
    else process.exitCode = reportProblem(error, args.includes("--json"));
  }
}

function throwInsteadOfExiting(command: Command): void {
  command.exitOverride();
  for (const child of command.commands) throwInsteadOfExiting(child);
}
