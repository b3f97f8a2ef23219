import type { Entry, EntryKind } from "../../record/index.ts";
import type { Store } from "../../store/store.ts";
import type { StoredEntry } from "../../store/stored-entry.ts";
import { consequenceOf, doubtOf, whyReview } from "./worth.ts";

/** An entry in a queue. */
export interface Queued extends StoredEntry {
  /** How doubtful it is, 0 to 1. */
  readonly doubt: number;
  /** Why it is worth a look, in a sentence. */
  readonly why: string;
}

/** Whose queue, of what, and which part of it. */
export interface QueueFilter {
  readonly by?: string | undefined;
  readonly kind?: EntryKind | undefined;
  /** Default 50. */
  readonly limit?: number | undefined;
  /** Default 0. */
  readonly skip?: number | undefined;
}

/** How many more than are asked for are ranked: what findings rest on may have a lower place at first sight. */
const margin = 300;

/**
 * What a reviewer has not decided about, or nobody has: what is doubtful and has consequences first.
 *
 * @returns how many wait, and a part of them.
 */
export async function reviewQueue(
  store: Store,
  { by, kind, limit = 50, skip = 0 }: QueueFilter = {},
): Promise<{ readonly waiting: number; readonly items: readonly Queued[] }> {
  const { count, entries } = await store.reviews.waiting({ by, kind, pool: limit + skip + margin });
  const ranked = entries
    .map((one) => ({ one, doubt: doubtOf(one), worth: doubtOf(one) * (1 + consequenceOf(one)) }))
    .sort((a, b) => b.worth - a.worth || compareIds(a.one.entry, b.one.entry));
  const items = ranked.slice(skip, skip + limit).map(({ one, doubt }): Queued => {
    const { entry, speaker, names, report } = one;
    return { entry, speaker, names, report, doubt: Math.round(doubt * 1000) / 1000, why: whyReview(one) };
  });
  return { waiting: count, items };
}

const compareIds = (one: Entry, other: Entry) => (one.id < other.id ? -1 : 1);
