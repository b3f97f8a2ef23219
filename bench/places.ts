import { statSync } from "node:fs";
import { Gazetteer, gazetteerFile } from "../src/ontology/gazetteer/index.ts";
import { resolvePlaces } from "../src/resolve/place/index.ts";
import { type GoldReport, geoVirus, trNews } from "./geoparsing.ts";
import { type Answer, countryFinder, type PlaceScores, placeScores } from "./place-scores.ts";
import { requireShared } from "./shared.ts";

/** What the gold toponyms of a corpus are read as, the spans given. */
export function placeAnswers(gazetteer: Gazetteer, reports: readonly GoldReport[]): Answer[] {
  return reports.flatMap(({ text, toponyms }) =>
    resolvePlaces(gazetteer, text, toponyms).flatMap(({ identity }, index) => {
      const gold = toponyms[index];
      return gold === undefined ? [] : [{ gold, identity }];
    }),
  );
}

/** Scores of the places that gold spans are read as, and the gazetteer's load time, size and speed. */
export function places(): void {
  requireShared();
  const before = performance.now();
  const gazetteer = Gazetteer.open();
  const loading = performance.now() - before;
  const size = statSync(gazetteerFile).size / 1e6;
  process.stdout.write(
    `Gazetteer: ${gazetteer.size} places, ${size.toFixed(1)} MB on disk and in memory, loaded in ${loading.toFixed(0)} ms\n`,
  );
  const countryAt = countryFinder(gazetteer);
  let names = 0;
  let milliseconds = 0;
  for (const [name, reports] of Object.entries({ "TR-News dev": trNews(), GeoVirus: geoVirus() })) {
    const start = performance.now();
    const answers = placeAnswers(gazetteer, reports);
    milliseconds += performance.now() - start;
    names += answers.length;
    process.stdout.write(`${name}, gold spans: ${shown(placeScores(answers, countryAt))}\n`);
  }
  process.stdout.write(`${Math.round((1000 * names) / milliseconds)} places a second\n`);
}

/** Scores as one line. */
export function shown({ names, exact, country, within161, settled }: PlaceScores): string {
  const percent = (share: number) => (Number.isNaN(share) ? "-" : (100 * share).toFixed(1));
  return (
    `${names} names, exact id ${percent(exact)}, country ${percent(country)}, within 161 km ${percent(within161)} ` +
    `(${percent(settled)} with states counted by identity)`
  );
}
