import { type State, stateById, statesWithBody } from "../../ontology/actor/index.ts";
import { actsForState } from "../state-of.ts";
import type { Abbreviation } from "./abbreviations.ts";
import { organisationKey } from "./find-organisations.ts";
import type { Frame } from "./frame.ts";
import { anyRole, stateOf } from "./look-up.ts";
import type { Parties, Party, TiedBy } from "./party.ts";
import type { Reference } from "./reference.ts";
import type { ReferenceIndex } from "./reference-index.ts";

/** Ties states, and the peoples called after them, to their party: one for each state. */
export function linkStates(frame: Frame, parties: Parties, references: readonly Reference[]): Map<string, Party> {
  const states = new Map<string, Party>();
  for (const reference of references) {
    if (reference.known?.sort !== "state") continue;
    const { state } = reference.known;
    if (reference.sort === "collective") {
      const words = frame.slice(reference.core);
      const key = `people of ${state.id}${stateOf(words) === null ? ` ${reference.key}` : ""}`;
      const people = states.get(key) ?? parties.create("collective", words, reference.key, true, "ontology");
      people.country = state.country;
      states.set(key, people);
      parties.tie(reference, people);
    } else parties.tie(reference, stateParty(parties, states, state));
  }
  return states;
}

/** The party of a state, made where the report has not named it before. */
export function stateParty(parties: Parties, states: Map<string, Party>, state: State): Party {
  const known = states.get(state.id);
  if (known !== undefined) return known;
  const party = parties.create("state", state.name, state.id, false, "ontology");
  party.state = state;
  party.country = state.country;
  states.set(state.id, party);
  return party;
}

/** Ties organisations' names: by the ontology, by equal names, by short names from brackets, by parts of a longer name. */
export function linkOrganisations(
  frame: Frame,
  parties: Parties,
  references: readonly Reference[],
  short: readonly Abbreviation[],
  states: Map<string, Party>,
  stateIndex: ReferenceIndex,
): void {
  const byKey = new Map<string, Party>();
  const byWord = new Map<string, Set<Party>>();
  const shortOf = new Map(short.map((a) => [organisationKey(a.short), organisationKey(frame.slice(a.full))]));
  const name = (reference: Reference, key: string, tiedBy: TiedBy): Party => {
    const organisation = reference.known?.sort === "organisation" ? reference.known.organisation : null;
    const words = frame.slice(reference.core).replace(/\s+/gu, " ");
    const party = parties.create(organisation?.kind ?? "organisation", organisation?.name ?? words, key, false, tiedBy);
    party.organisation = organisation;
    party.country = organisation?.country ?? reference.country;
    party.open = reference.open ?? null;
    return party;
  };
  const remember = (party: Party, key: string) => {
    byKey.set(key, party);
    for (const word of key.split(" ")) {
      const here = byWord.get(word);
      if (here === undefined) byWord.set(word, new Set([party]));
      else here.add(party);
    }
  };
  // Longer names first, so that "Security Council" finds "UN Security Council" wherever it stands.
  const ordered = [...references].sort((a, b) => b.key.length - a.key.length || a.core.start - b.core.start);
  for (const reference of ordered) {
    const full = shortOf.get(reference.key);
    const key = full ?? reference.key;
    const known =
      full === undefined && reference.known?.sort === "organisation" ? `#${reference.known.organisation.id}` : null;
    const found =
      (known === null ? undefined : byKey.get(known)) ??
      byKey.get(key) ??
      (known === null ? longerName(byWord, key) : undefined);
    const party = found ?? name(reference, key, known === null ? "words" : "ontology");
    if (party.organisation === null && full === undefined && reference.known?.sort === "organisation") {
      party.organisation = reference.known.organisation;
      party.kind = reference.known.organisation.kind;
    }
    if (known !== null) byKey.set(known, party);
    if (found === undefined || !byKey.has(key)) remember(party, key);
    parties.tie(reference, party);
  }
  for (const party of byKey.values()) tieToState(frame, party, states, stateIndex, parties);
  for (const party of parties.all) party.references.sort((a, b) => a.core.start - b.core.start);
}

/** Makes a body whose name begins with a state's a part of that state: "US State Department". */
function tieToState(
  frame: Frame,
  party: Party,
  states: Map<string, Party>,
  stateIndex: ReferenceIndex,
  parties: Parties,
): void {
  if (party.partOf !== null || party.kind !== "organisation") return;
  for (const { core, form, country } of party.references) {
    const state =
      party.organisation === null && country !== null && statesWithBody(party.name) !== null
        ? stateById(country)
        : null;
    if (state !== null) {
      party.partOf = stateParty(parties, states, state);
      return;
    }
    const [first] = form === "name" ? stateIndex.within(core) : [];
    if (first?.known?.sort !== "state" || first.core.start !== core.start || !isOfState(frame.slice(core))) continue;
    party.partOf = stateParty(parties, states, first.known.state);
    party.country = first.known.state.country;
    if (party.organisation === null)
      party.key = frame
        .slice({ start: first.core.end, end: core.end })
        .replace(/^['’]s/u, "")
        .trim();
    return;
  }
}

/** Whether a body is one that states have: "Syrian Nonviolence Movement" and "Tasnim news agency" are none. */
function isOfState(words: string): boolean {
  const role = anyRole(words);
  if (role?.body !== true) return false;
  return role.sector === null || actsForState(role.sector) || /\bstate\s/iu.test(words);
}

/** The one party whose name begins or ends with these words; null where several or none do. */
function longerName(byWord: ReadonlyMap<string, ReadonlySet<Party>>, key: string): Party | undefined {
  const fits = [...(byWord.get(key.split(" ")[0] ?? "") ?? [])].filter(
    (p) =>
      p.key !== key && ((p.key.startsWith(`${key} `) && !isPart(p.key.slice(key.length))) || p.key.endsWith(` ${key}`)),
  );
  return fits.length === 1 ? fits[0] : undefined;
}

/** "House Oversight committee" is a part of the House, and so is no longer name of it. */
function isPart(rest: string): boolean {
  return /\b(?:sub)?(?:committee|panel|commission|speaker|caucus)$/u.test(rest);
}
