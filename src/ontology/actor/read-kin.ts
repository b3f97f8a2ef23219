import type { ReadingContext } from "./chunk-parts.ts";
import { fact } from "./item-words.ts";
import type { Item } from "./phrase-items.ts";
import { standingOf } from "./read-person.ts";
import { officialSectors, type Reading } from "./reading.ts";
import type { Sector } from "./sectors.ts";
import { stateById } from "./states.ts";

const words = new Set(
  "wife husband widow widower son sons daughter daughters sister sisters brother brothers mother father family families cousin nephew niece uncle aunt grandson granddaughter grandfather relative relatives spouse heir".split(
    " ",
  ),
);

/** Whether an item is a word for somebody's family. */
export const isKin = (item: Item): boolean => words.has(item.words.at(-1)?.key ?? "");

/** The sector of an actor's family: that of officials, present or past, is `ELI` (PLOVER's table of sectors). */
export const kinSector = (of: Sector | null): Sector => (of === "ELI" || officialSectors.has(of) ? "ELI" : "CVL");

/** Reads "Kim Jong Un's sister", "the president's son"; whose family it is may also follow: "wife of ...". */
export function readKin(base: Reading, items: readonly Item[], context: ReadingContext): Reading {
  for (const item of items) {
    if (item.is === "person") {
      const standing = standingOf(item.found, context.query);
      if (standing === null) continue;
      const country = standing.person.country;
      const state = base.state ?? (country === null ? undefined : (stateById(country) ?? undefined));
      const because = [...base.because, fact(item, standing.office)];
      return { ...base, kin: true, state, sector: kinSector(standing.sector), hold: "firm", because };
    }
    const role = item.is === "role" && !isKin(item) ? item.found[0] : undefined;
    if (role !== undefined) {
      return { ...base, kin: true, sector: kinSector(role.sector), hold: "firm", head: role, is: "role" };
    }
  }
  return { ...base, kin: true, sector: "CVL", hold: "bare" };
}
