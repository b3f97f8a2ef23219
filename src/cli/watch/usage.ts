import { OnrecordError } from "../../util/problem.ts";

/** The error for a command that cannot be meant so. */
export function usage(message: string, received: string, allowed: string, advice: string): OnrecordError {
  return new OnrecordError({ code: "usage", message, received, allowed, advice });
}
