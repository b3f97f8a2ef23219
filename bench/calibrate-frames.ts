import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { type ConfidenceSigns, confidenceSigns, frameConfidence, frameKinds } from "../src/extract/frame/index.ts";
import { Model, modelFolder } from "../src/model/index.ts";
import { readText } from "../src/reader/read-text.ts";
import { fitted, type Judged, reliability, scored } from "./confidence.ts";
import { heldPassages } from "./frames/held-passages.ts";
import { type JudgedFrame, judgedFrames } from "./frames/judged-frames.ts";
import { requireShared } from "./shared.ts";

const signs = ["named", "valid", "answer", "agent", "recipient", "noAgent", "noRecipient"] as const;
type Example = Judged<keyof ConfidenceSigns>;
const folds = 5;

/**
 * Fits the confidence of frames on the annotated passages held apart from the training: what a frame of the model's says
 * is how often such a frame has its kind, category and parties right.
 *
 * The tables printed are cross-fitted over five folds of passages; the weights written to the model's `heads.json` are from
 * all. Of what rules have found, whose figures are in the code, the table says how they fare.
 */
export async function calibrateFrames(): Promise<void> {
  requireShared();
  const passages = heldPassages();
  const model = await Model.load(modelFolder);
  const judged: (JudgedFrame & { readonly fold: number })[] = [];
  for (const [i, { text, frames }] of passages.entries()) {
    const read = await readText(model, text, {});
    judged.push(...judgedFrames(read.frames, frames).map((one) => ({ ...one, fold: i % folds })));
  }
  await model.release();
  const weights = frameKinds.map((kind) => {
    const examples = judged.flatMap(({ frame, isRight, fold }) => {
      const values = frame.kind === kind ? confidenceSigns(frame) : null;
      return values === null ? [] : [{ values, right: isRight, fold }];
    });
    const crossed = Array.from({ length: folds }, (_, fold) => {
      const own = examples.filter((one) => one.fold === fold);
      return scored(signs, own, learned(examples.filter((one) => one.fold !== fold)));
    }).flat();
    const annotated = passages.reduce((sum, { frames }) => sum + frames.filter((one) => one.kind === kind).length, 0);
    process.stdout.write(
      `${reliability(`${kind}s of held passages, cross-fitted`, crossed)}${best(crossed, annotated)}\n`,
    );
    return [kind, learned(examples)] as const;
  });
  const ruled = judged.flatMap(({ frame, isRight }) =>
    confidenceSigns(frame) === null ? [{ confidence: frameConfidence(frame, undefined), right: isRight }] : [],
  );
  process.stdout.write(reliability("frames found by rules", ruled));
  write(Object.fromEntries(weights));
}

function learned(examples: readonly Example[]) {
  return fitted(signs, examples, { free: ["noAgent", "noRecipient"], ridge: 10 });
}

/** Where the F1 of a kind is best when the unsure are left out. */
function best(rows: readonly { confidence: number; right: boolean }[], annotated: number): string {
  const sorted = [...rows].sort((a, b) => b.confidence - a.confidence);
  let right = 0;
  let top = { f1: 0, from: 1, precision: 0, recall: 0 };
  for (const [i, row] of sorted.entries()) {
    if (row.right) right++;
    const f1 = (2 * right) / (i + 1 + annotated);
    if (f1 > top.f1) top = { f1, from: row.confidence, precision: right / (i + 1), recall: right / annotated };
  }
  const percent = (x: number) => (100 * x).toFixed(1);
  return `best from ${top.from.toFixed(2)}: R ${percent(top.recall)}  P ${percent(top.precision)}  F1 ${percent(top.f1)} of ${annotated}\n`;
}

function write(confidence: Record<string, unknown>): void {
  const file = join(modelFolder, "heads.json");
  const heads = z.looseObject({ frames: z.looseObject({}) }).parse(JSON.parse(readFileSync(file, "utf8")));
  writeFileSync(file, `${JSON.stringify({ ...heads, frames: { ...heads.frames, confidence } }, null, 1)}\n`);
}
