import { join } from "node:path";
import { InferenceSession, Tensor } from "onnxruntime-node";
import { unusable } from "./heads.ts";
import type { NetworkInput } from "./network-input.ts";

/** What the network gives for each word; `heads.json` says how each row is laid out. */
export const outputs = ["tags", "links", "entities", "mentions", "coreference", "syntax"] as const;

/** Scores of the words of one window: for each output a row for each word. */
export type Scores = Readonly<Record<(typeof outputs)[number], Float32Array>>;

/** A loaded network; the only thing in the product that touches ONNX Runtime. */
export class Session {
  private constructor(private readonly inner: InferenceSession) {}

  /**
   * Loads `model.onnx` from a model's folder.
   *
   * @param threads - cores one run may use; default: all that the runtime finds.
   * @throws {OnrecordError} `model-unusable` where the file is missing or damaged.
   */
  static async load(folder: string, threads?: number): Promise<Session> {
    const file = join(folder, "model.onnx");
    try {
      const inner = await InferenceSession.create(file, {
        ...(threads === undefined ? {} : { intraOpNumThreads: threads }),
        interOpNumThreads: 1,
        graphOptimizationLevel: "all",
        logSeverityLevel: 3,
      });
      return new Session(inner);
    } catch (error) {
      throw unusable(file, error instanceof Error ? error.message : String(error), error);
    }
  }

  /** Runs the network once over a window. */
  async run(input: NetworkInput): Promise<Scores> {
    const shape = [1, input.ids.length];
    const output = await this.inner.run({
      ids: new Tensor("int64", input.ids, shape),
      case: new Tensor("int64", input.case, shape),
      quote: new Tensor("int64", input.quote, shape),
      paragraph: new Tensor("int64", input.paragraph, shape),
      mask: new Tensor("int32", input.mask, shape),
      words: new Tensor("int64", input.words, [input.words.length]),
    });
    const of = (name: (typeof outputs)[number]) => floats(name, output[name]);
    return {
      tags: of("tags"),
      links: of("links"),
      entities: of("entities"),
      mentions: of("mentions"),
      coreference: of("coreference"),
      syntax: of("syntax"),
    };
  }

  /** Frees the network's memory. */
  async release(): Promise<void> {
    await this.inner.release();
  }
}

function floats(name: string, tensor: InferenceSession.OnnxValueMapType[string] | undefined): Float32Array {
  if (tensor === undefined || !("data" in tensor) || !(tensor.data instanceof Float32Array)) {
    throw unusable("model.onnx", `it does not give the output ${name}`);
  }
  return tensor.data;
}
