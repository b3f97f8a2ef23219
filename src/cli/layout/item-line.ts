import type { Transfer } from "../../record/index.ts";
import { printable } from "../../util/printable.ts";

type Item = Transfer["items"][number];

/** The categories of the UN Register of Conventional Arms, by their headings in A/RES/46/36 L as amended. */
const unrocaNames = new Map([
  ["I", "battle tanks"],
  ["II", "armoured combat vehicles"],
  ["III", "large-calibre artillery systems"],
  ["IV", "combat aircraft and unmanned combat aerial vehicles"],
  ["V", "attack helicopters"],
  ["VI", "warships"],
  ["VII", "missiles and missile launchers"],
  ["SALW", "small arms and light weapons"],
]);

/**
 * All that is known of an item of a transfer in one line.
 *
 * @example
 * itemLine(item); // "“about 30 howitzers” · arms · UNROCA III, large-calibre artillery systems · about 30"
 */
export function itemLine(item: Item): string {
  const { text, type, quantity, approximate, secondHand } = item;
  return [
    `“${printable(text)}”`,
    type === "unknown" ? "sort not said" : type.replaceAll("-", " "),
    ...unroca(item),
    ...(quantity === null ? [] : [`${approximate ? "about " : ""}${quantity.toLocaleString("en")}`]),
    ...(secondHand === null ? [] : [secondHand ? "second-hand" : "new"]),
  ].join(" · ");
}

function unroca({ unroca: category, type }: Item): string[] {
  if (category === null) return type === "arms" ? ["no UNROCA category that the words settle"] : [];
  const name = unrocaNames.get(category);
  return [`UNROCA ${printable(category)}${name === undefined ? "" : `, ${name}`}`];
}
