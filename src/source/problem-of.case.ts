import { OnrecordError, type Problem } from "../util/problem.ts";

/** The problem that some work ends on; fails where it ends well or on any other error. */
export async function problemOf(work: () => unknown): Promise<Problem> {
  try {
    await work();
  } catch (error) {
    if (error instanceof OnrecordError) return error.problem;
    throw error;
  }
  throw new Error("No problem was raised.");
}
