import type { Reading } from "../../extract/certainty/index.ts";
import { overlaps, type Range } from "../../text/index.ts";
import type { ClaimContext, SaidBy } from "./context.ts";

/** Fewer quoted words are a name or a turn of phrase, which the report may use as its own. */
const fewest = 5;
const sentenceEnd = /[.!?…]["”’]?(?=\s)/gu;

/**
 * What is quoted without words of saying goes on with what was quoted before: `“We are aware of it,” said the ministry. “We
 * have sent help.”` The statement of whoever spoke before, its content what goes on; without a speaker where nobody spoke
 * right before, since what is quoted is not the report's own; null outside such quotations. What stands between the same
 * marks as somebody's words is his too.
 */
export function goingOn(reading: Reading, trigger: Range, { text, quoted, statements }: ClaimContext): SaidBy | null {
  const quote = quoted.find((range) => overlaps(range, trigger));
  if (quote === undefined || trigger.end > quote.end || trigger.start < quote.start) return null;
  if (reading.within(quote).length < fewest || !opensSentence(text, quote)) return null;
  const beside = statements.find((one) => isBeside(one, quote));
  if (beside !== undefined) return { ...beside, content: [quote] };
  let last: SaidBy | null = null;
  let end = 0;
  for (const one of statements) {
    const own = endOf(one);
    if (own > quote.start || own < end || one.speakerSpan === null) continue;
    if (one.content.some((range) => quoted.some((other) => overlaps(other, range)))) [last, end] = [one, own];
  }
  const between = text.slice(end, quote.start);
  const goes = last !== null && (between.match(sentenceEnd) ?? []).length <= 1 && between.length < 250;
  const { speaker, speakerSpan } = goes && last !== null ? last : { speaker: null, speakerSpan: null };
  return { speaker, speakerSpan, cue: [], content: [quote], denies: false, negated: false };
}

/** Whether somebody who is named outside a quotation says some of it. */
function isBeside({ speakerSpan, cue, content }: SaidBy, quote: Range): boolean {
  if (speakerSpan === null) return false;
  return content.some((part) => overlaps(part, quote)) && [speakerSpan, ...cue].every((part) => !overlaps(part, quote));
}

function opensSentence(text: string, { start }: Range): boolean {
  const before = text.slice(0, start).replace(/["“‘'«\s]+$/u, "");
  return before === "" || /[.!?:…”"’]$/u.test(before) || /\n\s*["“‘'«]?\s*$/u.test(text.slice(0, start));
}

function endOf({ speakerSpan, cue, content }: SaidBy): number {
  return Math.max(speakerSpan?.end ?? 0, ...cue.map(({ end }) => end), ...content.map(({ end }) => end));
}
