import { OnrecordError, type Problem } from "../util/problem.ts";
import { nameOf } from "./name-of.ts";

/** The error of a source that could be opened but is not read, its name given as received where nothing else is. */
export function refused(source: string, problem: Omit<Problem, "code">): OnrecordError {
  return new OnrecordError({ code: "input-refused", received: nameOf(source), ...problem });
}
