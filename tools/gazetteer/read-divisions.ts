import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { SourcePlace } from "./source-place.ts";

const sort =
  "Governorate|Oblast|Province|Prefecture|Region|Krai|State|Voivodeship|County|District|Department|Republic|Emirate|" +
  "Canton|Municipality|Division|Territory|Wilayat?|Parish|Okrug";
const afterName = new RegExp(` (?:${sort})$`, "i");
const beforeName = new RegExp(
  `^(?:(?:${sort}) of |(?:Provincia|Departamento|Estado|Región|Regione|Province|Région|Wilaya|Muḩāfaz̧at|Ostān-e) (?:de la |de los |de |du |del |della |d['’]|di )?)`,
  "i",
);

/**
 * First- and second-order divisions (`subdivisions.tsv`); each lies in the middle of its towns, and those without any
 * are left out.
 */
export function readDivisions(folder: string, towns: readonly SourcePlace[]): SourcePlace[] {
  const members = byDivision(towns);
  const divisions: SourcePlace[] = [];
  for (const line of readFileSync(join(folder, "subdivisions.tsv"), "utf8").split("\n")) {
    const [name, , code, id, , others, level] = line.split("\t");
    if (name === undefined || code === undefined || id === undefined || id === "") continue;
    const inside = members.get(code);
    const [country, first] = code.split(".");
    if (inside === undefined || country === undefined) continue;
    const given = [name, ...(others ?? "").split("|")].filter((other) => other !== "");
    const region = level === "1";
    divisions.push({
      geonames: Number(id),
      name: shownName(given),
      others: region ? [...given, ...given.map(withoutSort)] : given,
      given: [],
      demonyms: [],
      country,
      admin1: region ? code : `${country}.${first}`,
      admin2: null,
      ...middle(inside),
      population: inside.reduce((sum, town) => sum + (town.kind === "quarter" ? 0 : town.population), 0),
      kind: region ? "region" : "district",
    });
  }
  return divisions;
}

/** A name in English form ("Rivne Oblast") where there is one, else the first. */
function shownName(given: readonly string[]): string {
  return given.find((name) => afterName.test(name)) ?? given[0] ?? "";
}

/** The name without the sort of division it says ("Rivne" of "Rivne Oblast"). */
export function withoutSort(name: string): string {
  return name.replace(afterName, "").replace(beforeName, "");
}

function byDivision(towns: readonly SourcePlace[]): Map<string, SourcePlace[]> {
  const members = new Map<string, SourcePlace[]>();
  for (const town of towns) {
    for (const code of [town.admin1, town.admin2]) {
      if (code === null) continue;
      const inside = members.get(code);
      if (inside === undefined) members.set(code, [town]);
      else inside.push(town);
    }
  }
  return members;
}

/** Between the middle of the box around the towns and their mean: nearer to the area's own middle than either. */
function middle(towns: readonly SourcePlace[]): { latitude: number; longitude: number } {
  return {
    latitude: centre(towns.map((town) => town.latitude)),
    longitude: centre(unwrapped(towns.map((town) => town.longitude))),
  };
}

function centre(values: readonly number[]): number {
  const own = withoutStrays(values);
  const mean = own.reduce((sum, value) => sum + value, 0) / own.length;
  const box = (Math.min(...own) + Math.max(...own)) / 2;
  const middle = (mean + box) / 2;
  return middle > 180 ? middle - 360 : middle;
}

/** Without the few that the lists put into the wrong division, far outside of where nearly all lie. */
function withoutStrays(values: readonly number[]): readonly number[] {
  const order = [...values].sort((a, b) => a - b);
  const low = order[Math.floor(order.length / 20)] ?? 0;
  const high = order[order.length - 1 - Math.floor(order.length / 20)] ?? 0;
  const reach = 1.5 * (high - low);
  return order.filter((value) => value >= low - reach && value <= high + reach);
}

/** Longitudes on both sides of the date line, all counted eastwards. */
function unwrapped(values: readonly number[]): readonly number[] {
  if (!values.some((value) => value > 150) || !values.some((value) => value < -150)) return values;
  return values.map((value) => (value < 0 ? value + 360 : value));
}
