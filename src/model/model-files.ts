import { type Heads, readHeads } from "./heads.ts";
import { Pieces } from "./pieces.ts";
import { Senses } from "./senses.ts";

/** What a model's folder holds besides its networks. */
export interface ModelFiles {
  readonly folder: string;
  readonly heads: Heads;
  readonly pieces: Pieces;
  readonly senses: Senses | null;
}

/**
 * Reads what a model's folder holds besides its networks.
 *
 * @throws {OnrecordError} `model-unusable` where a file is missing or damaged.
 */
export async function readModelFiles(folder: string): Promise<ModelFiles> {
  const heads = await readHeads(folder);
  const pieces = await Pieces.load(folder);
  const senses = await Senses.load(folder, { version: heads.version, stateWidth: heads.frames.stateWidth });
  return { folder, heads, pieces, senses };
}
