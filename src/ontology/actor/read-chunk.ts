import { isUnknownName, organisationOf, type ReadingContext, statesOf, type Weight, weights } from "./chunk-parts.ts";
import type { Chunk } from "./phrase-chunks.ts";
import type { Item } from "./phrase-items.ts";
import { standingOf } from "./read-person.ts";
import { type Because, nothing, officialSectors, type Reading } from "./reading.ts";
import type { Role } from "./roles.ts";
import type { Sector } from "./sectors.ts";
import { type State, stateById } from "./states.ts";

const formerWords = new Set(
  "former ex onetime erstwhile ousted deposed exiled retired late toppled overthrown outgone sacked dismissed impeached".split(
    " ",
  ),
);
const kinWords = new Set(
  "wife husband widow widower son sons daughter daughters sister sisters brother brothers mother father family families cousin nephew niece uncle aunt grandson granddaughter grandfather relative relatives children kin spouse heir".split(
    " ",
  ),
);
const ranks = /\b(?:general|colonel|major|captain|lieutenant|admiral|commander|marshal|brigadier|sergeant)$/u;

const keysOf = (item: Item) => item.words.map(({ key }) => key).join(" ");
const textOf = (item: Item) => item.words.map(({ text }) => text).join(" ");
const isHead = (item: Item) => item.is === "role" || item.is === "organisation" || item.is === "person";
const isAnd = (item: Item) => item.is === "word" && /^(?:and|or)$/u.test(keysOf(item));

/** Reads one noun phrase without its prepositions: the head, what stands before it, and the country. */
export function readChunk(chunk: Chunk, context: ReadingContext): Reading {
  const items = firstOfSeveral(chunk.items);
  const weight = weights(items);
  const headPlace = items.findLastIndex((item, place) => isHead(item) && weight[place] === "full");
  const state = countryOf(items, weight, context, headPlace);
  const former = items.some((item, place) => place < headPlace && formerWords.has(keysOf(item)));
  const kin = items.some((item) => kinWords.has(keysOf(item)));
  const head = items[headPlace];
  const before = items.slice(0, Math.max(headPlace, 0)).filter((_, place) => weight[place] !== "none");
  const base = { ...nothing, ...state, former, kin };
  if (kin) return kinReading(base, items, context);
  if (head?.is === "person") return personReading(base, head, before, context);
  if (head?.is === "organisation") return organisationReading(base, head, context);
  if (head?.is === "role") return roleReading(base, head, before, context);
  return stateReading(base, items, context);
}

/** Of heads joined by "and" the first: its sector is not that of the second. */
function firstOfSeveral(items: readonly Item[]): readonly Item[] {
  const and = items.findIndex((item, place) => isAnd(item) && items.slice(0, place).some(isHead));
  const ahead = items[and - 1];
  return and === -1 || ahead === undefined || !isHead(ahead) ? items : items.slice(0, and);
}

function countryOf(
  items: readonly Item[],
  weight: readonly Weight[],
  context: ReadingContext,
  headPlace: number,
): Pick<Reading, "state" | "because"> {
  const named: { state: State; item: Item; full: boolean; row: string; source: string }[] = [];
  for (const [place, item] of items.entries()) {
    if ((item.is !== "state" && item.is !== "region") || weight[place] === "none") continue;
    if (headPlace === -1 && isPartOfName(items, place)) continue;
    const [state, ...others] = statesOf(item, context);
    if (state === undefined) continue;
    if (others.length > 0) return { state: null, because: [] };
    const fact = item.found.find((one) => one.state?.id === state.id);
    if (fact !== undefined)
      named.push({ state, item, full: weight[place] === "full", row: fact.row, source: fact.source });
  }
  const full = named.filter((one) => one.full);
  const [first, second] = full.length > 0 ? full : named;
  if (first === undefined) return { state: undefined, because: [] };
  const because: Because[] = [{ words: textOf(first.item), row: first.row, source: first.source }];
  // "Russian and Chinese", "US-Japanese": no one country.
  if (
    second !== undefined &&
    second.state.country !== first.state.country &&
    areJoined(items, first.item, second.item)
  ) {
    return { state: null, because };
  }
  const sovereign = full.find(({ state }) => state.kind === "state" && state.id === state.country)?.state;
  const chosen = first.state.kind === "territory" && sovereign !== undefined ? sovereign : first.state;
  return { state: chosen, because };
}

