import { readFileSync } from "node:fs";
import { join } from "node:path";
import { inPackage } from "../../util/in-package.ts";
import { product } from "../../util/vectors.ts";

/** Numbers that a word's meaning is kept in. */
const width = 64;

const folder = inPackage("models/words");

interface Words {
  readonly places: ReadonlyMap<string, number>;
  /** Of length 1, one word's after another's. */
  readonly vectors: Float32Array;
}

let loaded: Words | null = null;

function words(): Words {
  loaded ??= load();
  return loaded;
}

function load(): Words {
  const list = readFileSync(join(folder, "words.txt"), "utf8").trim().split("\n");
  const bytes = readFileSync(join(folder, "vectors.bin"));
  const whole = new Int8Array(bytes.buffer, bytes.byteOffset, bytes.length);
  const vectors = new Float32Array(whole.length);
  for (let at = 0; at < list.length; at++) {
    const own = whole.subarray(at * width, (at + 1) * width);
    const length = Math.sqrt(own.reduce((sum, value) => sum + value * value, 0));
    for (const [place, value] of own.entries()) vectors[at * width + place] = value / Math.max(1, length);
  }
  return { places: new Map(list.map((word, place) => [word, place])), vectors };
}

/** What a word means, as a vector of length 1; null for one that is not common. */
export function meaningOf(word: string): Float32Array | null {
  const { places, vectors } = words();
  const at = places.get(word);
  return at === undefined ? null : vectors.subarray(at * width, (at + 1) * width);
}

/** How rare a word is among common ones: 0 for the most common, 1 for the rarest and for those that are not among them. */
export function rankOf(word: string): number {
  const { places } = words();
  const at = places.get(word);
  return at === undefined ? 1 : Math.log1p(at / 200) / Math.log1p(places.size / 200);
}

/** What words mean together: their mean, each by its weight, of length 1; null where none is common. */
export function meaningTogether(
  all: readonly (readonly [meaning: Float32Array | null, weight: number])[],
): Float32Array | null {
  const sum = new Float32Array(width);
  for (const [meaning, weight] of all) {
    if (meaning === null) continue;
    for (let at = 0; at < width; at++) sum[at] = (sum[at] ?? 0) + weight * (meaning[at] ?? 0);
  }
  const length = Math.sqrt(product(sum, sum));
  return length === 0 ? null : sum.map((value) => value / length);
}
