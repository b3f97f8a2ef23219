import { bodyOfState, statesWithBody } from "../../ontology/actor/index.ts";
import type { CountriesNamed } from "./countries-named.ts";
import type { FoundOrganisation } from "./found-organisation.ts";
import type { Frame } from "./frame.ts";

/** Sorts of bodies that belong to one state, and whose short name another state's may have. */
const ofState = /^(?:government|parliament|military|police|court|service)$/;

/**
 * Names of bodies that do not say their state ("Congress", "the Foreign Office"), each settled by the countries that the
 * report names: that of the state among those with such a body which it clearly names most; none where it names none of
 * them, or several as often.
 */
export function settleBodies(
  frame: Frame,
  found: readonly FoundOrganisation[],
  countries: CountriesNamed,
): FoundOrganisation[] {
  return found.map((one) => {
    const words = frame.slice(one.range);
    const having = statesWithBody(words);
    const own = one.naming?.organisation ?? null;
    if (own !== null && (own.country === null || !one.naming?.ambiguous || !ofState.test(own.type))) return one;
    if (own === null && having === null) return one;
    const country = countries.foremost([...(having ?? []), ...(own?.country == null ? [] : [own.country])]);
    if (country === null) return { range: one.range, naming: null };
    if (country === own?.country) return one;
    const known = bodyOfState(words, country);
    return known === null
      ? { range: one.range, naming: null, country }
      : { range: one.range, naming: { organisation: known, words, ambiguous: true } };
  });
}
