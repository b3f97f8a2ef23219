import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { baseTexts } from "../bench/copies/base-texts.ts";
import { candidatePairs } from "../bench/copies/candidate-pairs.ts";
import { makeSet } from "../bench/copies/make-set.ts";
import { requireShared } from "../bench/shared.ts";
import { copyFrom, likelihoodOf } from "../src/corroborate/copies/judge.ts";
import { measureNames } from "../src/corroborate/copies/measure.ts";
import { fittedLogistic } from "./copy-weights/fitted-logistic.ts";

/**
 * Fits how likely two reports are copies on the half of the set that is for fitting, a logistic regression with a small
 * penalty on the square of its weights, and writes the weights to src/corroborate/copies/weights.ts.
 */
requireShared();
const penalty = 0.001;
const seed = 7;
/** So many articles give pairs enough. */
const mostBases = 160;

const pairs = candidatePairs(
  makeSet(
    baseTexts()
      .filter(({ half }) => half === "fit")
      .slice(0, mostBases),
    seed,
  ).texts,
);
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
