import { overlaps, type Range } from "../../text/index.ts";
import type { About } from "./about.ts";
import type { ClaimContext, SaidBy } from "./context.ts";

/**
 * What others say, in which nothing hangs that stands outside it, whatever the tree has: the quotations beside an act, what
 * ends before the relative clause that an act stands in ("said it had the backing of Ansar, *which is shelling* the port"),
 * and, where the act is itself one of saying, everything that is said.
 */
export function closed(
  trigger: Range,
  { text, statements, quoted }: ClaimContext,
  uttered: SaidBy | null,
  about: About,
): readonly Range[] {
  const isSaying = uttered !== null && uttered.speakerSpan !== null;
  const isQuoted = (part: Range) => quoted.some(({ start, end }) => start <= part.start + 1 && part.end <= end + 1);
  const others = statements.filter((one) => one !== uttered && one.speakerSpan !== null);
  const fronted = others
    .filter((one) => isFronted(trigger, one, text))
    .flatMap(({ cue, content }) => [...cue, ...content]);
  const apart = others
    .flatMap(({ content }) => content)
    .filter((part) => {
      const isBefore = /^\s*, (?:which|who|whose|where)\b[^,.;]*$/u.test(text.slice(part.end, trigger.start));
      return !overlaps(part, trigger) && (isSaying || isQuoted(part) || isBefore);
    });
  const elsewhere = others
    .filter(
      (one) => isBefore(trigger, one, text) || isBeside(trigger, one, about, text) || isOfSpeaker(trigger, one, text),
    )
    .flatMap(({ cue, content }) => [...cue, ...content]);
  return [...(uttered?.content ?? []), ...apart, ...fronted, ...elsewhere];
}

/**
 * "While the army *shelled* the port, its spokesman insisted that talks went on": an act told before somebody is named whose
 * words of saying have all that he says behind them.
 */
function isBefore(trigger: Range, { speakerSpan, cue, content }: SaidBy, text: string): boolean {
  const end = Math.max(...cue.map((part) => part.end));
  if (speakerSpan === null || speakerSpan.start < trigger.end || content.length === 0) return false;
  if (speakerSpan.start > Math.min(...cue.map(({ start }) => start))) return false;
  return content.every(({ start }) => start >= end && !/^\s*,/u.test(text.slice(end, start)));
}

/** "“It is a show,” said the delegate, *angered* that it went on": what somebody does himself who has said all that he says. */
function isBeside(
  trigger: Range,
  { speaker, speakerSpan, cue, content }: SaidBy,
  { agents = [] }: About,
  text: string,
): boolean {
  if (speaker === null || speakerSpan === null || !agents.includes(speaker)) return false;
  const end = Math.max(speakerSpan.end, ...cue.map((part) => part.end));
  return (
    trigger.start >= end && content.every((part) => part.end <= end) && text.slice(end - 1, trigger.start).includes(",")
  );
}

/** "“It is a show,” said the delegate, *whose speech drew protests*": what is told of whoever has said all that he says. */
function isOfSpeaker({ start }: Range, { speakerSpan, content }: SaidBy, text: string): boolean {
  if (speakerSpan === null || content.some(({ end }) => end > speakerSpan.start)) return false;
  return /^\S?\s*,\s*(?:who|whose)\b[^.;!?“”"]*$/u.test(text.slice(speakerSpan.end - 1, start));
}

/** "While the minister insisted that talks went on, his troops *shelled* the town": words of saying in a clause that ends before an act. */
function isFronted({ start }: Range, { speakerSpan, content }: SaidBy, text: string): boolean {
  const end = Math.max(...content.map((part) => part.end));
  const between = text.slice(end, start);
  if (speakerSpan === null || end >= start || !between.includes(",") || /[.!?;:]/u.test(between)) return false;
  return /(?:^|[.!?”"]\s+|\n)(?:While|As|When|Although|Though|After|Before|Even as|Even though|Whereas|Because|Since)\s(?:\S+\s){0,2}$/u.test(
    text.slice(0, speakerSpan.start),
  );
}
