import { overlaps, type Range, sentenceAt } from "../../../text/index.ts";
import type { StatementDraft } from "../statements.ts";
import { clauseWith } from "./clause-with.ts";

/** Words that open what hangs on a verb before them, and no sentence's main clause. */
const hanging = /^(?:whether|to|if|that|which|who|whom|whose)\b/u;

/**
 * What is said before a comma and its speaker, from the beginning of its clause: "*Oslo weighs* whether to lend tanks, an
 * official said". What stands before words of saying that come last is a main clause, of which none can lack its verb; null
 * where it is one.
 */
export function wholeClause(
  text: string,
  all: readonly Range[],
  quoted: readonly Range[],
  { speakerSpan, cue, content }: StatementDraft,
): Range | null {
  const [part, ...more] = content;
  if (part === undefined || more.length > 0 || speakerSpan === null || !hanging.test(part.text)) return null;
  const words = Math.min(speakerSpan.start, ...cue.map(({ start }) => start));
  if (text.slice(part.end, words) !== ", " || quoted.some((mark) => overlaps(mark, part))) return null;
  const sentence = sentenceAt(all, part.start);
  if (sentence === undefined || words >= sentence.end) return null;
  const whole = clauseWith(text, sentence, { start: part.end, end: sentence.end });
  const isLonger = whole !== null && whole.start < part.start && !/[,“”"]/u.test(text.slice(whole.start, part.start));
  return isLonger && /\p{L}\s+\p{L}/u.test(text.slice(whole.start, part.start))
    ? { start: whole.start, end: part.end }
    : null;
}
