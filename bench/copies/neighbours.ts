import { rarity } from "../../src/corroborate/copies/rarity.ts";

/** Another text, by its place, and how alike the two are by their rare words: the cosine, 0 to 1. */
export interface Neighbour {
  readonly place: number;
  readonly cosine: number;
}

const mostKept = 5;

/** For each text, given as its words, those most like it, the most first. */
export function neighbours(texts: readonly (readonly string[])[]): Neighbour[][] {
  const vectors = texts.map(vectorOf);
  const places = new Map<string, [place: number, weight: number][]>();
  vectors.forEach((vector, place) => {
    for (const [word, weight] of vector) {
      const known = places.get(word) ?? [];
      known.push([place, weight]);
      places.set(word, known);
    }
  });
  return vectors.map((vector, own) => {
    const cosines = new Float64Array(texts.length);
    for (const [word, weight] of vector) {
      for (const [place, other] of places.get(word) ?? []) cosines[place] = (cosines[place] ?? 0) + weight * other;
    }
    return [...cosines]
      .map((cosine, place) => ({ place, cosine }))
      .filter(({ place }) => place !== own)
      .sort((a, b) => b.cosine - a.cosine)
      .slice(0, mostKept);
  });
}

function vectorOf(words: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  const weights = [...counts].map(([word, count]): [string, number] => [
    word,
    rarity(word) ** 2 * (1 + Math.log(count)),
  ]);
  const length = Math.sqrt(weights.reduce((sum, [, weight]) => sum + weight * weight, 0)) || 1;
  return new Map(weights.map(([word, weight]) => [word, weight / length]));
}
