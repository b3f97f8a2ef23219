import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import { OnrecordError } from "../util/problem.ts";

const Table = z.array(z.array(z.number()));

const frameWeights = z
  .strictObject({
    bias: z.number(),
    named: z.number(),
    valid: z.number(),
    answer: z.number(),
    agent: z.number(),
    recipient: z.number(),
    noAgent: z.number(),
    noRecipient: z.number(),
  })
  .describe("Logistic regression from the signs of a frame to its kind, main answer and parties being right.");

/** How the statement heads are read: `tags` and `links` of each word. */
const Statements = z
  .strictObject({
    tags: z.array(z.string()).min(1).describe("The tags of words, in the order of the scores."),
    linkWidth: z.int().min(1).describe("Width of one link vector."),
    transitions: Table.describe("Score of going from one tag to another, [from][to]."),
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
  })
  .refine((s) => s.transitions.length === s.tags.length && s.transitions.every((row) => row.length === s.tags.length), {
    error: "the table of transitions does not fit the tags",
  })
  .refine((s) => s.noSource.length === s.linkWidth, { error: "noSource is not as wide as a link" });

const queryWidth = z.int().min(1).describe("Width of a query and of a key.");
const widths = z
  .array(z.number())
  .min(1)
  .describe("What a span's number of words adds to its score, from one word on.");

/** What sets mentions apart, in buckets: the least value of each, and the score of each bucket by the form of the later. */
const Apart = z
  .strictObject({ least: z.array(z.int()).min(1), score: Table })
  .refine((a) => a.score.every((row) => row.length === a.least.length), { error: "scores do not fit their buckets" });

const answers = z
  .array(z.strictObject({ question: z.string(), values: z.array(z.string()).min(1) }))
  .min(1)
  .describe("What is asked of what is marked, in the order of the scores.");

/** What the product needs to know of a trained model besides its weights: `heads.json` beside `model.onnx`. */
const Heads = z.strictObject({
  name: z.string().min(1).describe("The model's name, as entries give it."),
  version: z.string().min(1).describe("The model's version."),
  pieces: z.int().min(16).max(512).describe("Most word pieces in one window, the two marks at its ends included."),
  statements: Statements,
  entities: z.strictObject({ labels: z.array(z.string()).min(1), queryWidth, widths }),
  mentions: z.strictObject({ classes: z.array(z.string()).min(1), queryWidth, widths }),
  coreference: z
    .strictObject({
      vectorWidth: z.int().min(1).describe("Width of what a mention asks, and of what it answers."),
      forms: z.array(z.string()).min(1),
      matches: z.array(z.string()).min(1),
      match: z.array(Table).describe("Score of how the words match, [form of the later][form of the earlier][match]."),
      mentionsApart: Apart,
      sentencesApart: Apart,
      classes: Table.describe("Score of two classes, [class of the later][class of the earlier]."),
      nested: z.tuple([z.number(), z.number()]).describe("Score of mentions apart, and of one inside the other."),
    })
    .describe("How two mentions are scored besides the product of their vectors."),
  syntax: z.strictObject({
    upos: z.array(z.string()).min(1),
    relations: z.array(z.string()).min(1),
    queryWidth,
    offsets: z
      .array(z.number())
      .min(1)
      .describe("Score of where the head stands, from furthest before to furthest after."),
  }),
  triggers: z.strictObject({ labels: z.array(z.string()).min(1), queryWidth, widths }),
  frames: z
    .strictObject({
      stateWidth: z.int().min(1).describe("Width of what the network of frames is given of a word."),
      marks: z.array(z.string()).min(1).describe("How words can be marked, in the order of their numbers."),
      reach: z.int().min(1).describe("How far from the marked words a word's distance counts."),
      words: z.array(z.string()).min(1).describe("What a word can be to what is marked, in the order of the scores."),
      answers,
      confidence: z
        .partialRecord(z.enum(["event", "transfer", "commitment", "threat", "restriction"]), frameWeights)
        .optional()
        .describe("What the confidence of a frame of a kind is weighed from."),
    })
    .describe("How the network of frames is asked and read."),
  pairs: z.strictObject({ answers }).describe("What is said of a marked source and target."),
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
      allowed: "model.onnx, frames.onnx, tokenizer.json and heads.json, all from one release",
      advice: "Install onrecord again; the files come with it.",
    },
    { cause },
  );
}
