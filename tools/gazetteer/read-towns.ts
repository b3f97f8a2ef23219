import { readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import type { PlaceKind } from "../../src/ontology/gazetteer/known-place.ts";
import type { SourcePlace } from "./source-place.ts";

const kinds: Readonly<Record<string, PlaceKind>> = { PPLC: "capital", PPLA: "seat", PPLX: "quarter" };

const LaterTowns = z.record(
  z.string(),
  z.object({
    geonameid: z.int(),
    name: z.string(),
    latitude: z.number(),
    longitude: z.number(),
    countrycode: z.string(),
    population: z.int(),
    admin1code: z.string(),
    alternatenames: z.array(z.string()),
  }),
);

/**
 * Every town of GeoNames' cities500: `cities500.txt` with feature codes; from the later `cities500.json` the
 * places that it has besides, and the first-order division, which changes.
 */
export function readTowns(folder: string): SourcePlace[] {
  const towns: SourcePlace[] = [];
  const known = new Set<number>();
  const later = LaterTowns.parse(JSON.parse(readFileSync(join(folder, "cities500.json"), "utf8")));
  for (const line of readFileSync(join(folder, "cities500.txt"), "utf8").split("\n")) {
    if (line === "") continue;
    const [id, name, ascii, others, latitude, longitude, , code, country, , admin1, admin2, , , population] =
      line.split("\t");
    if (id === undefined || name === undefined || country === undefined) throw new Error(`No town: ${line}`);
    known.add(Number(id));
    const division = later[id]?.admin1code ?? admin1 ?? "";
    towns.push({
      geonames: Number(id),
      name,
      others: [ascii ?? "", ...(others ?? "").split(",")],
      given: [],
      demonyms: [],
      country,
      admin1: division === "" ? null : `${country}.${division}`,
      admin2: admin2 === undefined || admin2 === "" ? null : `${country}.${admin1}.${admin2}`,
      latitude: Number(latitude),
      longitude: Number(longitude),
      population: Number(population),
      kind: kinds[code ?? ""] ?? "town",
    });
  }
  for (const town of Object.values(later)) {
    if (known.has(town.geonameid)) continue;
    towns.push({
      geonames: town.geonameid,
      name: town.name,
      others: town.alternatenames,
      given: [],
      demonyms: [],
      country: town.countrycode,
      admin1: town.admin1code === "" ? null : `${town.countrycode}.${town.admin1code}`,
      admin2: null,
      latitude: town.latitude,
      longitude: town.longitude,
      population: town.population,
      kind: "town",
    });
  }
  return towns;
}
