import { OnrecordError, type Problem } from "../util/problem.ts";

/** The problem that a promise ends with. */
export async function problemOf(promise: Promise<unknown>): Promise<Problem> {
  const error = await promise.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!(error instanceof OnrecordError)) throw new Error(`Not a problem: ${String(error)}`, { cause: error });
  return error.problem;
}
