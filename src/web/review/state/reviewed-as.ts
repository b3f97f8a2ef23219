import type { State } from "../../../http/review-answers.ts";
import { type ReviewStatus, reviewStatuses } from "../../../store/reviews.ts";

/** As what entries can be asked for: how they stand, or that somebody commented on them. */
export const reviewedAs = [...reviewStatuses, "commented"] as const;

/** One of {@link reviewedAs}. */
export type Reviewed = ReviewStatus | "commented";

/** Whether an entry is as it is asked for; a comment that was taken back is none. */
export function isReviewedAs(state: State, asked: Reviewed): boolean {
  if (asked !== "commented") return state.status === asked;
  return state.decisions.some(({ comment, undoneAt }) => comment !== null && undoneAt === null);
}
