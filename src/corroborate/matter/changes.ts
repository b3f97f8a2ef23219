import type { Transfer } from "../../record/index.ts";
import type { EntryRef, MatterMember } from "../../store/matters.ts";
import { dayOfIso } from "../../util/civil-day.ts";
import { stemOf } from "./content-words.ts";
import { type Count, countsIn, sameCount } from "./numbers.ts";
import { partiesAgree, type Sides, sidesOf } from "./parties-agree.ts";
import { type CountsAs, ownVoices, voiceOf } from "./source-of.ts";
import { stancesOf } from "./voices.ts";

/** A number as one report tells it. */
export interface ToldCount extends Count {
  readonly ref: EntryRef;
  readonly published: string | null;
  /** Who says so, as sources are told apart. */
  readonly sources: readonly string[];
}

/** The same with who takes part in its entry. */
interface CountOfParties extends ToldCount {
  readonly sides: Sides;
}

/** Two numbers of the same that differ: `change` where the later may bring the earlier up to date. */
export interface NumberDifference {
  readonly what: "change" | "contradiction";
  readonly of: string;
  readonly earlier: ToldCount;
  readonly later: ToldCount;
}

/** Days within which different numbers of different sources contradict each other rather than follow each other. */
const sameTime = 3;

/** How many of what the reports of a matter tell, in the order of publication. */
export function toldCounts(members: readonly MatterMember[], countsAs: CountsAs): CountOfParties[] {
  return members.flatMap(({ record }) =>
    record.entries.flatMap((entry) => {
      const spans = entry.kind === "statement" ? entry.content : entry.evidence;
      const inWords = spans.flatMap(({ text }) => countsIn(text));
      const ofItems = entry.kind === "transfer" ? entry.items.flatMap(countOfItem) : [];
      const counts = [...ofItems, ...inWords.filter(({ value }) => !ofItems.some((item) => item.value === value))];
      if (counts.length === 0) return [];
      const sources = stancesOf(entry).flatMap(({ by }) =>
        by === "author" ? ownVoices(record, countsAs) : voiceOf(by, record, countsAs),
      );
      const ref = { report: record.report.id, entry: entry.id };
      const sides = sidesOf(entry, record);
      return counts.map((count) => ({ ...count, ref, published: record.report.published, sources, sides }));
    }),
  );
}

/** Shells and rounds are one sort of item, so what is counted is the item's class where it is known, else its last word. */
function countOfItem({ text, type, unroca, quantity, approximate }: Transfer["items"][number]): Count[] {
  const head = /([\p{L}\d-]+)[^\p{L}\d]*$/u.exec(text)?.[1];
  if (quantity === null || head === undefined) return [];
  const of = unroca ?? (type === "unknown" ? stemOf(head.toLowerCase()) : type);
  return [{ of, value: quantity, approximate, text }];
}

/**
 * What changed in number over time, and what sources contradict each other in: each number with the last one told before of
 * the same parties that says something else.
 */
export function numberDifferences(counts: readonly CountOfParties[]): NumberDifference[] {
  const found: NumberDifference[] = [];
  for (const [at, later] of counts.entries()) {
    const before = counts
      .slice(0, at)
      .filter(({ of, ref }) => of === later.of && ref.entry !== later.ref.entry)
      .filter(({ sides }) => partiesAgree(sides, later.sides));
    if (before.some((one) => sameCount(one, later))) continue;
    const earlier = before.at(-1);
    if (earlier !== undefined) {
      found.push({ what: sortOf(earlier, later), of: later.of, earlier: bare(earlier), later: bare(later) });
    }
  }
  return found;
}

const bare = ({ sides: _, ...count }: CountOfParties): ToldCount => count;

function sortOf(earlier: ToldCount, later: ToldCount): NumberDifference["what"] {
  if (earlier.sources.some((source) => later.sources.includes(source))) {
    return earlier.published === later.published ? "contradiction" : "change";
  }
  const days = [earlier.published, later.published].map((day) => (day === null ? null : dayOfIso(day)));
  const [from, to] = days;
  return from == null || to == null || to - from <= sameTime ? "contradiction" : "change";
}