function areJoined(items: readonly Item[], first: Item, second: Item): boolean {
  const between = items.slice(items.indexOf(first) + 1, items.indexOf(second));
  return between.some(isAnd) || (between.length === 0 && second.words[0]?.hyphened === true);
}

/** Whether a name that is also somebody's or something's ("Paris Hilton", "Michael Jordan") stands by unknown names. */
function isPartOfName(items: readonly Item[], place: number): boolean {
  const item = items[place];
  if (item === undefined || item.words.at(-1)?.possessive) return false;
  const doubtful =
    (item.is === "state" && item.found.every(({ ambiguous, form }) => ambiguous || form === "capital")) ||
    (item.is === "region" && item.found.every(({ ambiguous, sort }) => ambiguous || sort === "town"));
  return doubtful && (isUnknownName(items[place + 1]) || isUnknownName(items[place - 1]));
}

function kinReading(base: Reading, items: readonly Item[], context: ReadingContext): Reading {
  for (const item of items) {
    if (item.is === "person") {
      const standing = standingOf(item.found, context.query);
      if (standing === null) continue;
      const official = standing.sector === "ELI" || officialSectors.has(standing.sector);
      const state = base.state ?? (standing.person.country === null ? undefined : stateById(standing.person.country));
      return {
        ...base,
        state,
        sector: official ? "ELI" : "CVL",
        hold: "firm",
        because: [...base.because, fact(item, standing.office)],
      };
    }
    const role = item.is === "role" ? item.found[0] : undefined;
    if (role !== undefined && !kinWords.has(keysOf(item))) {
      return {
        ...base,
        sector: officialSectors.has(role.sector) || role.sector === "ELI" ? "ELI" : "CVL",
        hold: "firm",
        head: role,
        is: "role",
      };
    }
  }
  return { ...base, sector: null, hold: "bare" };
}

function personReading(base: Reading, head: Item, before: readonly Item[], context: ReadingContext): Reading {
  if (head.is !== "person") return base;
  const full = head.found.some((naming) => naming.full);
  const known = full || !isUnknownName(before.at(-1));
  const country = base.state?.country;
  const standing = known
    ? (standingOf(head.found, { ...context.query, country }) ?? standingOf(head.found, context.query))
    : null;
  const title = before.findLast((item) => item.is === "role" || item.is === "organisation");
  const role = title === undefined ? null : readTitle(title, before, base, context);
  if (standing === null) return role ?? base;
  const state = standing.country === null ? null : (stateById(standing.country) ?? undefined);
  const reading: Reading = {
    ...base,
    state: state === null && base.state != null && standing.office.organisation === null ? base.state : state,
    head: standing.person,
    is: "person",
    hold: "firm",
    sector: standing.sector,
    because: [fact(head, standing.office)],
  };
  if (role === null || role.sector === null) return ended(reading);
  const isRank = title?.is === "role" && ranks.test(title.found[0]?.words ?? "");
  const own = role.hold === "firm" && !(isRank && standing.sector !== null) && standing.sector !== "IGO";
  return ended(
    own
      ? {
          ...reading,
          sector: role.sector,
          otherSectors: role.otherSectors,
          because: [...reading.because, ...role.because],
        }
      : reading,
  );
}

function readTitle(title: Item, before: readonly Item[], base: Reading, context: ReadingContext): Reading {
  return title.is === "role"
    ? roleReading(base, title, before.slice(0, before.indexOf(title)), context)
    : organisationReading(base, title, context);
}

