import { dayOrNull, holdsAt, oneOf, several } from "./cells.ts";
import { readFacts, unusable } from "./facts.ts";
import { NameIndex } from "./name-index.ts";
import { once } from "./once.ts";
import type { ActorQuery } from "./query.ts";
import { type Sector, sectors } from "./sectors.ts";
import { states } from "./states.ts";

/** What sort of organisation, as in the record. */
export const organisationKinds = ["igo", "organisation", "armed-group", "company", "media"] as const;

/** An organisation as it was in a span of time; one whose sector changed (the Taliban) has several, with one id. */
export interface Organisation {
  readonly id: string;
  readonly name: string;
  readonly kind: (typeof organisationKinds)[number];
  /** Finer than the kind: `alliance`, `ministry`, `service`, `party`, `news-agency` ... */
  readonly type: string;
  /** Id of the state it belongs to, or null for an international one. */
  readonly country: string | null;
  readonly sector: Sector;
  readonly otherSectors: readonly Sector[];
  /** Other names; without the mark that says a name is ambiguous. */
  readonly aliases: readonly string[];
  readonly from: string | null;
  readonly to: string | null;
  readonly wikidata: string | null;
  readonly source: string;
  readonly row: string;
}

/** Words that name an organisation. */
export interface OrganisationNaming {
  readonly organisation: Organisation;
  /** The words as the data writes them. */
  readonly words: string;
  /** Whether several organisations, or other things, go by these words: "SDF", "the Army". */
  readonly ambiguous: boolean;
}

const columns = [
  "id",
  "name",
  "kind",
  "type",
  "country",
  "sector",
  "otherSectors",
  "aliases",
  "from",
  "to",
  "wikidata",
  "source",
] as const;

const facts = once(() => {
  const index = new NameIndex<OrganisationNaming>();
  const byId = new Map<string, Organisation[]>();
  const known = states();
  readFacts("organisations.csv", columns, ({ cell, row }) => {
    const country = cell("country") || null;
    if (country !== null && !known.has(country))
      throw unusable(row, "has an unknown state", country, "an id or nothing");
    const marked = several(cell("aliases"));
    const organisation: Organisation = {
      id: cell("id"),
      name: cell("name"),
      kind: oneOf(organisationKinds, cell("kind"), row),
      type: cell("type"),
      country,
      sector: oneOf(sectors, cell("sector"), row),
      otherSectors: several(cell("otherSectors")).map((sector) => oneOf(sectors, sector, row)),
      aliases: marked.map((alias) => alias.replace(/^~/u, "")),
      from: dayOrNull(cell("from"), row),
      to: dayOrNull(cell("to"), row),
      wikidata: cell("wikidata") || null,
      source: cell("source"),
      row,
    };
    const own = marked.includes(`~${organisation.name}`) ? [] : [organisation.name];
    for (const name of [...own, ...marked]) {
      const words = name.replace(/^~/u, "");
      index.add(words, { organisation, words, ambiguous: name !== words });
    }
    const before = byId.get(organisation.id);
    if (before === undefined) byId.set(organisation.id, [organisation]);
    else before.push(organisation);
  });
  return { index, byId };
});

/** Every naming of an organisation by its words. */
export const organisationNames = () => facts().index;

/**
 * The organisations that the words can name, the likelier first.
 *
 * @example
 * organisationsNamed("the Taliban", { date: "2015-01-01" })[0]?.organisation.sector; // "REB"
 */
export function organisationsNamed(words: string, query: ActorQuery = {}): OrganisationNaming[] {
  return sortedOrganisations(facts().index.find(words), query);
}

/** The namings that fit a query: one for each organisation, as it was at the date, or as it was last. */
export function sortedOrganisations(
  found: readonly OrganisationNaming[],
  { date, country }: ActorQuery,
): OrganisationNaming[] {
  const best = new Map<string, OrganisationNaming>();
  for (const naming of found) {
    const { organisation } = naming;
    if (country != null && organisation.country !== null && organisation.country !== country) continue;
    const before = best.get(organisation.id);
    if (
      before === undefined ||
      !holdsAt(before.organisation, date) ||
      (date == null && isLater(organisation, before.organisation))
    ) {
      best.set(organisation.id, naming);
    }
  }
  return [...best.values()].sort((a, b) => Number(a.ambiguous) - Number(b.ambiguous));
}

const isLater = (one: Organisation, other: Organisation) => (one.from ?? "") > (other.from ?? "");

/**
 * The organisation that the words name, or null where they name none, or several equally well.
 *
 * @example
 * organisationNamed("Nato")?.organisation.id; // "nato"
 */
export function organisationNamed(words: string, query: ActorQuery = {}): OrganisationNaming | null {
  const [first, second] = organisationsNamed(words, query);
  if (first === undefined) return null;
  return second === undefined || second.ambiguous !== first.ambiguous ? first : null;
}

/**
 * The organisation with an id, as it was at a date or is now; null where there is none.
 *
 * @example
 * organisationById("nato")?.name; // "NATO"
 */
export function organisationById(id: string, date: string | null = null): Organisation | null {
  const found = facts().byId.get(id) ?? [];
  return (date === null ? found.at(-1) : (found.find((one) => holdsAt(one, date)) ?? found.at(-1))) ?? null;
}
