import { bodyOfState, namesakesOf, type OrganisationNaming, statesWithBody } from "../../ontology/actor/index.ts";
import type { CountriesNamed } from "./countries-named.ts";
import type { FoundOrganisation } from "./found-organisation.ts";
import type { Frame } from "./frame.ts";

/** Sorts of bodies that belong to one state, and whose short name another state's may have. */
const ofState = /^(?:government|parliament|military|police|court|service)$/;
const open = "several have a body of this name, and the report does not tell whose it is";

/**
 * Names of bodies that do not say their state ("Congress", "the Foreign Office"), each settled by the countries that the
 * report names: that of the state among those with such a body which it clearly names most; where it names none of them,
 * what else goes by these words in the country that it is about ("Congress", in India, is a party); else open. A party stays
 * the one that it mostly is, unless the report names another state that has one and never that one's.
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
    if (own?.country != null && having !== null && own.type === "party" && !one.naming?.ambiguous) {
      const elsewhere = countries.namesByPartyOnly(own.country)
        ? countries.foremost(having.filter((one) => one !== own.country))
        : null;
      return elsewhere === null ? one : { range: one.range, naming: null, country: elsewhere };
    }
    if (own !== null && (own.country === null || !one.naming?.ambiguous || !ofState.test(own.type))) return one;
    if (own === null && having === null) return one;
    const among = [...(having ?? []), ...(own?.country == null ? [] : [own.country])];
    // What the ontology knows by these words alone needs less: "Congress", in a report from Uganda, is America's.
    const country = own === null ? countries.foremost(among) : countries.mostNamed(among);
    if (country === null) {
      const naming = namesake(words, having ?? [], countries);
      return { range: one.range, naming, ...(naming === null ? { open } : {}) };
    }
    if (country === own?.country) return one;
    const known = bodyOfState(words, country);
    return known === null
      ? { range: one.range, naming: null, country }
      : { range: one.range, naming: { organisation: known, words, ambiguous: true } };
  });
}

/** What goes by a body's words where no state has such a body, if the report names none that has, or was written there. */
function namesake(words: string, having: readonly string[], countries: CountriesNamed): OrganisationNaming | null {
  const others = namesakesOf(words);
  const homes = others.flatMap(({ country }) => country ?? []);
  if (!countries.namesNone(having) && !countries.isFrom(homes)) return null;
  const country = countries.foremost(homes);
  const organisation = others.find((one) => one.country === country);
  return organisation === undefined ? null : { organisation, words, ambiguous: true };
}
