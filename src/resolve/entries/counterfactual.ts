import { isPastForm, type Range } from "../../text/index.ts";
import type { DraftContext } from "./draft.ts";

/** "Would have responded", "could never have attacked", with the participle last; not "would have to respond". */
const perfect =
  /\b(?:would|could|might|should|[’']d)(?:n[’']t)?(?:\s(?:not|never|also|\p{L}+ly))*\shave\s(?:(?:not|never|been|\p{L}+ly)\s)*(\p{L}+)/giu;

/**
 * Whether the verb among some words tells what would have been done, and was not: nobody threatens with that.
 *
 * @example
 * // "Had they sent troops, Greece [would have responded]"
 */
export function isCounterfactual({ text }: DraftContext, { start, end }: Range): boolean {
  const from = Math.max(0, start - 30);
  for (const { index, 0: words, 1: verb = "" } of text.slice(from, end).matchAll(perfect)) {
    const at = from + index + words.length - verb.length;
    if (at >= start && isPastForm(verb.toLowerCase())) return true;
  }
  return false;
}