function organisationReading(base: Reading, head: Item, context: ReadingContext): Reading {
  if (head.is !== "organisation") return base;
  const naming = organisationOf(head, context);
  if (naming === null) {
    const [first] = head.found;
    const alike = head.found.every(({ organisation }) => organisation.sector === first?.organisation.sector);
    return { ...base, sector: alike ? (first?.organisation.sector ?? null) : null, hold: "firm" };
  }
  const { organisation } = naming;
  const own = organisation.country === null ? null : stateById(organisation.country);
  // An international one that the phrase places in a state stays international; a foreign branch keeps its own.
  const state = organisation.country === null && organisation.sector !== "IGO" ? (base.state ?? null) : own;
  return {
    ...base,
    state,
    sector: organisation.sector,
    otherSectors: organisation.otherSectors,
    hold: "firm",
    head: organisation,
    is: "organisation",
    because: [...(state === base.state ? base.because : []), fact(head, organisation)],
  };
}

/** Sectors of armed bands, which their own soldiers and troops share. */
const bands: ReadonlySet<Sector | null> = new Set<Sector>(["REB", "PRM", "UAF", "CRM"]);

function roleReading(base: Reading, head: Item, before: readonly Item[], context: ReadingContext): Reading {
  const role = head.is === "role" ? head.found[0] : undefined;
  if (role === undefined) return base;
  const modifier = before.findLast(
    (item) => item.is === "role" || item.is === "organisation" || item.is === "person" || isSeat(item),
  );
  const from = modifier === undefined ? null : modifierReading(modifier, before, base, context);
  const because = [...base.because, fact(head, role)];
  const reading: Reading = {
    ...base,
    head: role,
    is: "role",
    hold: role.hold,
    sector: role.sector,
    otherSectors: role.otherSectors,
    because,
  };
  if (from === null) return ended(proxied(reading, role));
  const state =
    base.state === undefined || (base.state !== null && from.is === "organisation" && from.state != null)
      ? from.state
      : base.state;
  const yields = role.hold !== "firm" || (role.sector === "MIL" && bands.has(from.sector));
  const joined = {
    ...reading,
    state,
    because: [...because, ...from.because.filter(({ row }) => !because.some((one) => one.row === row))],
  };
  if (yields && from.sector !== null)
    return ended({ ...joined, sector: from.sector, otherSectors: from.otherSectors, hold: "firm" });
  const others =
    from.sector === "OPP" && role.sector !== "OPP" ? [...role.otherSectors, "OPP" as const] : role.otherSectors;
  return ended({ ...proxied(joined, role), otherSectors: others });
}

function isSeat(item: Item): boolean {
  return item.is === "state" && item.found.some(({ form }) => form === "seat");
}

function modifierReading(item: Item, before: readonly Item[], base: Reading, context: ReadingContext): Reading | null {
  if (item.is === "organisation") return organisationReading({ ...base, because: [] }, item, context);
  if (item.is === "role")
    return roleReading({ ...base, former: false, because: [] }, item, before.slice(0, before.indexOf(item)), context);
  if (item.is === "person") return personReading({ ...nothing, state: base.state }, item, [], context);
  return { ...base, sector: "GOV", because: [] };
}

/** Who stands for a state, and for nobody else that is named, is of its government: "an Iranian spokesman". */
function proxied(reading: Reading, role: Role): Reading {
  const state = reading.state;
  return role.hold === "proxy" && state != null && reading.sector === null ? { ...reading, sector: "GOV" } : reading;
}

/** An office that is over makes a former official. */
function ended(reading: Reading): Reading {
  const over = reading.former && officialSectors.has(reading.sector);
  return over ? { ...reading, sector: "ELI", otherSectors: [] } : reading;
}

function stateReading(base: Reading, items: readonly Item[], context: ReadingContext): Reading {
  if (base.state == null) return base;
  const seat = items.some((item) => isSeat(item) && statesOf(item, context)[0]?.id === base.state?.id);
  const pre = base.state.kind === "disputed" && base.state.country !== base.state.id;
  return { ...base, head: base.state, is: "state", sector: seat ? "GOV" : null, otherSectors: pre ? ["PRE"] : [] };
}

const fact = (item: Item, { row, source }: { row: string; source: string }): Because => ({
  words: textOf(item),
  row,
  source,
});
