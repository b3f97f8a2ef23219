import { distancesFrom } from "./distances-from.ts";
import type { Heads } from "./heads.ts";
import { Network } from "./network.ts";

/** What the network of frames says of one marked passage. */
export interface FrameScores {
  /** For each word a row of scores, in the order of `heads.frames.words`. */
  readonly words: Float32Array;
  /** The scores of all answers, in the order of `heads.frames.answers`. */
  readonly answers: Float32Array;
}

/** The loaded network that reads what is around marked words, from what the reader's network made of them. */
export class FrameNetwork {
  private constructor(
    private readonly network: Network,
    private readonly layout: Heads["frames"],
  ) {}

  /**
   * Loads `frames.onnx` from a model's folder.
   *
   * @throws {OnrecordError} `model-unusable` where the file is missing or damaged.
   */
  static async load(folder: string, layout: Heads["frames"], threads?: number): Promise<FrameNetwork> {
    return new FrameNetwork(await Network.load(folder, "frames.onnx", threads), layout);
  }

  /**
   * Runs the network once over a passage for each way its words are marked.
   *
   * @param states - the vectors of the passage's words, one after another.
   * @param marked - for each question the mark of each word, an index into `heads.frames.marks`.
   */
  async run(states: Float32Array, marked: readonly (readonly number[])[]): Promise<FrameScores[]> {
    const { stateWidth, words, reach } = this.layout;
    const count = states.length / stateWidth;
    const numbers = (rows: readonly (readonly number[])[]) => {
      const data = new BigInt64Array(marked.length * count);
      for (const [i, row] of rows.entries()) {
        for (let word = 0; word < count; word++) data[i * count + word] = BigInt(row[word] ?? 0);
      }
      return { data, shape: [marked.length, count] };
    };
    const of = await this.network.run({
      states: { data: states, shape: [1, count, stateWidth] },
      marks: numbers(marked),
      distances: numbers(marked.map((marks) => distancesFrom(marks, reach))),
    });
    const roles = of("roles");
    const answers = of("answers");
    const wide = count * words.length;
    const long = answers.length / marked.length;
    return marked.map((_, i) => ({
      words: roles.subarray(i * wide, (i + 1) * wide),
      answers: answers.subarray(i * long, (i + 1) * long),
    }));
  }

  /** Frees the network's memory. */
  async release(): Promise<void> {
    await this.network.release();
  }
}
