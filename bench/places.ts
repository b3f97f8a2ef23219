import { statSync } from "node:fs";
import { Gazetteer, gazetteerFile } from "../src/ontology/gazetteer/index.ts";
import { resolvePlaces } from "../src/resolve/place/index.ts";
import { type GoldReport, geoVirus, trNews } from "./geoparsing.ts";
import { type Answer, countryFinder, type PlaceScores, placeScores } from "./place-scores.ts";
import { requireShared } from "./shared.ts";

/**
 * What the gold toponyms of a corpus are read as, the spans given.
 *
 * @param outlets - whether the country of the outlet is told, where it is known; default: no.
 */
export function placeAnswers(
  gazetteer: Gazetteer,
  reports: readonly GoldReport[],
  outlets = false,
): (Answer & { readonly words: string })[] {
  return reports.flatMap(({ text, toponyms, outletCountry }) =>
    resolvePlaces(gazetteer, text, toponyms, outlets ? { outletCountry } : {}).flatMap(({ identity }, index) => {
      const gold = toponyms[index];
      if (gold === undefined) return [];
      return [{ gold, identity, words: text.slice(gold.range.start, gold.range.end) }];
    }),
  );
}

/** The answers that Mordecai 3's `evaluate_results` counts: to names whose gold entry is among those that bear the name. */
function amongCandidates<A extends Answer & { readonly words: string }>(
  gazetteer: Gazetteer,
  answers: readonly A[],
): A[] {
  return answers.filter(({ gold, words }) =>
    gazetteer.find(words).some(({ index }) => gazetteer.place(index).geonames === gold.geonames),
  );
}

/** Scores of the places that gold spans are read as, and the gazetteer's load time, size and speed. */
export function places(): void {
  requireShared();
  const before = process.cpuUsage();
  const gazetteer = Gazetteer.open();
  const loading = spent(before);
  const size = statSync(gazetteerFile).size / 1e6;
  process.stdout.write(
    `Gazetteer: ${gazetteer.size} places, ${size.toFixed(1)} MB on disk and in memory, loaded in ${loading.toFixed(0)} ms of processor time\n`,
  );
  const countryAt = countryFinder(gazetteer);
  let names = 0;
  let milliseconds = 0;
  for (const [name, reports] of Object.entries({ "TR-News dev": trNews(), GeoVirus: geoVirus() })) {
    const start = process.cpuUsage();
    const answers = placeAnswers(gazetteer, reports);
    milliseconds += spent(start);
    names += answers.length;
    process.stdout.write(`${name}, gold spans: ${shown(placeScores(answers, countryAt))}\n`);
  }
  const candidates = amongCandidates(gazetteer, placeAnswers(gazetteer, trNews()));
  process.stdout.write(
    `TR-News dev, as Mordecai 3 scores, names whose entry is among the candidates: ${shown(placeScores(candidates, countryAt))}\n`,
  );
  const told = placeScores(placeAnswers(gazetteer, trNews(), true), countryAt);
  process.stdout.write(`TR-News dev, the outlet's country told where its address ends on one: ${shown(told)}\n`);
  process.stdout.write(`${Math.round((1000 * names) / milliseconds)} places a second of processor time\n`);
}

/** Milliseconds of processor time since: the machine may have other work. */
function spent(since: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(since);
  return (user + system) / 1000;
}

/** Scores as one line. */
export function shown({ names, exact, country, within161, settled }: PlaceScores): string {
  const percent = (share: number) => (Number.isNaN(share) ? "-" : (100 * share).toFixed(1));
  return (
    `${names} names, exact id ${percent(exact)}, country ${percent(country)}, within 161 km ${percent(within161)} ` +
    `(${percent(settled)} with states counted by identity)`
  );
}
