import type { Entry, EntryKind } from "../../record/index.ts";
import type { Range } from "../../text/range.ts";

/** An entry as it is marked in the text. */
export interface Mark {
  readonly id: string;
  readonly kind: EntryKind;
  /** Its place in text order, counted from 1. */
  readonly number: number;
  /** Its evidence, in text order. */
  readonly spans: readonly Range[];
  /** Which of the lines below the text is its own: 0 is the nearest. */
  readonly lane: number;
}

/** So many lines have room below a line of text; entries that need more share the last. */
export const lanes = 3;

/**
 * Gives each entry a number in text order and a line below the text that no entry over the same words has: the shorter
 * the nearer, so that what lies within lies above.
 */
export function marksOf(entries: readonly Entry[], numbers: ReadonlyMap<string, number>): Mark[] {
  const byLength = [...entries].sort((a, b) => length(a) - length(b));
  const taken: Range[][] = Array.from({ length: lanes }, () => []);
  const laneOf = new Map<string, number>();
  for (const entry of byLength) {
    const free = taken.findIndex((others) => !entry.evidence.some((span) => others.some((it) => overlap(span, it))));
    const lane = free < 0 ? lanes - 1 : free;
    taken[lane]?.push(...entry.evidence);
    laneOf.set(entry.id, lane);
  }
  return entries.map(({ id, kind, evidence }) => ({
    id,
    kind,
    number: numbers.get(id) ?? 0,
    spans: evidence,
    lane: laneOf.get(id) ?? 0,
  }));
}

/** The numbers of entries in text order, by their ids. */
export function numbered(entries: readonly Entry[]): Map<string, number> {
  return new Map(inTextOrder(entries).map(({ id }, at) => [id, at + 1]));
}

/** Entries by where their evidence begins; of those that begin at one word, the longest first. */
export function inTextOrder(entries: readonly Entry[]): Entry[] {
  return [...entries].sort((a, b) => startOf(a) - startOf(b) || length(b) - length(a));
}

const startOf = ({ evidence }: Entry) => Math.min(...evidence.map(({ start }) => start));
const length = ({ evidence }: Entry) => evidence.reduce((sum, { start, end }) => sum + end - start, 0);
const overlap = (a: Range, b: Range) => a.start < b.end && b.start < a.end;
