import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { baseTexts } from "../bench/copies/base-texts.ts";
import { type CandidatePair, candidatePairs } from "../bench/copies/candidate-pairs.ts";
import { hardness } from "../bench/copies/made-text.ts";
import { makeSet } from "../bench/copies/make-set.ts";
import { requireShared } from "../bench/shared.ts";
import { copyFrom, likelihoodOf } from "../src/corroborate/copies/judge.ts";
import { measureNames } from "../src/corroborate/copies/measure.ts";
import { fittedLogistic } from "./copy-weights/fitted-logistic.ts";

/**
 * Fits how likely two reports are copies on the half of the set that is for fitting, a logistic regression with a small
 * penalty on the square of its weights, and writes the weights to src/corroborate/copies/weights.ts.
 *
 * A hard negative that is taken for a copy costs more than another error, and so does a free rewrite that is not found: real
 * rewrites share fewer words than those made by rule. Of several costs and penalties, tried on four folds of this half by the
 * month, these kept a precision of 99 with which the rewrites written by hand are found.
 */
requireShared();
const penalty = 0.001;
const seed = 7;
const hardCost = 2;
const rewriteCost = 3;

const set = makeSet(
  baseTexts().filter(({ half }) => half === "fit"),
  seed,
);
const pairs = candidatePairs(set.texts).map((pair) => ({ ...pair, cost: costOf(pair) }));
const [bias, slopes] = fittedLogistic(pairs, penalty);
const line = (value: number, name: string) => `  ${Number(value.toFixed(3))}, // ${name}\n`;
writeFileSync(
  fileURLToPath(new URL("../src/corroborate/copies/weights.ts", import.meta.url)),
  `/** Weights of what is measured of two reports, a constant first; written by tools/fit-copy-weights.ts. */\nexport const weights: readonly number[] = [\n${line(bias, "constant")}${measureNames.map((name, at) => line(slopes[at] ?? 0, name)).join("")}];\n`,
);

const right = pairs.filter(
  ({ copies, values }) => copies === likelihoodOf({ values }, [bias, ...slopes]) >= copyFrom,
).length;
process.stdout.write(
  `${pairs.length} pairs, ${pairs.filter(({ copies }) => copies).length} of copies; ${((100 * right) / pairs.length).toFixed(1)} % right\n`,
);

function costOf({ first, second, copies }: CandidatePair): number {
  if (!copies) return hardness(set, first, second) === null ? 1 : hardCost;
  return first.kind === "loose-rewrite" || second.kind === "loose-rewrite" ? rewriteCost : 1;
}
