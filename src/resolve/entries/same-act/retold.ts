import { overlaps, type Range } from "../../../text/index.ts";
import type { DraftContext } from "../draft.ts";
import { sharesWord } from "./shares-word.ts";

/** Words before or after a trigger by which it is another act than the one told before. */
const another =
  /\b(?:another|second|third|further|new|separate|similar|again|also|earlier|previous|last year|renewed|more)\s*$/iu;
const definite = /\b(?:the|this|that|these|those|its|their|his|her|both)\s+(?:[\p{L}\p{N}-]+\s+){0,2}$/iu;

/**
 * Whether the later of two passages tells again what the earlier does: it is the text of a headline, in one sentence with it, has
 * "the", "this" or "their" before its noun, or the same word.
 *
 * @param repeats - whether acts of this sort are often repeated, so that the same word is no sign.
 */
export function isRetold(context: DraftContext, a: Range, b: Range, repeats: boolean): boolean {
  const [first, second] = a.start <= b.start ? [a, b] : [b, a];
  const before = context.text.slice(Math.max(0, second.start - 40), second.start);
  const words = context.slice(second);
  if (another.test(before) || /^(?:another|second|further|new)\b|\bagain\b/iu.test(words)) return false;
  const { headline } = context.input;
  if (headline !== null && overlaps(headline, first)) return true;
  if (context.sentenceOf(first) === context.sentenceOf(second)) return !repeats || sharesWord(context, first, second);
  if (definite.test(before) || /^(?:the|this|that|its|their)\s/iu.test(words)) return true;
  return !repeats && sharesWord(context, first, second);
}
