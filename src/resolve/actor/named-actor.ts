import { codeActor, organisationNamed, personNamed, stateNamed } from "../../ontology/actor/index.ts";
import { type Actor, type MadeBy, noCodes } from "../../record/index.ts";
import { slug } from "./actor-id.ts";

/**
 * An actor that a person names by hand, under the id that it has in every report where the ontology knows the name; one
 * that it does not know is known by the name alone (`named:lake-star-minerals`), and has no code unless its words say
 * one with a country ("Mongolian fisheries ministry").
 *
 * @param date - the day that the name is of (ISO 8601); null where none is known.
 *
 * @example
 * namedActor("Moscow", "2024-06-21", by).id; // "state:RUS"
 * namedActor("Lake Star Minerals", null, by).codes.plover; // null
 */
export function namedActor(name: string, date: string | null, identifiedBy: MadeBy): Actor {
  const blank = { partOf: null, members: [], roles: [], identifiedBy, mentions: [] };
  const state = stateNamed(name, { date })?.state;
  if (state !== undefined) {
    const { country, cow, gw, wikidata } = state;
    const codes = { plover: country, sector: null, cow, gw, wikidata };
    return { ...blank, id: `state:${state.id}`, name: state.name, kind: "state", country, codes };
  }
  const organisation = organisationNamed(name, { date })?.organisation;
  if (organisation !== undefined) {
    const { id, kind, country, sector, wikidata } = organisation;
    const plover = codeActor(organisation.name, { date, country })?.plover ?? null;
    const codes = { ...noCodes, plover, sector, wikidata };
    return { ...blank, id: `org:${id}`, name: organisation.name, kind, country, codes };
  }
  const person = personNamed(name, { date });
  const code = codeActor(person?.name ?? name, { date });
  // Words of an unknown name mean nothing by themselves: "Rand Fowler" is no think tank.
  const isPhrase = /(?:^|\s)\p{Ll}/u.test(name) && code?.country != null;
  const known = person === null && !isPhrase ? null : code;
  return {
    ...blank,
    id: person === null ? `named:${slug(name)}` : `person:${person.id}`,
    name: person?.name ?? name,
    kind: person === null ? (known?.kind ?? "unknown") : "person",
    country: known?.country ?? person?.country ?? null,
    codes: { ...noCodes, plover: known?.plover ?? null, sector: known?.sector ?? null },
  };
}
