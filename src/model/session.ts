import { type InferenceSession, Tensor } from "onnxruntime-node";
import type { NetworkInput } from "./network-input.ts";
import { floatsOf, openNetwork } from "./open-network.ts";

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
  private constructor(private readonly inner: InferenceSession) {}

  /**
   * Loads `model.onnx` from a model's folder.
   *
   * @param threads - cores one run may use; default: all that the runtime finds.
   * @throws {OnrecordError} `model-unusable` where the file is missing or damaged.
   */
  static async load(folder: string, threads?: number): Promise<Session> {
    return new Session(await openNetwork(folder, "model.onnx", threads));
  }

  /** Runs the network once over a window. */
  async run(input: NetworkInput): Promise<Scores & PairScores> {
    const shape = [1, input.ids.length];
    const output = await this.inner.run({
      ids: new Tensor("int64", input.ids, shape),
      case: new Tensor("int64", input.case, shape),
      quote: new Tensor("int64", input.quote, shape),
      paragraph: new Tensor("int64", input.paragraph, shape),
      marks: new Tensor("int64", input.marks, shape),
      mask: new Tensor("int32", input.mask, shape),
      words: new Tensor("int64", input.words, [input.words.length]),
    });
    const of = (name: (typeof outputs)[number] | "pairs") => floatsOf(output, "model.onnx", name);
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
    await this.inner.release();
  }
}
