import { join } from "node:path";
import type { InferenceSession, Tensor } from "onnxruntime-node";
import { unusable } from "./heads.ts";

/** An input of a network: whole numbers or decimal ones, and how many there are in each direction. */
export interface Given {
  readonly data: BigInt64Array | Int32Array | Float32Array;
  readonly shape: readonly number[];
}

type Runtime = typeof import("onnxruntime-node");

/** A network of a model's folder, loaded. */
export class Network {
  private constructor(
    private readonly name: string,
    private readonly runtime: Runtime,
    private readonly session: InferenceSession,
  ) {}

  /**
   * Loads a network from a model's folder.
   *
   * The runtime is loaded with it and not before: a thread that is ended while native code loads takes the process with it.
   *
   * @param threads - cores one run may use; default: all that the runtime finds.
   * @throws {OnrecordError} `model-unusable` where the file is missing or damaged.
   */
  static async load(folder: string, name: string, threads?: number): Promise<Network> {
    const runtime = await import("onnxruntime-node");
    const file = join(folder, name);
    try {
      const session = await runtime.InferenceSession.create(file, {
        ...(threads === undefined ? {} : { intraOpNumThreads: threads }),
        interOpNumThreads: 1,
        graphOptimizationLevel: "all",
        logSeverityLevel: 3,
        // Threads that wait busily take half as much time again where something else is at work on the same cores.
        extra: { session: { intra_op: { allow_spinning: "0" } } },
      });
      return new Network(name, runtime, session);
    } catch (error) {
      throw unusable(file, error instanceof Error ? error.message : String(error), error);
    }
  }

  /**
   * Runs the network once.
   *
   * @returns its outputs by name.
   * @throws {OnrecordError} `model-unusable` where it does not give one that is asked for.
   */
  async run(inputs: Readonly<Record<string, Given>>): Promise<(output: string) => Float32Array> {
    const given = Object.entries(inputs).map(([name, input]) => [name, this.tensor(input)] as const);
    const outputs = await this.session.run(Object.fromEntries(given));
    return (output) => {
      const tensor = outputs[output];
      if (tensor === undefined || !("data" in tensor) || !(tensor.data instanceof Float32Array)) {
        throw unusable(this.name, `it does not give the output ${output}`);
      }
      return tensor.data;
    };
  }

  /** Frees the network's memory. */
  async release(): Promise<void> {
    await this.session.release();
  }

  private tensor({ data, shape }: Given): Tensor {
    const { Tensor } = this.runtime;
    if (data instanceof BigInt64Array) return new Tensor("int64", data, shape);
    return data instanceof Int32Array ? new Tensor("int32", data, shape) : new Tensor("float32", data, shape);
  }
}
