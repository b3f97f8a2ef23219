import { stemCode, wordOf } from "./word-code.ts";
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

/** Known words by their numbers, each at the first free place from its number on; two places a word and more. */
const places = 2 ** Math.ceil(Math.log2(2 * known.size + 1));
const wordAt = new Int32Array(places).fill(-1);
const rarityAt = new Float64Array(places);
for (const [stem, value] of known) {
  const word = wordOf(stemCode(stem));
  const place = placeOf(word);
  wordAt[place] = word;
  rarityAt[place] = value;
}

/** The same of a word of a sketch, without its flags; asked of every word of every report. */
export function rarityOfCode(word: number): number {
  const place = placeOf(word);
  return wordAt[place] === word ? (rarityAt[place] ?? rarest) : rarest;
}

/** Where a word is, or would be put. */
function placeOf(word: number): number {
  let place = word & (places - 1);
  while (wordAt[place] !== word && wordAt[place] !== -1) place = (place + 1) & (places - 1);
  return place;
}
