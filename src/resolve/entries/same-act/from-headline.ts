import { overlaps } from "../../../text/index.ts";
import type { DraftContext } from "../draft.ts";
import { isAnother } from "./another.ts";
import { openingOf } from "./opening-of.ts";
import { isSamePlace } from "./same-place.ts";
import { sharesWord } from "./shares-word.ts";
import { areOthers, contradict, mayBeOne } from "./told-party.ts";
import type { TwoTellings } from "./two-tellings.ts";

/**
 * Whether the first sentence tells in the same word what the headline does: a headline is that sentence in short, and calls
 * people and bodies more briefly, or by the one of them that readers know.
 *
 * @example
 * // "Judge rejects Gazette request. ... A Riga judge has rejected a media request to unseal the file"
 */
export function isOfHeadline(context: DraftContext, { a, b, from, to }: TwoTellings): boolean {
  const { headline } = context.input;
  const first = openingOf(context)[0];
  if (headline === null || first === undefined || !isSamePlace(a, b)) return false;
  if (contradict(context, a.actors, b.actors) || areOthers(context, a.recipients, b.recipients)) return false;
  const meet = (some: readonly string[], others: readonly string[]) =>
    some.some((one) => others.some((other) => mayBeOne(context, one, other)));
  if (!meet(a.actors, b.actors) && !meet(a.recipients, b.recipients)) return false;
  return from.some(
    (one) =>
      overlaps(one, headline) &&
      to.some((other) => overlaps(other, first) && !isAnother(context, other) && sharesWord(context, one, other)),
  );
}
