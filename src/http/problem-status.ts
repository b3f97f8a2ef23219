import { OnrecordError, type Problem, type ProblemCode } from "../util/problem.ts";

/** The HTTP status that goes with each problem. */
const statuses: Readonly<Record<ProblemCode, 400 | 404 | 409 | 422 | 500 | 503 | 507>> = {
  usage: 400,
  "input-missing": 404,
  "input-unreadable": 422,
  "input-refused": 422,
  "store-unusable": 500,
  "store-newer": 500,
  "store-full": 507,
  "store-busy": 503,
  "not-found": 404,
  "model-unusable": 500,
  "data-unusable": 500,
  interrupted: 503,
  internal: 500,
};

/**
 * The HTTP status of a problem.
 *
 * @example
 * statusOf({ code: "not-found", message: "No entry has this id." }); // 404
 */
export function statusOf({ code }: Problem): (typeof statuses)[ProblemCode] {
  return statuses[code];
}

/** The problem that an error carries; an unforeseen one becomes `internal`. */
export function problemIn(error: unknown): Problem {
  if (error instanceof OnrecordError) return error.problem;
  return {
    code: "internal",
    message: `Something unforeseen went wrong: ${error instanceof Error ? error.message : String(error)}`,
    advice: "Nothing already on record was changed. Please report it with what you did and this text.",
  };
}
