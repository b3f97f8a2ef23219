import type { State } from "../../http/review-answers.ts";
import type { DecisionKind, ReviewStatus } from "../../store/reviews.ts";

/** The sign of each status; an entry that nobody has reviewed has none. */
export const statusSigns: Readonly<Record<ReviewStatus, string>> = {
  unreviewed: "",
  accepted: "✓",
  corrected: "✎",
  rejected: "✕",
  added: "+",
  contested: "≠",
  settled: "≡",
};

/** What each decision is called, after who made it. */
export const deedWords: Readonly<Record<DecisionKind, string>> = {
  accept: "accepted it",
  correct: "corrected it",
  reject: "rejected it",
  add: "added it",
  comment: "commented",
  settle: "settled it",
};

/**
 * How an entry stands and by whom.
 *
 * @example
 * statusWords(state); // "accepted by Ann and Ben"
 */
export function statusWords({ status, decisions }: State): string {
  if (status === "unreviewed") return "not reviewed yet";
  const standing = decisions.filter(({ what, undoneAt }) => undoneAt === null && what !== "comment");
  const settled = standing.findLast(({ what }) => what === "settle");
  const names = status === "settled" && settled !== undefined ? [settled.by] : standing.map(({ by }) => by);
  return `${status} ${status === "contested" ? "between" : "by"} ${listed([...new Set(names)])}`;
}

/** @example listed(["Ann", "Ben", "Cem"]); // "Ann, Ben and Cem" */
export function listed(names: readonly string[]): string {
  if (names.length < 2) return names[0] ?? "";
  return `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
}
