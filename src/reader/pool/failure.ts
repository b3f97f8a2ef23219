import { OnrecordError } from "../../util/problem.ts";
import type { Failure } from "./messages.ts";

/** An error as it goes from one thread to another. */
export function failureOf(error: unknown): Failure {
  const problem = error instanceof OnrecordError ? error.problem : null;
  if (!(error instanceof Error)) return { problem, message: String(error), stack: null };
  return { problem, message: error.message, stack: error.stack ?? null };
}

/** The error that went from one thread to another. */
export function errorOf({ problem, message, stack }: Failure): Error {
  const error = problem === null ? new Error(message) : new OnrecordError(problem);
  if (stack !== null) error.stack = stack;
  return error;
}
