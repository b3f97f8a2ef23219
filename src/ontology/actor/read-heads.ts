import { isUnknownName, organisationOf, type ReadingContext, statesOf } from "./chunk-parts.ts";
import { fact, isHead, isSeat } from "./item-words.ts";
import { type OrganisationNaming, organisationById } from "./organisations.ts";
import type { Item } from "./phrase-items.ts";
import { standingOf } from "./read-person.ts";
import { nothing, officialSectors, presidesOver, type Reading } from "./reading.ts";
import { type Role, roleOf } from "./roles.ts";
import type { Sector } from "./sectors.ts";
import { stateById } from "./states.ts";

const ranks = /\b(?:general|colonel|major|captain|lieutenant|admiral|commander|marshal|brigadier|sergeant)$/u;

/** Sectors of armed bands, which their own soldiers and troops share. */
const bands: ReadonlySet<Sector | null> = new Set<Sector>(["REB", "PRM", "UAF", "CRM"]);

/** Sectors of those who are called by their office: "President Biden", "Judge Lee", "Pastor Brunson". */
const titled: ReadonlySet<Sector | null> = new Set<Sector | null>([
  ...officialSectors,
  "ELI",
  "REL",
  "EDU",
  "IGO",
  "MED",
]);

/** Reads a noun phrase by its head, with what stands before it; `base` has the country and whether it is a former one. */
export function readHead(
  base: Reading,
  head: Item | undefined,
  before: readonly Item[],
  context: ReadingContext,
): Reading {
  if (head?.is === "person") return ended(readPersonHead(base, head, before, context));
  if (head?.is === "organisation") return readOrganisation(base, head, context);
  if (head?.is === "role") return ended(readRole(base, head, before, context));
  return base;
}

/** An office that is over makes a former official. */
function ended(reading: Reading): Reading {
  const over =
    reading.former && (officialSectors.has(reading.sector) || (reading.is === "person" && reading.sector === "IGO"));
  return over ? { ...reading, sector: "ELI", otherSectors: [] } : reading;
}

function readPersonHead(base: Reading, head: Item, before: readonly Item[], context: ReadingContext): Reading {
  if (head.is !== "person") return base;
  const known = head.found.some(({ full }) => full) || !isFirstName(before.at(-1));
  const named = known ? before : before.slice(0, -1);
  const place = named.findLastIndex((item) => item.is === "role" || item.is === "organisation");
  const title = named[place];
  const role = title === undefined ? null : readHead({ ...base, former: false }, title, named.slice(0, place), context);
  const query = { ...context.query, country: base.state?.country ?? context.query.country };
  const standing = known ? (standingOf(head.found, query) ?? standingOf(head.found, context.query)) : null;
  if (standing === null) return role === null ? base : { ...role, former: base.former };
  const within = standing.office.organisation === null ? null : organisationById(standing.office.organisation);
  const own = standing.country === null ? null : (stateById(standing.country) ?? undefined);
  const reading: Reading = {
    ...base,
    state: own === null && base.state != null && within === null ? base.state : own,
    head: standing.person,
    within: standing.sector === "ELI" ? null : within,
    is: "person",
    hold: "firm",
    sector: standing.sector,
    because: [fact(head, standing.office)],
  };
  if (role === null || role.sector === null) {
    const titled = standing.sector === "ELI" && roleOf(head.words[0]?.text ?? "")?.sector;
    return titled === "GOV" && !base.former ? { ...reading, sector: "GOV" } : reading;
  }
  const because = [...reading.because, ...role.because];
  if (role.sector === "IGO" && standing.sector === "ELI")
    return { ...reading, state: null, sector: "IGO", within: role.within, because };
  // The text goes before the office known: a title makes a present official, but a rank is no office.
  const isRank = title?.is === "role" && ranks.test(title.found[0]?.words ?? "");
  const told =
    role.hold === "firm" ? !isRank && standing.sector !== "IGO" : standing.sector === "ELI" || standing.sector === null;
  return told ? { ...reading, sector: role.sector, otherSectors: role.otherSectors, because } : reading;
}

/** Whether an item before a last name makes it somebody else's: "Rand Paul" and "Hunter Biden" are not who Paul and Biden are. */
function isFirstName(item: Item | undefined): boolean {
  if (isUnknownName(item)) return true;
  const [word, ...more] = item?.words ?? [];
  if (item === undefined || word === undefined || more.length > 0 || word.possessive) return false;
  if (!/^\p{Lu}\p{Ll}+$/u.test(word.text)) return false;
  if (item.is === "organisation") return true;
  return item.is === "role" && !item.found.some(({ sector }) => titled.has(sector));
}

function readOrganisation(base: Reading, head: Item, context: ReadingContext): Reading {
  if (head.is !== "organisation") return base;
  const naming = organisationOf(head, context);
  if (naming === null) {
    const [first] = head.found;
    const alike = head.found.every(({ organisation }) => organisation.sector === first?.organisation.sector);
    return { ...base, sector: alike ? (first?.organisation.sector ?? null) : null, hold: "firm" };
  }
  const { organisation } = naming;
  const state = stateOfOrganisation(naming, base);
  return {
    ...base,
    state,
    sector: organisation.sector,
    otherSectors: organisation.otherSectors,
    hold: "firm",
    head: organisation,
    within: organisation,
    is: "organisation",
    because: [...(state === base.state ? base.because : []), fact(head, organisation)],
  };
}

/** Bodies of a state, whose names other states have too: "Republican Party", "Foreign Office". */
const ofState = new Set(["party", "parliament", "court", "police", "military", "service", "government"]);
const shared = new Set(["party", "parliament", "court"]);

