import { type Range, rangeIndexAt } from "../../text/index.ts";
import type { Trees } from "../trees.ts";

/** The words of a range, by their place in the text's words. */
export function wordsIn(trees: Trees, { start, end }: Range): number[] {
  const { words } = trees.syntax;
  const found: number[] = [];
  for (let at = rangeIndexAt(words, start); at >= 0 && (words[at]?.start ?? end) < end; at++) found.push(at);
  return found;
}

/** The word of a range on which its others hang; null where it has none. */
export function headIn(trees: Trees, range: Range): number | null {
  const inside = wordsIn(trees, range);
  return inside.find((at) => !inside.includes(trees.head(at))) ?? null;
}
