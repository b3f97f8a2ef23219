import { rarityOfCode } from "./rarity.ts";
import type { Sketch } from "./sketch.ts";
import { wordOf } from "./word-code.ts";

const none = -1;

/** The different words of a report and what they weigh together; asked for every word of every report it is compared with. */
export class WordBag {
  readonly weight: number;
  /** Its different words in the order in which they first stand. */
  private readonly words: Int32Array;
  /** Each word at the first free place from its number on; two places a word and more. */
  private readonly places: Int32Array;
  /** In which round of {@link sharedWith} a place was met last. */
  private readonly met: Uint32Array;
  private round = 0;

  constructor({ sentences }: Sketch) {
    const all = sentences.reduce((sum, { length }) => sum + length, 0);
    this.places = new Int32Array(2 ** Math.ceil(Math.log2(2 * all + 2))).fill(none);
    this.met = new Uint32Array(this.places.length);
    const words = new Int32Array(all);
    let count = 0;
    let weight = 0;
    for (const codes of sentences) {
      for (const code of codes) {
        const word = wordOf(code);
        const place = this.placeOf(word);
        if (this.places[place] === word) continue;
        this.places[place] = word;
        words[count++] = word;
        weight += rarityOfCode(word);
      }
    }
    this.words = words.subarray(0, count);
    this.weight = weight;
  }

  /** What words of a report weigh that this one has, each once. */
  sharedWith({ sentences }: Sketch): number {
    this.round++;
    let shared = 0;
    for (const codes of sentences) {
      for (const code of codes) {
        const word = wordOf(code);
        const place = this.placeOf(word);
        if (this.places[place] !== word || this.met[place] === this.round) continue;
        this.met[place] = this.round;
        shared += rarityOfCode(word);
      }
    }
    return shared;
  }

  /** How much of the rare words of the one that has fewer the other has, wherever they stand: 0 to 1. */
  overlap(other: WordBag): number {
    const [less, more]: [WordBag, WordBag] = this.words.length <= other.words.length ? [this, other] : [other, this];
    let shared = 0;
    for (const word of less.words) if (more.places[more.placeOf(word)] === word) shared += rarityOfCode(word);
    return shared / Math.max(1, Math.min(this.weight, other.weight));
  }

  /** Where a word is, or would be put. */
  private placeOf(word: number): number {
    const { places } = this;
    let place = word & (places.length - 1);
    while (places[place] !== word && places[place] !== none) place = (place + 1) & (places.length - 1);
    return place;
  }
}

/**
 * The same of a bag and a report of which no bag is made.
 *
 * @param weight - what the report's different words weigh together.
 */
export function overlapWith(bag: WordBag, sketch: Sketch, weight: number): number {
  return bag.sharedWith(sketch) / Math.max(1, Math.min(bag.weight, weight));
}
