import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { type Attribution, attributionsOf, logOf } from "../src/extract/statement/index.ts";
import { Model, modelFolder } from "../src/model/index.ts";
import type { Range } from "../src/text/index.ts";
import { type GoldAttribution, goldAttributions } from "./gold.ts";
import { polnearTexts, requireShared } from "./shared.ts";

const parts = ["cue", "content", "contentLink", "source", "sourceLink"] as const;
type Part = (typeof parts)[number];
type Weights = Record<Part | "bias", number>;
interface Example {
  readonly values: Record<Part, number>;
  readonly right: boolean;
}

/**
 * Fits confidence on PolNeAR's dev part: a statement is right when its content overlaps a marked one by half and its
 * source does too, as `score_polnear.py` has it.
 *
 * The reliability table printed is cross-fitted (each half judged by weights from the other); the weights written to
 * the model's `heads.json` are from both halves.
 */
export async function calibrate(): Promise<void> {
  requireShared();
  const texts = polnearTexts("dev");
  const gold = goldAttributions("dev", texts);
  const model = await Model.load(modelFolder);
  const halves: [Example[], Example[]] = [[], []];
  for (const [i, [name, text]] of [...texts].entries()) {
    const read = await model.read(text);
    const examples = judged(attributionsOf(model.heads.statements, read), gold.get(name) ?? []);
    halves[i % 2 === 0 ? 0 : 1].push(...examples);
  }
  await model.release();
  const [even, odd] = halves;
  const crossed = [...scored(even, fitted(odd)), ...scored(odd, fitted(even))];
  process.stdout.write(reliability(crossed));
  const weights = fitted([...even, ...odd]);
  const file = join(modelFolder, "heads.json");
  const heads = z.looseObject({ statements: z.looseObject({}) }).parse(JSON.parse(readFileSync(file, "utf8")));
  const statements = { ...heads.statements, confidence: weights };
  writeFileSync(file, `${JSON.stringify({ ...heads, statements }, null, 1)}\n`);
  process.stdout.write(`${file.split("/").slice(-3).join("/")}: ${JSON.stringify(weights)}\n`);
}

function judged(found: readonly Attribution[], gold: readonly GoldAttribution[]): Example[] {
  return found.map((attribution) => {
    const match = gold.find((g) => jaccard(attribution.content, g.content) >= 0.5);
    const source = attribution.source === null ? [] : [attribution.source];
    const sameSource =
      match !== undefined && (overlap(source, match.source) > 0 || source.length + match.source.length === 0);
    const { probability: p } = attribution;
    const values = {
      cue: logOf(p.cue),
      content: logOf(p.content),
      contentLink: logOf(p.contentLink),
      source: logOf(p.source),
      sourceLink: logOf(p.sourceLink),
    };
    return { values, right: sameSource };
  });
}

function overlap(a: readonly Range[], b: readonly Range[]): number {
  return a.reduce(
    (sum, x) => sum + b.reduce((n, y) => n + Math.max(0, Math.min(x.end, y.end) - Math.max(x.start, y.start)), 0),
    0,
  );
}

function jaccard(a: readonly Range[], b: readonly Range[]): number {
  const size = (ranges: readonly Range[]) => ranges.reduce((sum, r) => sum + r.end - r.start, 0);
  const both = overlap(a, b);
  return both / Math.max(1, size(a) + size(b) - both);
}

const sigmoid = (x: number) => 1 / (1 + Math.exp(-x));
const predict = (w: Weights, e: Example) => sigmoid(parts.reduce((sum, p) => sum + w[p] * e.values[p], w.bias));

/** Logistic regression by gradient descent, weights kept from going below 0: a likelier part never lowers confidence. */
function fitted(examples: readonly Example[]): Weights {
  const w: Weights = { bias: 0, cue: 0, content: 0, contentLink: 0, source: 0, sourceLink: 0 };
  for (let step = 0; step < 4000; step++) {
    const gradient: Weights = { bias: 0, cue: 0, content: 0, contentLink: 0, source: 0, sourceLink: 0 };
    for (const e of examples) {
      const error = predict(w, e) - (e.right ? 1 : 0);
      gradient.bias += error;
      for (const p of parts) gradient[p] += error * e.values[p];
    }
    w.bias -= (0.3 * gradient.bias) / examples.length;
    for (const p of parts) w[p] = Math.max(0, w[p] - (0.3 * gradient[p]) / examples.length);
  }
  for (const p of [...parts, "bias"] as const) w[p] = Number(w[p].toFixed(4));
  return w;
}

function scored(examples: readonly Example[], weights: Weights) {
  return examples.map((e) => ({ confidence: predict(weights, e), right: e.right }));
}

function reliability(rows: readonly { confidence: number; right: boolean }[]): string {
  let gap = 0;
  const lines = Array.from({ length: 10 }, (_, i) => {
    const bin = rows.filter((r) => Math.min(9, Math.floor(r.confidence * 10)) === i);
    if (bin.length === 0) return "";
    const said = bin.reduce((sum, r) => sum + r.confidence, 0) / bin.length;
    const right = bin.filter((r) => r.right).length / bin.length;
    gap += (Math.abs(said - right) * bin.length) / rows.length;
    return `${(i / 10).toFixed(1)}–${((i + 1) / 10).toFixed(1)}  n ${String(bin.length).padStart(5)}  said ${said.toFixed(3)}  right ${right.toFixed(3)}\n`;
  });
  return `Reliability of confidence, PolNeAR dev, cross-fitted, ${rows.length} statements\n${lines.join("")}expected calibration error ${gap.toFixed(3)}\n`;
}
