import { Network } from "./network.ts";
import type { NetworkInput } from "./network-input.ts";

/** What the network gives for each word; `heads.json` says how each row is laid out. */
export const outputs = [
  "tags",
  "links",
  "entities",
  "mentions",
  "coreference",
  "syntax",
  "triggers",
  "states",
] as const;

/** Scores of the words of one window: for each output a row for each word. */
export type Scores = Readonly<Record<(typeof outputs)[number], Float32Array>>;

/** What passes between the source and the target that are marked in a window, in the order of `heads.pairs`. */
export interface PairScores {
  readonly pairs: Float32Array;
}

/** The loaded network that reads windows of a text. */
export class Session {
  private constructor(private readonly network: Network) {}

  /**
   * Loads `model.onnx` from a model's folder.
   *
   * @param threads - cores one run may use; default: all that the runtime finds.
   * @throws {OnrecordError} `model-unusable` where the file is missing or damaged.
   */
  static async load(folder: string, threads?: number): Promise<Session> {
    return new Session(await Network.load(folder, "model.onnx", threads));
  }

  /** Runs the network once over a window. */
  async run(input: NetworkInput): Promise<Scores & PairScores> {
    const shape = [1, input.ids.length];
    const of = await this.network.run({
      ids: { data: input.ids, shape },
      case: { data: input.case, shape },
      quote: { data: input.quote, shape },
      paragraph: { data: input.paragraph, shape },
      marks: { data: input.marks, shape },
      mask: { data: input.mask, shape },
      words: { data: input.words, shape: [input.words.length] },
    });
    return {
      tags: of("tags"),
      links: of("links"),
      entities: of("entities"),
      mentions: of("mentions"),
      coreference: of("coreference"),
      syntax: of("syntax"),
      triggers: of("triggers"),
      states: of("states"),
      pairs: of("pairs"),
    };
  }

  /** Frees the network's memory. */
  async release(): Promise<void> {
    await this.network.release();
  }
}
