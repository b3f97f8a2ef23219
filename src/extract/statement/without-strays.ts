import { overlaps, type Range } from "../../text/index.ts";

/**
 * What is said, without passages of other paragraphs that stand in no quotation: a headline's verb does not say the first
 * words of the report. Where nothing else would be left, or the cue's paragraph has none of it, all of it stays.
 *
 * @example
 * // "Supplier denies any sale\nNiger has received drones": "Niger has received drones" is no part of what is denied.
 */
export function withoutStrays(
  text: string,
  content: readonly Range[],
  cue: Range,
  quoted: readonly Range[],
): readonly Range[] {
  const isBeside = ({ start, end }: Range) =>
    !text.slice(Math.min(end, cue.end), Math.max(start, cue.start)).includes("\n");
  const isQuoted = (part: Range) => quoted.some((mark) => overlaps(mark, part));
  if (!content.some(isBeside)) return content;
  return content.filter((part) => isBeside(part) || isQuoted(part));
}
