import { overlaps, type Range, sentences } from "../../text/index.ts";

/**
 * What is said, without passages that stand in no quotation and are of other paragraphs, or pieces of other sentences: a
 * headline's verb does not say the first words of the report, and "pressed for a truce" not half of the sentence before it.
 * Where nothing else would be left, or the cue's sentence has none of it, all of it stays.
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
  if (content.length < 2) return content;
  const starts = sentences(text).map(({ start }) => start);
  const isBeside = ({ start, end }: Range) => {
    const [from, to] = [Math.min(end, cue.end), Math.max(start, cue.start)];
    const isWhole = starts.includes(start) && !text.slice(from, to).includes("\n");
    return isWhole || !starts.some((one) => from < one && one <= to);
  };
  const isQuoted = (part: Range) => quoted.some((mark) => overlaps(mark, part));
  if (!content.some(isBeside)) return content;
  return content.filter((part) => isBeside(part) || isQuoted(part));
}
