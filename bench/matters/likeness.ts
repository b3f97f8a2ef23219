import type { Entry, Span } from "../../src/record/index.ts";
import { overlaps, type Range } from "../../src/text/index.ts";

/** Where the words of a labelled entry stand: all of them and, if its kind has any, the first that name what is done. */
export interface LabelledWords extends Range {
  readonly act?: Range | undefined;
}

/** An entry whose words stand over more characters than this is, without an act, the labelled one only where both are as wide. */
const longest = 800;

/**
 * How alike an entry is to a labelled one of its kind: the share of words in common, and 1 more where the labelled act is
 * among the words that name its own; null where it is another entry.
 *
 * Parties come and go with each reading, so the words of an act tell more than those of the whole entry.
 */
export function likeness(entry: Entry, label: LabelledWords): number | null {
  const { act } = label;
  const share = commonShare(wholeOf(entry), label);
  if (act !== undefined && actsOf(entry).some((span) => overlaps(span, act))) return 1 + share;
  return share >= (label.end - label.start > longest ? 1 : 0.5) ? share : null;
}

/** The words that name what is done; none for a statement, and for what is told by its parties alone. */
export function actsOf(entry: Entry): readonly Span[] {
  switch (entry.kind) {
    case "event":
      return entry.trigger;
    case "transfer":
      return entry.items;
    case "commitment":
      return entry.obligation.length > 0 ? entry.obligation : entry.trigger;
    case "restriction":
      return entry.instrument;
    case "threat":
      return entry.consequence.length > 0 ? entry.consequence : entry.condition;
    case "statement":
      return [];
  }
}

function wholeOf({ evidence }: Entry): Range {
  return {
    start: Math.min(...evidence.map((span) => span.start)),
    end: Math.max(...evidence.map((span) => span.end)),
  };
}

/** What two stretches of a text have in common, of both together. */
function commonShare(one: Range, other: Range): number {
  const common = Math.max(0, Math.min(one.end, other.end) - Math.max(one.start, other.start));
  return common / Math.max(1, Math.max(one.end, other.end) - Math.min(one.start, other.start));
}
