import { join } from "node:path";
import { InferenceSession, Tensor } from "onnxruntime-node";
import { unusable } from "./heads.ts";
import type { NetworkInput } from "./network-input.ts";

/** Scores of the words of one window: `tags` [words × tags], `links` [words × link values]. */
export interface Scores {
  readonly tags: Float32Array;
  readonly links: Float32Array;
}

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
    return { tags: floats(output["tags"]), links: floats(output["links"]) };
  }

  /** Frees the network's memory. */
  async release(): Promise<void> {
    await this.inner.release();
  }
}

function floats(tensor: InferenceSession.OnnxValueMapType[string] | undefined): Float32Array {
  if (tensor === undefined || !("data" in tensor) || !(tensor.data instanceof Float32Array)) {
    throw unusable("model.onnx", "it does not give the outputs tags and links");
  }
  return tensor.data;
}
