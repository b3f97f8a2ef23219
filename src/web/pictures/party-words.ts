import { cutToWidth, pictureFont, textWidth } from "../figure/text-width.ts";
import { visible } from "../words/visible.ts";
import { others, type Party } from "./flows.ts";

/** An actor's name; who is not named, and the rarer ones together, say so. */
export function partyWords(party: Party, names: Readonly<Record<string, string>>): string {
  if (party === null) return "not named";
  if (party === others) return "all others";
  return visible(names[party] ?? party);
}

/** An actor's name with no more than fits into a width in pixels. */
export function partyWithin(
  party: Party,
  names: Readonly<Record<string, string>>,
  width: number,
  font = pictureFont(),
): string {
  return cutToWidth(partyWords(party, names), width, (words) => textWidth(words, font));
}
