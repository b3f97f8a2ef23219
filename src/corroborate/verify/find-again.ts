import { codePointOffsets, type Range, type Selectors } from "../../text/index.ts";

/** Whether words stand where they stood, stand elsewhere, or do not stand in the text any more. */
export type Standing = "verified" | "moved" | "gone";

/** How words stand in a text, and where; null where they are gone. Offsets count UTF-16 units. */
export interface FoundAgain {
  readonly standing: Standing;
  readonly range: Range | null;
}

/** Words so long are not in a text by chance; shorter ones count only beside what stood before or after them. */
const tellingAlone = 40;

/**
 * Looks for words in a text by both of their selectors: `verified` where they stand at their position with what was around
 * them, `moved` where they do elsewhere, `gone` where they do not.
 */
export function findAgain(text: string, [{ exact, prefix, suffix }, position]: Selectors): FoundAgain {
  const { toUtf16 } = codePointOffsets(text);
  const start = toUtf16(Math.min(position.start, codePointLength(text)));
  const places: number[] = [];
  for (let at = text.indexOf(exact); at >= 0 && exact !== ""; at = text.indexOf(exact, at + 1)) places.push(at);
  const likely = places
    .map((at) => ({ at, around: aroundAt(text, at) }))
    .filter(({ around }) => around > 0 || exact.length >= tellingAlone)
    .sort((a, b) => b.around - a.around || Math.abs(a.at - start) - Math.abs(b.at - start));
  const [best] = likely;
  if (best === undefined) return { standing: "gone", range: null };
  const range = { start: best.at, end: best.at + exact.length };
  return { standing: best.at === start ? "verified" : "moved", range };

  /** How many of the two sides are as they were. */
  function aroundAt(of: string, at: number): number {
    const before = of.slice(Math.max(0, at - prefix.length), at) === prefix && (prefix !== "" || at === 0);
    const after = of.startsWith(suffix, at + exact.length) && (suffix !== "" || at + exact.length === of.length);
    return Number(before) + Number(after);
  }
}

function codePointLength(text: string): number {
  return codePointOffsets(text).toCodePoint(text.length);
}
