import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { foldName } from "../src/ontology/gazetteer/fold-name.ts";
import { gazetteerFile } from "../src/ontology/gazetteer/gazetteer-file.ts";
import { packedBytes } from "./gazetteer/packed-bytes.ts";
import { readDivisions } from "./gazetteer/read-divisions.ts";
import { corrected, readCorrections, readCountries, readFeatures } from "./gazetteer/read-own.ts";
import { readTowns } from "./gazetteer/read-towns.ts";
import type { SourcePlace } from "./gazetteer/source-place.ts";

/** Packs the gazetteer from the folder of its sources, which models/gazetteer/README.md says how to fill. */
const [folder] = process.argv.slice(2);
if (folder === undefined) {
  process.stderr.write("Usage: npx tsx tools/pack-gazetteer.ts FOLDER\n");
  process.exit(2);
}
const data = fileURLToPath(new URL("../data", import.meta.url));
const { places: countries, codes } = readCountries(data);
const features = readFeatures(data, codes);
const own = new Set(features.map((place) => place.geonames));
const towns = readTowns(folder);
const divisions = readDivisions(folder, towns);
const places = [
  ...countries,
  ...[...divisions, ...towns].filter((place) => !own.has(place.geonames)),
  ...features,
].filter((place) => place.country === null || codes.has(place.country));
const corrections = readCorrections(data);
const bytes = packedBytes(withoutNamesOfSites(places.map((place) => corrected(place, corrections))), codes);
mkdirSync(dirname(gazetteerFile), { recursive: true });
writeFileSync(gazetteerFile, bytes);
process.stdout.write(`${places.length} places, ${bytes.length} bytes: ${gazetteerFile}\n`);

/** Towns without the names of sites: by "White House" nobody means Casablanca. */
function withoutNamesOfSites(all: readonly SourcePlace[]): SourcePlace[] {
  const sites = new Set(all.filter(({ kind }) => kind === "site").map(({ name }) => foldName(name)));
  return all.map((place) =>
    /^(?:capital|seat|town|quarter)$/.test(place.kind)
      ? { ...place, others: place.others.filter((name) => !sites.has(foldName(name))) }
      : place,
  );
}
