import { OnrecordError } from "../util/problem.ts";
import type { LoadedRule } from "./language/loaded-rule.ts";

/**
 * Makes sure that ids are those of rules.
 *
 * @throws {OnrecordError} `not-found`, with the ids that there are, for the first that is none.
 */
export function requireRules(ids: readonly string[], rules: readonly LoadedRule[]): void {
  const known = rules.map(({ rule }) => rule.id);
  const unknown = ids.find((id) => !known.includes(id));
  if (unknown === undefined) return;
  throw new OnrecordError({
    code: "not-found",
    message: "No rule in use has this id.",
    received: unknown,
    allowed: known.join(", "),
    advice: "`onrecord rules list` says what each looks for; rules of your own are added with --rules.",
  });
}
