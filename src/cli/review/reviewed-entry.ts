import type { Entry, ReportRecord } from "../../record/index.ts";
import type { ReviewedEntry } from "../../store/reviews.ts";
import type { Store } from "../../store/store.ts";
import { OnrecordError } from "../../util/problem.ts";

/** An entry as it stands, or as it was found where it is rejected, with where it stands. */
export interface EntryToReview {
  readonly where: ReviewedEntry;
  readonly entry: Entry;
  readonly record: ReportRecord;
}

/** The entry that is meant by an id or its beginning. @throws {OnrecordError} `not-found`. */
export async function reviewedEntry(store: Store, id: string): Promise<EntryToReview> {
  const where = await store.reviews.find(id);
  const { states } = await store.reviews.of(where.report, where.version);
  const state = states.find(({ entry }) => entry === where.entry);
  const known = state?.decisions.findLast(({ from, to }) => (to ?? from) !== null);
  const entry = state?.standing ?? state?.found ?? known?.to ?? known?.from;
  if (entry !== undefined && entry !== null) {
    return { where, entry, record: (await store.report(where.report, where.version)).record };
  }
  throw new OnrecordError({
    code: "not-found",
    message: "The latest version of the report has no such entry.",
    received: id,
    allowed: "an entry whose words stand in it",
    advice: "See what was decided about it with `onrecord review history`.",
  });
}
