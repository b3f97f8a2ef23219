import type { DateRow } from "../../http/picture-answers.ts";
import { type EntryKind, entryKinds } from "../../record/index.ts";
import { type Stretch, timeOf } from "./days.ts";
import { type Scope, sizeOf } from "./scope.ts";

/** Entries of one kind at one time, laid out: a tick for days, a bar for what is known less precisely. */
export interface TimeMark {
  readonly row: DateRow;
  readonly size: number;
  readonly shape: "tick" | "bar";
  /** Milliseconds; ends that lie beyond what is seen, or are open, are cut there. */
  readonly from: number;
  readonly to: number;
  /** Pixels from the top. */
  readonly top: number;
  readonly bottom: number;
}

/** Entries of one kind. */
export interface Lane {
  readonly kind: EntryKind;
  /** Pixels from the top: where its name stands, and where its ticks stand on. */
  readonly top: number;
  readonly ground: number;
  readonly marks: readonly TimeMark[];
  /** How many entries of bars that found no room. */
  readonly crowdedOut: number;
}

const nameHeight = 22;
const tickHeight = 36;
const barHeight = 7;
const barGap = 2;
const mostBars = 16;
const laneGap = 16;

/** What is seen: what the scope says, else all that is dated. */
export function stretchOf(rows: readonly DateRow[], { from, to }: Pick<Scope, "from" | "to">): Stretch {
  const starts = rows.flatMap(({ start, end }) => [start, end].filter((it) => it !== null).map((it) => timeOf(it)));
  const ends = rows.flatMap(({ start, end }) =>
    [start, end].filter((it) => it !== null).map((it) => timeOf(it, "end")),
  );
  const first = from === null ? starts.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY) : timeOf(from);
  const last = to === null ? ends.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY) : timeOf(to, "end");
  return first < last ? { from: first, to: last } : { from: first, to: first + 86_400_000 };
}

/** The rows in lanes by kind, and how high all of them are, in pixels. */
export function lanesOf(
  rows: readonly DateRow[],
  scope: Pick<Scope, "copies">,
  seen: Stretch,
  width: number,
): { readonly lanes: readonly Lane[]; readonly height: number } {
  const sized = rows.map((row) => ({ row, size: sizeOf(row, scope) })).filter(({ size }) => size > 0);
  const highest = Math.max(1, ...sized.map(({ row, size }) => (row.precision === "day" ? size : 1)));
  const pixel = (seen.to - seen.from) / Math.max(width, 1);
  let top = 0;
  const lanes = entryKinds.flatMap((kind): Lane[] => {
    const own = sized.filter(({ row }) => row.kind === kind);
    if (own.length === 0) return [];
    const ground = top + nameHeight + (own.some(({ row }) => row.precision === "day") ? tickHeight : 0);
    const ticks = own
      .filter(({ row }) => row.precision === "day")
      .map(({ row, size }): TimeMark => {
        const { from, to } = cut(row, seen);
        // No tick is thinner than can be pointed at.
        const wide = Math.max(to - from, 3 * pixel);
        const high = 8 + (tickHeight - 10) * Math.sqrt(size / highest);
        return { row, size, shape: "tick", from, to: from + wide, top: ground - high, bottom: ground };
      });
    const packed = packedBars(
      own.filter(({ row }) => row.precision !== "day"),
      seen,
      ground + 5,
      4 * pixel,
    );
    const lane = { kind, top, ground, marks: [...ticks, ...packed.marks], crowdedOut: packed.crowdedOut };
    top = Math.max(ground, ...packed.marks.map(({ bottom }) => bottom)) + laneGap;
    return [lane];
  });
  return { lanes, height: top };
}

/** Bars in rows in which none covers another, the longest first. */
function packedBars(
  own: readonly { readonly row: DateRow; readonly size: number }[],
  seen: Stretch,
  top: number,
  gap: number,
): { readonly marks: readonly TimeMark[]; readonly crowdedOut: number } {
  const taken: Stretch[][] = [];
  const marks: TimeMark[] = [];
  let crowdedOut = 0;
  const cuts = own.map(({ row, size }) => ({ row, size, ...cut(row, seen) }));
  for (const { row, size, from, to: end } of cuts.sort((a, b) => b.to - b.from - (a.to - a.from) || a.from - b.from)) {
    const to = Math.max(end, from + gap);
    const free = taken.findIndex((others) => others.every((it) => to + gap <= it.from || from >= it.to + gap));
    const place = free === -1 ? taken.length : free;
    if (place >= mostBars) {
      crowdedOut += size;
      continue;
    }
    taken[place] = [...(taken[place] ?? []), { from, to }];
    const y = top + place * (barHeight + barGap);
    marks.push({ row, size, shape: "bar", from, to, top: y, bottom: y + barHeight });
  }
  return { marks: marks.sort((a, b) => a.from - b.from), crowdedOut };
}

function cut({ start, end }: DateRow, seen: Stretch): Stretch {
  const from = start === null ? seen.from : Math.max(seen.from, timeOf(start));
  const to = end === null ? seen.to : Math.min(seen.to, timeOf(end, "end"));
  return { from, to: Math.max(from, to) };
}
