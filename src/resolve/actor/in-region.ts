import type { Actor } from "../../record/index.ts";
import { overlaps } from "../../text/index.ts";
import type { Description } from "./find-descriptions.ts";
import type { NamedRegion } from "./input.ts";

/**
 * An actor without what only the name of a region says of a state: who is called by the region, or holds an office there, is of
 * the country that the region is a part of.
 *
 * @example
 * // "Georgia's governor" is USAGOV, where the report's Georgia is the American one
 */
export function inRegion(actor: Actor, regions: readonly NamedRegion[]): Actor {
  const { mentions, roles, codes, country } = actor;
  const words = [...mentions, ...roles.map(({ span }) => span)];
  const region = regions.find(({ range }) => words.some((one) => overlaps(one, range)));
  if (region === undefined || codes.plover?.startsWith(region.namesake) !== true) return actor;
  const own = country === null || country === region.namesake ? region.country : country;
  return {
    ...actor,
    country: own,
    codes: { ...codes, plover: codes.sector === null ? null : `${own}${codes.sector}`, cow: null, gw: null },
  };
}

/** A description that is of no collective of the state whose name stands in it for a region: "Georgia officials". */
export function describedInRegion(description: Description, regions: readonly NamedRegion[]): Description {
  const { collective, reference } = description;
  if (collective === null || !regions.some(({ range }) => overlaps(range, reference.range))) return description;
  return { ...description, collective: null, reference: { ...reference, known: null } };
}
