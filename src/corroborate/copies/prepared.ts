import { mixed } from "./hash.ts";
import { rarityOfCode } from "./rarity.ts";
import type { Sketch } from "./sketch.ts";
import { NAME, NUMBER, QUOTED, wordOf } from "./word-code.ts";
import { WordBag } from "./word-overlap.ts";

/** A sentence of a sketch, ready to be aligned. */
export interface PreparedSentence {
  /** Its different words and what each weighs. */
  readonly words: ReadonlyMap<number, PreparedWord>;
  /** What its words weigh together. */
  readonly weight: number;
  /** Its neighbouring words, two by two, each pair as one number. */
  readonly pairs: ReadonlySet<number>;
}

export interface PreparedWord {
  readonly weight: number;
  readonly name: boolean;
  readonly number: boolean;
  readonly quoted: boolean;
}

/** A sketch, ready to be compared with many others. */
export interface Prepared {
  readonly bag: WordBag;
  readonly title: ReadonlySet<number>;
  readonly sentences: readonly PreparedSentence[];
  /** The places of the sentences that have a word, for words that tell something. */
  readonly places: ReadonlyMap<number, readonly number[]>;
  /** Runs of three words. */
  readonly runs: ReadonlySet<number>;
  readonly weight: number;
}

/** A word that weighs less does not make two sentences candidates for each other. */
const telling = 0.3;

/** A number weighs more than a word that is as rare: rewriting leaves it, and chance repeats it less. */
const nameWeight = 1.2;

/** Prepares a sketch. */
export function prepared({ title, sentences }: Sketch, bag = new WordBag({ title, sentences })): Prepared {
  const places = new Map<number, number[]>();
  const runs = new Set<number>();
  let weight = 0;
  const all = sentences.map((codes, place) => {
    const sentence = preparedSentence(codes);
    for (const [word, { weight }] of sentence.words) {
      if (weight < telling) continue;
      const known = places.get(word);
      if (known === undefined) places.set(word, [place]);
      else known.push(place);
    }
    for (let at = 0; at + 2 < codes.length; at++) runs.add(runOf(codes, at, 3));
    weight += sentence.weight;
    return sentence;
  });
  return { bag, title: new Set(title), sentences: all, places, runs, weight };
}

function preparedSentence(codes: Uint32Array): PreparedSentence {
  const words = new Map<number, PreparedWord>();
  const pairs = new Set<number>();
  let weight = 0;
  codes.forEach((code, at) => {
    if (at > 0) pairs.add(runOf(codes, at - 1, 2));
    const word = wordOf(code);
    if (words.has(word)) return;
    const name = (code & NAME) !== 0;
    const number = (code & NUMBER) !== 0;
    const own = rarityOfCode(word) * (name || number ? nameWeight : 1);
    words.set(word, { weight: own, name, number, quoted: (code & QUOTED) !== 0 });
    weight += own;
  });
  return { words, weight, pairs };
}

function runOf(codes: Uint32Array, from: number, length: number): number {
  let run = 0;
  for (let at = from; at < from + length; at++) run = mixed((run ^ wordOf(codes[at] ?? 0)) >>> 0) + 0x9e3779b9;
  return run | 0;
}
