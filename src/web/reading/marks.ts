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
  const taken = Array.from({ length: lanes }, () => new Stretches());
  const laneOf = new Map<string, number>();
  for (const entry of byLength) {
    const free = taken.findIndex((others) => !entry.evidence.some((span) => others.meet(span)));
    const lane = free < 0 ? lanes - 1 : free;
    for (const span of entry.evidence) taken[lane]?.add(span);
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

/** The same marks for each block as before, as one and the same list where they are: such a block need not be drawn anew. */
export function keptMarks(
  before: readonly (readonly Mark[])[],
  now: readonly (readonly Mark[])[],
): (readonly Mark[])[] {
  return now.map((marks, at) => {
    const old = before[at] ?? [];
    return old.length === marks.length && old.every((it, nth) => isSame(it, marks[nth])) ? old : marks;
  });
}

function isSame(a: Mark, b: Mark | undefined): boolean {
  return a.id === b?.id && a.kind === b.kind && a.number === b.number && a.spans === b.spans && a.lane === b.lane;
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

/** Characters of a shelf; most evidence lies on one or two. */
const shelf = 256;

/** Stretches of a text, put on shelves by where they lie, so that only those near a stretch are compared with it. */
class Stretches {
  private readonly shelves = new Map<number, Range[]>();

  add(range: Range): void {
    for (const at of shelvesOf(range)) {
      const there = this.shelves.get(at);
      if (there === undefined) this.shelves.set(at, [range]);
      else there.push(range);
    }
  }

  meet(range: Range): boolean {
    return shelvesOf(range).some((at) => this.shelves.get(at)?.some((it) => overlap(range, it)) ?? false);
  }
}

function shelvesOf({ start, end }: Range): number[] {
  const first = Math.floor(start / shelf);
  return Array.from({ length: Math.floor(Math.max(start, end - 1) / shelf) - first + 1 }, (_, nth) => first + nth);
}
