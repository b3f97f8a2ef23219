import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { countBelow } from "../text/count-below.ts";
import type { Range } from "../text/index.ts";

/** Numbers that the sense of a passage is kept in. */
export const senseWidth = 64;

const file = "senses.bin";

/** What senses need of a text that has been read. */
interface WithStates {
  readonly text: { readonly words: readonly Range[] };
  readonly windows: readonly { readonly first: number; readonly last: number; readonly states: Float32Array }[];
}

/** The mean of what the network made of the words in ranges of a text, and how many words those are. */
export function meanState(
  { text, windows }: WithStates,
  ranges: readonly Range[],
  stateWidth: number,
): { readonly mean: Float64Array; readonly count: number } {
  const sums = new Float64Array(stateWidth);
  let count = 0;
  for (const { first, last, states } of windows) {
    for (const word of wordsIn(text.words, ranges)) {
      if (word < first || word >= last) continue;
      count++;
      const from = (word - first) * stateWidth;
      for (let at = 0; at < stateWidth; at++) sums[at] = (sums[at] ?? 0) + (states[from + at] ?? 0);
    }
  }
  for (let at = 0; at < stateWidth; at++) sums[at] = (sums[at] ?? 0) / count;
  return { mean: sums, count };
}

/** The words that stand in ranges of their text, in text order, each once. */
function wordsIn(words: readonly Range[], ranges: readonly Range[]): number[] {
  const inside = new Set<number>();
  for (const { start, end } of ranges) {
    const first = countBelow(words.length, (word) => (words[word]?.end ?? 0) <= start);
    for (let word = first; (words[word]?.start ?? end) < end; word++) inside.add(word);
  }
  return [...inside].sort((a, b) => a - b);
}

/**
 * What passages mean, as vectors of whole numbers: a straight product of the mean of what the network made of their words.
 *
 * The product is learned so that passages that mean the same point the same way (`training/senses.py`).
 */
export class Senses {
  private constructor(
    private readonly stateWidth: number,
    private readonly scales: Float32Array,
    private readonly biases: Float32Array,
    /** A row of `stateWidth` for each number of a sense; whole numbers, in the form that products are quickest with. */
    private readonly weights: Float32Array,
  ) {}

  /** Loads `senses.bin` from a model's folder; null where it has none, or one that was learned from another model. */
  static async load(
    folder: string,
    model: { readonly version: string; readonly stateWidth: number },
  ): Promise<Senses | null> {
    const bytes = await readFile(join(folder, file)).catch(() => null);
    if (bytes === null) return null;
    const head = bytes.indexOf(10);
    const rows = model.stateWidth * senseWidth;
    if (bytes.toString("utf8", 0, head) !== headOf(model) || bytes.length !== head + 1 + 8 * senseWidth + rows)
      return null;
    const numbers = bytes.subarray(head + 1);
    const floats = (from: number) =>
      Float32Array.from({ length: senseWidth }, (_, at) => numbers.readFloatLE(from + 4 * at));
    return new Senses(
      model.stateWidth,
      floats(0),
      floats(4 * senseWidth),
      turned(numbers.subarray(8 * senseWidth), model.stateWidth),
    );
  }

  /** The sense of the words that stand in ranges of a text that has been read, in base64; null where there are none. */
  of({ text, windows }: WithStates, ranges: readonly Range[]): string | null {
    const { mean, count } = meanState({ text, windows }, ranges, this.stateWidth);
    return count === 0 ? null : this.inBase64(mean);
  }

  private inBase64(state: Float64Array): string {
    const sums = this.products(state);
    const sense = sums.map((sum, at) => sum * (this.scales[at] ?? 0) + (this.biases[at] ?? 0));
    const length = Math.sqrt(sense.reduce((sum, value) => sum + value * value, 0));
    const whole = Int8Array.from(sense, (value) => Math.max(-127, Math.min(127, Math.round((value / length) * 254))));
    return Buffer.from(whole.buffer).toString("base64");
  }

  /** Four at once, since the sums of one product have to wait for each other and those of four do not. */
  private products(state: Float64Array): Float64Array {
    const { weights, stateWidth } = this;
    const sums = new Float64Array(senseWidth);
    for (let at = 0; at < senseWidth; at += 4) {
      const one = at * stateWidth;
      const [two, three, four] = [one + stateWidth, one + 2 * stateWidth, one + 3 * stateWidth];
      let [a, b, c, d] = [0, 0, 0, 0];
      for (let i = 0; i < stateWidth; i++) {
        const value = state[i] ?? 0;
        a += value * (weights[one + i] ?? 0);
        b += value * (weights[two + i] ?? 0);
        c += value * (weights[three + i] ?? 0);
        d += value * (weights[four + i] ?? 0);
      }
      sums.set([a, b, c, d], at);
    }
    return sums;
  }
}

/** The weights as the file holds them, a row of `senseWidth` for each number of a state, turned to a row for each number of a sense. */
function turned(stored: Buffer, stateWidth: number): Float32Array {
  const weights = new Float32Array(stored.length);
  for (let row = 0; row < stateWidth; row++) {
    for (let at = 0; at < senseWidth; at++) weights[at * stateWidth + row] = stored.readInt8(row * senseWidth + at);
  }
  return weights;
}

/** The line that `senses.bin` begins with. */
const headOf = ({ version, stateWidth }: { readonly version: string; readonly stateWidth: number }) =>
  `senses of reader ${version}: ${stateWidth} to ${senseWidth}`;
