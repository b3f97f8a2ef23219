import { stateNamed } from "../ontology/actor/index.ts";
import type { Place } from "../record/index.ts";
import type { NamedRegion } from "../resolve/actor/index.ts";

/**
 * The places that have a state's name and are of another country: "Georgia", where the report tells of Atlanta.
 *
 * @example
 * // "Georgia's governor, Brian Kemp, said Atlanta was ready": "Georgia", of the United States
 */
export function regionNames(places: readonly Place[]): NamedRegion[] {
  return places.flatMap(({ span, country }) => {
    const naming = span === null ? null : stateNamed(span.text);
    if (span === null || country === null || naming?.form !== "name" || !naming.ambiguous) return [];
    const namesake = naming.state.country;
    return namesake === null || namesake === country ? [] : [{ range: span, country, namesake }];
  });
}
