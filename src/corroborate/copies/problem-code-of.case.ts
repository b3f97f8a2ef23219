import { OnrecordError } from "../../util/problem.ts";

/** The code of the problem that an action ends on; null where it ends well or on something else. */
export function problemCodeOf(action: () => unknown): string | null {
  try {
    action();
    return null;
  } catch (error) {
    return error instanceof OnrecordError ? error.problem.code : null;
  }
}
