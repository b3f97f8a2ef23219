import { overlaps, type Range } from "../../text/index.ts";
import type { Attribution } from "./attributions.ts";

/**
 * An attribution without the end of somebody else's quotation before it: what an earlier paragraph quotes in which somebody
 * else is said to speak, the end of a quotation that somebody else is said to begin, and whatever stands before the speaker
 * where a colon opens what he says ("A spokesman said: “...").
 *
 * @param all - every attribution of the text.
 */
export function withoutOthers(
  text: string,
  one: Attribution,
  all: readonly Attribution[],
  quoted: readonly Range[],
): Attribution {
  const { source, cue, content } = one;
  if (source === null || content.length < 2) return one;
  const paragraph = ({ start }: Range) => text.lastIndexOf("\n", start - 1);
  const own = paragraph(cue);
  const words = ({ start, end }: Range) => text.slice(start, end);
  const others = all.filter((other) => other.source !== null && words(other.source) !== words(source));
  const speaks = (at: number) =>
    others.some((other) => paragraph(other.cue) === at && other.source !== null && paragraph(other.source) === at);
  const isBegun = (part: Range) => {
    const whole = quoted.find(({ start, end }) => start <= part.start + 1 && part.end <= end + 1);
    return (
      whole !== undefined &&
      others.some((other) => other.content.some((c) => overlaps(c, whole) && c.start < part.start))
    );
  };
  const opens = source.end <= cue.start && /:\s*$/u.test(text.slice(cue.start, cue.end + 1));
  const isOthers = (part: Range) =>
    opens
      ? part.end <= source.start && /[.!?]["”’]?\s/u.test(text.slice(Math.max(part.start, part.end - 2), source.start))
      : part.end <= Math.min(cue.start, source.start) &&
        (isBegun(part) || (paragraph(part) !== own && speaks(paragraph(part))));
  const kept = content.filter((part) => !isOthers(part));
  const isAnchored = opens ? kept.some(({ start }) => start >= cue.end) : kept.some((part) => paragraph(part) === own);
  return kept.length === content.length || !isAnchored ? one : { ...one, content: kept };
}
