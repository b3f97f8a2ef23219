import type { Decision, State } from "../../../http/review-answers.ts";
import type { Entry } from "../../../record/index.ts";

/** What one reviewer holds an entry to be. */
export interface Voice {
  readonly by: string;
  readonly decision: Decision;
  /** The entry as they have it; null where they reject it. */
  readonly entry: Entry | null;
}

/** The last decision of each reviewer that counts, the first first: those made since the entry was settled. */
export function voicesOf({ decisions, found }: Pick<State, "decisions" | "found">): Voice[] {
  const standing = decisions.filter(({ what, undoneAt }) => undoneAt === null && what !== "comment");
  const since = standing.slice(
    Math.max(
      0,
      standing.findLastIndex(({ what }) => what === "settle"),
    ),
  );
  const last = new Map(since.map((decision) => [decision.by, decision]));
  return [...last.values()].map((decision) => ({
    by: decision.by,
    decision,
    entry: decision.what === "accept" ? (decision.from ?? found) : decision.to,
  }));
}
