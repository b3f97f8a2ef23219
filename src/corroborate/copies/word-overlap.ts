import { rarityOfCode } from "./rarity.ts";
import type { Sketch } from "./sketch.ts";
import { wordOf } from "./word-code.ts";

const none = -1;

/** The different words of a report and what they weigh together; asked for every word of every report it is compared with. */
export class WordBag {
  readonly weight: number;
  /** Its different words in the order in which they first stand; a word's place here is its number within the report. */
  readonly words: Int32Array;
  /** What each weighs. */
  private readonly rarities: Float64Array;
  /** The number of each word at the first free place from the word on; two places a word and more. */
  private readonly numbers: Int32Array;
  /** In which round of {@link sharedWith} a word was met last. */
  private readonly met: Uint32Array;
  private round = 0;

  constructor({ sentences }: Sketch) {
    let all = 0;
    for (const { length } of sentences) all += length;
    this.numbers = new Int32Array(2 ** Math.ceil(Math.log2(2 * all + 2))).fill(none);
    this.words = new Int32Array(all);
    this.rarities = new Float64Array(all);
    let count = 0;
    let weight = 0;
    for (const codes of sentences) {
      for (let at = 0; at < codes.length; at++) {
        const word = wordOf(codes[at] ?? 0);
        const place = this.placeOf(word);
        if (this.numbers[place] !== none) continue;
        const rarity = rarityOfCode(word);
        this.words[count] = word;
        this.rarities[count] = rarity;
        this.numbers[place] = count++;
        weight += rarity;
      }
    }
    this.words = this.words.subarray(0, count);
    this.met = new Uint32Array(count);
    this.weight = weight;
  }

  /** The number of a word within the report; -1 where it is not in it. */
  numberOf(word: number): number {
    return this.numbers[this.placeOf(word)] ?? none;
  }

  /** What words of a report weigh that this one has, each once. */
  sharedWith({ sentences }: Sketch): number {
    const { met, rarities } = this;
    const round = ++this.round;
    let shared = 0;
    for (const codes of sentences) {
      for (let at = 0; at < codes.length; at++) {
        const number = this.numberOf(wordOf(codes[at] ?? 0));
        if (number === none || met[number] === round) continue;
        met[number] = round;
        shared += rarities[number] ?? 0;
      }
    }
    return shared;
  }

  /** How much of the rare words of the one that has fewer the other has, wherever they stand: 0 to 1. */
  overlap(other: WordBag): number {
    const [less, more]: [WordBag, WordBag] = this.words.length <= other.words.length ? [this, other] : [other, this];
    let shared = 0;
    for (let number = 0; number < less.words.length; number++)
      if (more.numberOf(less.words[number] ?? 0) !== none) shared += less.rarities[number] ?? 0;
    return shared / Math.max(1, Math.min(this.weight, other.weight));
  }

  /** Where a word's number is, or would be put. */
  private placeOf(word: number): number {
    const { numbers, words } = this;
    let place = word & (numbers.length - 1);
    for (;;) {
      const number = numbers[place] ?? none;
      if (number === none || words[number] === word) return place;
      place = (place + 1) & (numbers.length - 1);
    }
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
