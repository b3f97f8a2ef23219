import type { Entry } from "../../record/index.ts";
import type { ReviewStatus } from "../reviews.ts";
import { outcomeOf, type Settling, sameOutcome } from "./outcome.ts";

/** What the decisions about one entry come to. */
export interface Judged {
  readonly status: ReviewStatus;
  /** What stands; undefined where nothing was decided, so that what was found does. */
  readonly outcome: Entry | null | undefined;
}

/**
 * What the decisions about one entry come to, the first made first.
 *
 * Each reviewer's last decision counts, from the last settling on; where two of these differ the entry is contested,
 * and the last of all holds until somebody settles it.
 */
export function judged(decisions: readonly Settling[]): Judged {
  const standing = decisions.filter(({ what, undone }) => !undone && what !== "comment");
  const sinceSettled = standing.slice(
    Math.max(
      0,
      standing.findLastIndex(({ what }) => what === "settle"),
    ),
  );
  const last = new Map(sinceSettled.map((decision) => [decision.by, decision]));
  const latest = sinceSettled.at(-1);
  if (latest === undefined) return { status: "unreviewed", outcome: undefined };
  const outcome = outcomeOf(latest);
  const counting = [...last.values()];
  if (counting.some((decision) => !sameOutcome(outcomeOf(decision), outcome))) return { status: "contested", outcome };
  const kinds = new Set(counting.map(({ what }) => what));
  if (kinds.has("settle")) return { status: "settled", outcome };
  if (outcome === null) return { status: "rejected", outcome };
  if (standing.some(({ what }) => what === "add")) return { status: "added", outcome };
  return { status: kinds.has("correct") ? "corrected" : "accepted", outcome };
}
