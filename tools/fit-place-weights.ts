import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { type GoldReport, geoVirus, isKeptBack, trNews } from "../bench/geoparsing.ts";
import { type Answer, countryFinder, placeScores } from "../bench/place-scores.ts";
import { Gazetteer } from "../src/ontology/gazetteer/index.ts";
import { featureNames } from "../src/resolve/place/features.ts";
import { resolvePlaces } from "../src/resolve/place/index.ts";
import { examplesOf } from "./place-weights/examples.ts";
import { fittedWeights } from "./place-weights/fitted-weights.ts";

/**
 * Fits the weights of the features on two thirds of TR-News's development part and of GeoVirus, writes them to
 * src/resolve/place/weights.ts and prints what they reach there; with `--kept-back`, also what on the thirds kept back.
 * With `--folds`, only prints what each fifth reaches by weights fitted on the rest.
 */
const expected: Readonly<Partial<Record<(typeof featureNames)[number], number>>> = {
  population: 3,
  "named beside": 4,
  "other name": -1,
  "country of an actor": 1,
  "country of the outlet": 1,
  "state label": 2,
  "marks of its country": 0.6,
  "spelt the same": 1,
  "like those listed with it": 1,
  "in the country of those listed with it": 1,
};
const penalty = 0.005;
const folds = 5;
/** How much a report of TR-News, whose ids are GeoNames', counts beside one of GeoVirus. */
const trNewsShare = 30;
const gazetteer = Gazetteer.open();
const countryAt = countryFinder(gazetteer);
const reports = { "TR-News": trNews(), GeoVirus: geoVirus() };
/** What the weights are taken to be where the corpora say nothing, as of actors and outlets, which they lack. */
const start = featureNames.map((name) => expected[name] ?? 0);

function fitted(of: readonly GoldReport[]): number[] {
  let weights: number[] = start;
  for (let round = 0; round < 2; round++) {
    const examples = of.flatMap((report) => {
      const weight = report.toponyms.some(({ geonames }) => geonames !== null) ? trNewsShare : 1;
      return examplesOf(gazetteer, report, weights).map((example) => ({ ...example, weight: example.weight * weight }));
    });
    weights = fittedWeights(examples, start, penalty, 150);
  }
  return weights;
}

function answered(of: readonly GoldReport[], weights: readonly number[]): Answer[] {
  return of.flatMap((report) =>
    resolvePlaces(gazetteer, report.text, report.toponyms, {}, weights).flatMap(({ identity }, at) => {
      const gold = report.toponyms[at];
      return gold === undefined ? [] : [{ gold, identity }];
    }),
  );
}

function print(name: string, answers: readonly Answer[]): void {
  const { exact, country, within161 } = placeScores(answers, countryAt);
  const percent = (share: number) => (100 * share).toFixed(1);
  process.stdout.write(`${name}: exact ${percent(exact)}, country ${percent(country)}, 161 km ${percent(within161)}\n`);
}

const parts = Object.fromEntries(
  Object.entries(reports).map(([name, of]) => [
    name,
    { seen: of.filter((report) => !isKeptBack(report)), kept: of.filter(isKeptBack) },
  ]),
);
if (process.argv.includes("--folds")) {
  // Each fifth of the texts that are not kept back, by weights fitted on the other four.
  for (const [name, { seen }] of Object.entries(parts)) {
    const others = Object.entries(parts).flatMap(([other, part]) => (other === name ? [] : part.seen));
    const foldsOf = (at: number, inside: boolean) => seen.filter((_, index) => (index % folds === at) === inside);
    const answers = Array.from({ length: folds }, (_, at) =>
      answered(foldsOf(at, true), fitted([...foldsOf(at, false), ...others])),
    ).flat();
    print(`${name}, in ${folds} folds`, answers);
  }
  process.exit();
}
const weights = fitted(Object.values(parts).flatMap(({ seen }) => seen));
const file = fileURLToPath(new URL("../src/resolve/place/weights.ts", import.meta.url));
const lines = featureNames.map((name, at) => `  ${Number((weights[at] ?? 0).toFixed(3))}, // ${name}\n`).join("");
writeFileSync(
  file,
  `/** Weights of the features, in their order; written by tools/fit-place-weights.ts. */\nexport const weights: readonly number[] = [\n${lines}];\n`,
);
for (const [name, { seen, kept }] of Object.entries(parts)) {
  print(`${name}, fitted on`, answered(seen, weights));
  if (process.argv.includes("--kept-back")) print(`${name}, kept back`, answered(kept, weights));
}
