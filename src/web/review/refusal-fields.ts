import type { ShownProblem } from "../fetch/ask.ts";
import type { Fields } from "./changes.ts";

/**
 * A refused entry's problem by the field it is about; one about none stands under the empty name.
 *
 * @example
 * refusalFields({ code: "usage", message: "The words of cue[0] are not the report's own between its offsets." }, draft);
 * // { cue: "The words of cue[0] are not ..." }
 */
export function refusalFields(problem: ShownProblem, draft: Fields): Record<string, string> {
  const { message, received = "", allowed = "" } = problem;
  const told = [message, received === "" ? "" : `Received: ${received}.`, allowed === "" ? "" : `Allowed: ${allowed}.`];
  const words = told.filter((it) => it !== "").join(" ");
  const named = /(?:words of |vocabulary at |"to\.)(\w+)/.exec(message)?.[1];
  const holding = message.includes("actor")
    ? Object.keys(draft).find((field) => holds(draft[field], received))
    : undefined;
  const field = named !== undefined && named in draft ? named : (holding ?? "");
  return { [field]: words };
}

function holds(value: unknown, sought: string): boolean {
  if (value === sought) return true;
  if (Array.isArray(value)) return value.some((it) => holds(it, sought));
  return typeof value === "object" && value !== null && Object.values(value).some((it) => holds(it, sought));
}
