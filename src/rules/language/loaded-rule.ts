import type { Groups } from "./groups.ts";
import type { Rule } from "./rule.ts";

/** A rule with the groups of its file. */
export interface LoadedRule {
  readonly rule: Rule;
  readonly groups: Groups;
}
