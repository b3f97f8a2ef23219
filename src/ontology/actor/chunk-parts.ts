import { type OrganisationNaming, sortedOrganisations } from "./organisations.ts";
import type { Item } from "./phrase-items.ts";
import type { ActorQuery } from "./query.ts";
import { sortedNamings } from "./state-names.ts";
import type { State } from "./states.ts";

/** What narrows the reading of a phrase: the query, and the states that the phrase names anywhere. */
export interface ReadingContext {
  readonly query: ActorQuery;
  readonly hints: ReadonlySet<string>;
}

/** Participles that make of a name a trait: "US-backed", "Ukrainian-born"; the name then tells no country. */
const trait = new Set(
  "backed born speaking aligned allied trained funded supported sponsored financed made linked style educated affiliated friendly appointed installed armed supplied brokered mediated majority occupied era inspired dominated bound loving leaning owned designed built flagged produced proxy focused wide proof registered occupation related sanctioned held".split(
    " ",
  ),
);
/** Participles after which the name tells the country all the same, where nothing else does. */
const rule = new Set(
  "led run controlled administered ruled governed based headquartered commanded dominated run".split(" "),
);
const sides = new Set(["pro", "anti", "non", "ex", "trans"]);

/** How an item counts in its noun phrase. */
export type Weight = "full" | "weak" | "none";

/** How much each item of a chunk tells: a trait, what "pro-" or "anti-" stands before, and whose ally one is, tell nothing. */
export function weights(items: readonly Item[]): Weight[] {
  const other = items.findLastIndex(isOther);
  return items.map((item, place) => {
    if (place < other && isSide(item)) return "none";
    const before = items[place - 1];
    const side = before?.is === "word" ? (before.words[0]?.key ?? "") : "";
    if (sides.has(side) && side !== "ex" && (item.words[0]?.hyphened || side === "pro" || side === "anti"))
      return "none";
    const after = items[place + 1];
    const next = after?.is === "word" ? (after.words[0]?.key ?? "") : "";
    if (after === undefined || item.is === "word") return "full";
    if (rule.has(next)) return "weak";
    if (trait.has(next) && (after.words[0]?.hyphened || next !== "held")) return "none";
    return "full";
  });
}

/** Whether an item is a word for those who are never whom they are named with: the "ally" of "a US ally". */
export const isOther = (item: Item | undefined): boolean =>
  item?.is === "role" && item.found.every(({ hold }) => hold === "other");

/** Whether an item says with whom somebody stands, without being he: a state, a group; a union is of its members' sector. */
export function isSide(item: Item): boolean {
  if (item.is === "organisation") return item.found.every(({ organisation }) => organisation.kind !== "igo");
  return item.is === "state" || item.is === "region";
}

const titles = new Set("mr mrs ms miss dr sir dame lord lady prof rev st saint the a an".split(" "));

/** Whether an item is a capitalised word that the data does not know: part of somebody's or something's name. */
export function isUnknownName(item: Item | undefined): boolean {
  const [word] = item?.is === "word" ? item.words : [];
  return word !== undefined && /^\p{Lu}/u.test(word.text) && !titles.has(word.key) && !sides.has(word.key);
}

/** The states that an item names, the likeliest one alone where the data tells; several where it stays open. */
export function statesOf(item: Item, { query, hints }: ReadingContext): State[] {
  if (item.is === "region") {
    const found = item.found.flatMap(({ state }) => (state === null ? [] : [state]));
    return narrowed(found, hints);
  }
  if (item.is !== "state") return [];
  const found = sortedNamings(item.found, { ...query, country: null });
  const first = found[0];
  const best = found.filter((naming) => naming.ambiguous === first?.ambiguous).map(({ state }) => state);
  return narrowed(best, hints);
}

function narrowed(found: readonly State[], hints: ReadonlySet<string>): State[] {
  const different = [...new Map(found.map((state) => [state.id, state])).values()];
  const hinted = different.filter(({ id }) => hints.has(id));
  return different.length > 1 && hinted.length === 1 ? hinted : different;
}

/** The organisation that an item names; null where several go by the words and the phrase does not tell which. */
export function organisationOf(item: Item, { query, hints }: ReadingContext): OrganisationNaming | null {
  if (item.is !== "organisation") return null;
  const found = sortedOrganisations(item.found, { ...query, country: null });
  const hinted = found.filter(({ organisation }) => organisation.country !== null && hints.has(organisation.country));
  if (hinted.length === 1) return hinted[0] ?? null;
  const [first, second] = found;
  if (first === undefined) return null;
  return second === undefined || second.ambiguous !== first.ambiguous ? first : null;
}
