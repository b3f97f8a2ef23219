import { overlaps, type Range } from "../../../text/index.ts";
import type { DraftContext } from "../draft.ts";
import { isAnother } from "./another.ts";
import { isDefinite } from "./definite.ts";
import { sharesWord } from "./shares-word.ts";

/**
 * Whether the later of two passages tells again what the earlier does: it is the text of a headline, in one sentence with it,
 * has "the", "this" or "their" before its noun, or the same word.
 *
 * @param repeats - whether acts of this sort are often repeated, so that the same word is no sign.
 */
export function isRetold(context: DraftContext, a: Range, b: Range, repeats: boolean): boolean {
  const [first, second] = a.start <= b.start ? [a, b] : [b, a];
  if (isAnother(context, second)) return false;
  const { headline } = context.input;
  if (headline !== null && overlaps(headline, first)) return true;
  if (context.sentenceOf(first) === context.sentenceOf(second)) return !repeats || sharesWord(context, first, second);
  return isDefinite(context, second) || (!repeats && sharesWord(context, first, second));
}