function stateOfOrganisation({ organisation, ambiguous, words }: OrganisationNaming, base: Reading): Reading["state"] {
  const { country, sector, type } = organisation;
  if (country === null) {
    if (sector === "IGO") return null;
    // What belongs to no state may still be placed in one: "Syrian Red Cross", "Republican Guard of Iraq".
    return base.state ?? (ambiguous ? undefined : null);
  }
  const own = stateById(country);
  const common = ambiguous && ofState.has(type) && /\p{Ll}/u.test(words);
  if (base.state == null) return common ? undefined : own;
  return (common || shared.has(type)) && base.state.country !== own?.country ? base.state : own;
}

function readRole(base: Reading, head: Item, before: readonly Item[], context: ReadingContext): Reading {
  const role = head.is === "role" ? head.found[0] : undefined;
  if (role === undefined) return base;
  const place = before.findLastIndex((item) => isHead(item) || isSeat(item));
  const modifier = before[place];
  const because = [...base.because, fact(head, role)];
  const alone: Reading = {
    ...base,
    head: role,
    is: "role",
    hold: role.hold,
    sector: role.sector === "MIL" && role.hold === "weak" && isOfPeople(before) ? "REB" : role.sector,
    otherSectors: role.otherSectors,
    because,
  };
  // Whose ally, rival or neighbour somebody is tells with whom, not what.
  if (modifier === undefined || (role.hold === "other" && modifier.is !== "organisation")) return proxied(alone, role);
  const from = readModifier(modifier, before.slice(0, place), base, context);
  const told = base.state != null && (from.is !== "organisation" || from.state == null);
  const joined: Reading = {
    ...alone,
    state: told || from.state === undefined ? base.state : from.state,
    within: from.within,
    because: [...because, ...from.because.filter(({ row }) => !because.some((one) => one.row === row))],
  };
  const sector = sectorFrom(role, from);
  if (sector !== null)
    return { ...joined, sector, otherSectors: sector === from.sector ? from.otherSectors : [], hold: "firm" };
  const others =
    from.sector === "OPP" && role.sector !== "OPP" ? [...role.otherSectors, "OPP" as const] : role.otherSectors;
  return { ...proxied(joined, role), otherSectors: others };
}

/** Sectors whose people are workers of that sector, not of labour: "Red Cross workers". */
const employers: ReadonlySet<Sector | null> = new Set<Sector>(["NGO", "IGO", "MED", "EDU", "JRN", "GOV"]);

/** The sector that a role takes from what stands before it, or null where it keeps its own. */
function sectorFrom(role: Role, from: Reading): Sector | null {
  const armed = role.sector === "MIL" || role.sector === "UAF" || role.sector === "REB";
  if (armed && !role.body && from.otherSectors.includes("REB")) return role.sector === "MIL" ? null : "REB";
  if (from.sector === null || (from.sector === "ELI" && role.sector !== null)) return null;
  if (from.sector === "IGO") return internationalSector(role);
  if (role.sector === "UAF") return bands.has(from.sector) ? from.sector : null;
  if (role.sector === "LAB") return employers.has(from.sector) ? from.sector : null;
  if (role.hold !== "firm" || presidesOver(role, from)) return from.sector;
  return role.sector === "MIL" && bands.has(from.sector) ? from.sector : null;
}

/** An international body's envoys, inspectors, staff and peacekeepers are its own; its soldiers, judges and ministers stay such. */
function internationalSector({ words, sector, hold }: Role): Sector | null {
  if (sector === null || /^(?:NGO|LAB|SOC)$/u.test(sector) || /peacekeep/u.test(words)) return "IGO";
  if (hold === "weak" && sector !== "MIL") return "IGO";
  return sector === "GOV" && !/minister/u.test(words) ? "IGO" : null;
}

/** Whether a people or a part of a state stands before: its forces are not the state's army. */
function isOfPeople(before: readonly Item[]): boolean {
  const states = before
    .filter((item) => item.is === "state")
    .flatMap((item) => (item.is === "state" ? item.found : []));
  const ofPart = states.some(
    ({ state }) => state.kind === "territory" && state.id.startsWith("X") && state.country !== "GBR",
  );
  return (
    ofPart || (states.length === 0 && before.some((item) => item.is === "region" && item.found[0]?.sort === "people"))
  );
}

function readModifier(item: Item, before: readonly Item[], base: Reading, context: ReadingContext): Reading {
  if (isSeat(item)) return { ...base, sector: "GOV", because: [] };
  const blank = { ...base, former: false, because: [] };
  return item.is === "person"
    ? readPersonHead({ ...nothing, state: base.state }, item, [], context)
    : readHead(blank, item, before, context);
}

/** Who stands for a state, and for nobody else that is named, is of its government: "an Iranian spokesman". */
function proxied(reading: Reading, role: Role): Reading {
  return role.hold === "proxy" && reading.state != null && reading.sector === null
    ? { ...reading, sector: "GOV" }
    : reading;
}

/** Reads words that name a state and nothing of it. */
export function readState(base: Reading, items: readonly Item[], context: ReadingContext): Reading {
  if (base.state == null) return base;
  // A people is not the state that it lives under: "the Uyghurs" are not China, "Chinese Uyghurs" are China's.
  const named = items.filter(({ is }) => is === "state" || is === "region");
  if (named.every((item) => item.is === "region" && item.found[0]?.sort === "people"))
    return { ...base, state: undefined, because: [] };
  const seat = items.some((item) => isSeat(item) && statesOf(item, context)[0]?.id === base.state?.id);
  return { ...base, head: base.state, is: "state", sector: seat ? "GOV" : null };
}
