import { stemCode } from "./sketch.ts";
import { wordShares } from "./word-shares.ts";

/** The rarity of a word that fewer than one report in 100 has. */
const rarest = 1;

const known = new Map(
  wordShares.flatMap(([share, stems]) => stems.split(" ").map((stem): [string, number] => [stem, rarityOf(share)])),
);

/**
 * How much a word tells of what a report is about: 0 for one that all reports have, 1 for one that few have; its inverse
 * document frequency, on the scale of the rarest.
 *
 * @example
 * rarity("the"); // 0
 */
export function rarity(stem: string): number {
  return known.get(stem) ?? (stem.length === 1 ? 0.5 : rarest);
}

function rarityOf(share: number): number {
  return Math.min(rarest, Math.max(0, Math.log(share) / Math.log(0.01)));
}

const knownByCode = new Map([...known].map(([stem, value]) => [stemCode(stem), value]));

/** The same of a word of a sketch, without its flags. */
export function rarityOfCode(word: number): number {
  return knownByCode.get(word) ?? rarest;
}
