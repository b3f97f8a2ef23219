import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { type Attribution, attributionsOf, logOf } from "../src/extract/statement/index.ts";
import { Model, modelFolder } from "../src/model/index.ts";
import type { Range } from "../src/text/index.ts";
import { fitted, type Judged, reliability, scored } from "./confidence.ts";
import { type GoldAttribution, goldAttributions } from "./gold.ts";
import { polnearTexts, requireShared } from "./shared.ts";

const parts = ["cue", "content", "contentLink", "source", "sourceLink"] as const;
type Part = (typeof parts)[number];
type Example = Judged<Part>;

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
  const learned = (examples: readonly Example[]) => fitted(parts, examples);
  const crossed = [...scored(parts, even, learned(odd)), ...scored(parts, odd, learned(even))];
  process.stdout.write(reliability("PolNeAR dev, cross-fitted", crossed));
  const weights = learned([...even, ...odd]);
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
