import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import { OnrecordError } from "../util/problem.ts";

/** What the product needs to know of a trained model besides its weights: `heads.json` beside `model.onnx`. */
const Heads = z.strictObject({
  name: z.string().min(1).describe("The model's name, as entries give it."),
  version: z.string().min(1).describe("The model's version."),
  tags: z.array(z.string()).min(1).describe("The tags of words, in the order of the scores."),
  linkWidth: z.int().min(1).describe("Width of one link vector."),
  transitions: z.array(z.array(z.number())).describe("Score of going from one tag to another, [from][to]."),
  noSource: z.array(z.number()).describe("The link vector that stands for no source."),
  confidence: z
    .strictObject({
      bias: z.number(),
      cue: z.number(),
      content: z.number(),
      contentLink: z.number(),
      source: z.number(),
      sourceLink: z.number(),
    })
    .describe("Logistic regression from the log probabilities of a statement's parts to the statement being right."),
  pieces: z.int().min(16).max(512).describe("Most word pieces in one window, the two marks at its ends included."),
});

export type Heads = z.infer<typeof Heads>;

/**
 * Reads and checks `heads.json` in a model's folder.
 *
 * @throws {OnrecordError} `model-unusable` where the file is missing, not JSON or not of this form.
 */
export async function readHeads(folder: string): Promise<Heads> {
  const file = join(folder, "heads.json");
  const parsed = Heads.safeParse(await readJson(file));
  if (!parsed.success) throw unusable(file, z.prettifyError(parsed.error));
  const { tags, transitions, noSource, linkWidth } = parsed.data;
  const square = transitions.length === tags.length && transitions.every((row) => row.length === tags.length);
  if (!square || noSource.length !== linkWidth) throw unusable(file, "its tables do not fit its tags and link width");
  return parsed.data;
}

/**
 * Reads a JSON file of a model.
 *
 * @throws {OnrecordError} `model-unusable` where the file is missing or not JSON.
 */
export async function readJson(file: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(file, "utf8"));
  } catch (error) {
    throw unusable(file, error instanceof Error ? error.message : String(error), error);
  }
}

/** The error for a file of the model that cannot be used. */
export function unusable(file: string, why: string, cause?: unknown): OnrecordError {
  return new OnrecordError(
    {
      code: "model-unusable",
      message: `The reader's model cannot be loaded: ${why}.`,
      received: file,
      allowed: "model.onnx, tokenizer.json and heads.json, all from one release",
      advice: "Install onrecord again; the files come with it.",
    },
    { cause },
  );
}
