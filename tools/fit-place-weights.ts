import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { type GoldReport, geoVirus, trNews } from "../bench/geoparsing.ts";
import { countryFinder, placeScores } from "../bench/place-scores.ts";
import { Gazetteer } from "../src/ontology/gazetteer/index.ts";
import { featureNames } from "../src/resolve/place/features.ts";
import { resolvePlaces } from "../src/resolve/place/index.ts";
import { examplesOf } from "./place-weights/examples.ts";
import { fittedWeights } from "./place-weights/fitted-weights.ts";

/**
 * Fits the weights of the features on TR-News's development part and GeoVirus, prints what weights fitted on four
 * fifths of the reports reach on the fifth left out, and writes those fitted on all to src/resolve/place/weights.ts.
 */
const expected: Readonly<Partial<Record<(typeof featureNames)[number], number>>> = {
  population: 3,
  "named beside": 4,
  "other name": -1,
  "country of an actor": 1,
  "country of the outlet": 1,
  "state label": 2,
};
const penalty = Number(process.argv[2] ?? 0.0005);
const gazetteer = Gazetteer.open();
const countryAt = countryFinder(gazetteer);
const reports = { "TR-News": trNews(), GeoVirus: geoVirus() };
const foldCount = 5;
/** What the weights are taken to be where the corpora say nothing, as of actors and outlets, which they lack. */
const start = featureNames.map((name) => expected[name] ?? 0);

function fitted(of: readonly GoldReport[]): number[] {
  let weights: number[] = start;
  for (let round = 0; round < 2; round++) {
    const examples = of.flatMap((report) => {
      const weight = report.toponyms.some(({ geonames }) => geonames !== null) ? 3 : 1;
      return examplesOf(gazetteer, report, weights).map((example) => ({ ...example, weight: example.weight * weight }));
    });
    weights = fittedWeights(examples, start, penalty, 150);
  }
  return weights;
}

function print(name: string, of: readonly GoldReport[], weightsOf: (index: number) => readonly number[]): void {
  const answers = of.flatMap((report, index) =>
    resolvePlaces(gazetteer, report.text, report.toponyms, {}, weightsOf(index)).flatMap(({ identity }, at) => {
      const gold = report.toponyms[at];
      return gold === undefined ? [] : [{ gold, identity }];
    }),
  );
  const { exact, country, within161 } = placeScores(answers, countryAt);
  const percent = (share: number) => (100 * share).toFixed(1);
  process.stdout.write(`${name}: exact ${percent(exact)}, country ${percent(country)}, 161 km ${percent(within161)}\n`);
}

const everything = Object.values(reports).flat();
const weights = fitted(everything);
const file = fileURLToPath(new URL("../src/resolve/place/weights.ts", import.meta.url));
const lines = featureNames.map((name, at) => `  ${Number((weights[at] ?? 0).toFixed(3))}, // ${name}\n`).join("");
writeFileSync(
  file,
  `/** Weights of the features, in their order; written by tools/fit-place-weights.ts. */\nexport const weights: readonly number[] = [\n${lines}];\n`,
);

for (const [name, of] of Object.entries(reports)) print(`${name}, fitted on all`, of, () => weights);
const folds = Array.from({ length: foldCount }, (_, fold) =>
  fitted(Object.values(reports).flatMap((of) => of.filter((_report, index) => index % foldCount !== fold))),
);
for (const [name, of] of Object.entries(reports))
  print(`${name}, held out`, of, (index) => folds[index % foldCount] ?? []);
