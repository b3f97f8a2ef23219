import { isUnknownName, type ReadingContext, statesOf, type Weight } from "./chunk-parts.ts";
import { fact, isAnd } from "./item-words.ts";
import type { Item } from "./phrase-items.ts";
import type { Because, Reading } from "./reading.ts";
import type { State } from "./states.ts";

/** The state that a noun phrase names before its head or as its head, and what it rests on. */
export function countryOf(
  items: readonly Item[],
  weight: readonly Weight[],
  context: ReadingContext,
  head: Item | undefined,
): Pick<Reading, "state" | "because"> {
  const named: { state: State; item: Item; full: boolean; row: string; source: string }[] = [];
  for (const [place, item] of items.entries()) {
    if ((item.is !== "state" && item.is !== "region") || weight[place] === "none") continue;
    if (head === undefined && isPartOfName(items, place)) continue;
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
  const because: Because[] = [fact(first.item, first)];
  // "Russian and Chinese", "US-Japanese": no one country.
  if (
    second !== undefined &&
    second.state.country !== first.state.country &&
    areJoined(items, first.item, second.item)
  ) {
    // "A Chinese-Canadian businessman" is Canadian.
    const role = head?.is === "role" ? head.found[0] : undefined;
    const oneOfBoth = second.item.words[0]?.hyphened === true && role !== undefined && !role.plural && !role.body;
    return { state: oneOfBoth ? second.state : null, because };
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
