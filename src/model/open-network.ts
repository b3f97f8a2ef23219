import { join } from "node:path";
import { InferenceSession } from "onnxruntime-node";
import { unusable } from "./heads.ts";

/**
 * Loads a network from a model's folder.
 *
 * @param threads - cores one run may use; default: all that the runtime finds.
 * @throws {OnrecordError} `model-unusable` where the file is missing or damaged.
 */
export async function openNetwork(folder: string, name: string, threads?: number): Promise<InferenceSession> {
  const file = join(folder, name);
  try {
    return await InferenceSession.create(file, {
      ...(threads === undefined ? {} : { intraOpNumThreads: threads }),
      interOpNumThreads: 1,
      graphOptimizationLevel: "all",
      logSeverityLevel: 3,
      // Threads that wait busily take half as much time again where something else is at work on the same cores.
      extra: { session: { intra_op: { allow_spinning: "0" } } },
    });
  } catch (error) {
    throw unusable(file, error instanceof Error ? error.message : String(error), error);
  }
}

/** One output of a run, as numbers. */
export function floatsOf(output: InferenceSession.OnnxValueMapType, file: string, name: string): Float32Array {
  const tensor = output[name];
  if (tensor === undefined || !("data" in tensor) || !(tensor.data instanceof Float32Array)) {
    throw unusable(file, `it does not give the output ${name}`);
  }
  return tensor.data;
}
