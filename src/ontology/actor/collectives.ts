import { several } from "./cells.ts";
import { readFacts, unusable } from "./facts.ts";
import { membersOf } from "./members.ts";
import { NameIndex } from "./name-index.ts";
import { type NameWord, nameWords } from "./name-words.ts";
import { once } from "./once.ts";
import { organisationNames, sortedOrganisations } from "./organisations.ts";
import type { ActorQuery } from "./query.ts";
import { remembered } from "./remembered.ts";
import { roles } from "./roles.ts";
import type { Sector } from "./sectors.ts";
import { sortedNamings, stateNames } from "./state-names.ts";
import { type State, states } from "./states.ts";

/** Several actors under one name, which acts or speaks as one. */
export interface Collective {
  /** Stable id: `west`, `nato-members`, `USA-allies`, `west-GOV`. */
  readonly id: string;
  /** The members at the date where they are certain; null where they are not to be listed: "the West", "US allies". */
  readonly members: readonly State[] | null;
  /** Id of the state, organisation or collective that it hangs on, or null. */
  readonly of: string | null;
  /** The sector of those meant, where the words say so: "Western officials" are `GOV`. */
  readonly sector: Sector | null;
  /** What it is called, where the words are only its adjective: "West" of "Western"; else null. */
  readonly name: string | null;
}

interface Region {
  readonly id: string;
  readonly name: string;
  readonly members: readonly State[] | null;
}

const columns = ["id", "names", "adjectives", "members", "source"] as const;

const facts = once(() => {
  const names = new NameIndex<Region>();
  const adjectives = new NameIndex<Region>();
  const known = states();
  readFacts("collectives.csv", columns, ({ cell, row }) => {
    const ids = cell("members") === "" ? null : cell("members").split(" ");
    const members =
      ids?.map((id) => {
        const state = known.get(id);
        if (state === undefined) throw unusable(row, "has an unknown state", id, "ids of states");
        return state;
      }) ?? null;
    const called = several(cell("names"));
    const region = { id: cell("id"), name: called[0] ?? cell("id"), members };
    for (const name of called) names.add(name, region);
    for (const adjective of several(cell("adjectives"))) adjectives.add(adjective, region);
  });
  return { names, adjectives };
});

/** Adjectives of parts of the world: "Western", "Arab"; they give no country. */
export const regionAdjectives = () => facts().adjectives;

/** Every naming of a collective by a fixed name. */
export const collectiveNames = () => facts().names;

const memberWords = /^(?:members?|states?|countries|nations|member (?:states|countries|nations)|allies|leaders)$/u;
const partnerWords = /^(?:allies|partners|backers|foes|rivals|adversaries|enemies|neighbou?rs|proxies)$/u;

/**
 * The collective that the words name, or null.
 *
 * Members are given only where they are certain: those of an organisation at the date, or of a fixed group such as the
 * Baltic states. "US allies" and "the West" have none: whom they mean, only the report can say.
 *
 * @example
 * collective("EU members", { date: "2019-01-01" })?.members?.length; // 28
 * collective("Western officials"); // { id: "west-GOV", members: null, of: "west", sector: "GOV", name: null }
 */
export const collective = remembered((words, query): Collective | null => {
  const cut = nameWords(words);
  const fixed = facts().names.findCut(cut)[0];
  if (fixed !== undefined) return { id: fixed.id, members: fixed.members, of: null, sector: null, name: null };
  const adjective = facts().adjectives.findCut(cut)[0];
  if (adjective !== undefined) {
    const { id, members, name } = adjective;
    return { id, members, of: null, sector: null, name };
  }
  if (cut[0]?.key === "the") cut.shift();
  for (let split = cut.length - 1; split > 0; split -= 1) {
    const last = cut
      .slice(split)
      .map((word) => word.key)
      .join(" ");
    const found =
      membersNamed(cut, split, last, query) ?? partnersNamed(cut, split, last, query) ?? peopleNamed(cut, split, query);
    if (found !== null) return found;
  }
  return null;
});

function membersNamed(cut: readonly NameWord[], split: number, last: string, query: ActorQuery): Collective | null {
  if (!memberWords.test(last)) return null;
  const [naming] = sortedOrganisations(organisationNames().at(cut, 0, split), query);
  if (naming === undefined) return null;
  const { id } = naming.organisation;
  const members = membersOf(id, query.date ?? null);
  return members.length === 0
    ? null
    : { id: `${id}-members`, members, of: id, sector: last === "leaders" ? "GOV" : null, name: null };
}

function partnersNamed(cut: readonly NameWord[], split: number, last: string, query: ActorQuery): Collective | null {
  if (!partnerWords.test(last)) return null;
  const [naming] = sortedNamings(stateNames().at(cut, 0, split), query);
  return naming === undefined
    ? null
    : { id: `${naming.state.id}-${last}`, members: null, of: naming.state.id, sector: null, name: null };
}

function peopleNamed(cut: readonly NameWord[], split: number, query: ActorQuery): Collective | null {
  const role = roles().at(cut, split, cut.length)[0];
  if (role === undefined || !role.plural || role.sector === null) return null;
  const [naming] = sortedNamings(stateNames().at(cut, 0, split), query);
  const of = naming?.state.id ?? facts().adjectives.at(cut, 0, split)[0]?.id;
  return of === undefined ? null : { id: `${of}-${role.sector}`, members: null, of, sector: role.sector, name: null };
}
