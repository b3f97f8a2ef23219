import { countryOf } from "./chunk-country.ts";
import { type ReadingContext, weights } from "./chunk-parts.ts";
import { isAnd, isHead, keysOf } from "./item-words.ts";
import type { Chunk } from "./phrase-chunks.ts";
import type { Item } from "./phrase-items.ts";
import { readHead, readState } from "./read-heads.ts";
import { isKin, readKin } from "./read-kin.ts";
import { nothing, type Reading } from "./reading.ts";

const formerWords = new Set(
  "former ex onetime erstwhile ousted deposed exiled retired late toppled overthrown outgone sacked dismissed impeached".split(
    " ",
  ),
);

/** Reads one noun phrase without its prepositions: the head, what stands before it, and the country. */
export function readChunk(chunk: Chunk, context: ReadingContext): Reading {
  const items = firstOfSeveral(chunk.items);
  const weight = weights(items);
  const headPlace = items.findLastIndex((item, place) => isHead(item) && weight[place] === "full");
  const country = countryOf(items, weight, context, items[headPlace]);
  const former = items.some((item, place) => place < headPlace && formerWords.has(keysOf(item)));
  const base: Reading = { ...nothing, ...country, former };
  if (items.some(isKin)) return readKin(base, items, context);
  if (headPlace === -1) return readState(base, items, context);
  const before = items.slice(0, headPlace).filter((_, place) => weight[place] !== "none");
  return readHead(base, items[headPlace], before, context);
}

/** Of heads joined by "and" the first: its sector is not that of the second; "a military and defence expert" is one. */
function firstOfSeveral(items: readonly Item[]): readonly Item[] {
  const and = items.findIndex((item, place) => isAnd(item) && items.slice(0, place).some(isHead));
  const ahead = items[and - 1];
  if (and === -1 || ahead === undefined || !isHead(ahead)) return items;
  const last = items.findLast(isHead);
  const isTrait = isRole(ahead, true) && last !== undefined && isRole(last, false);
  return isTrait ? items : items.slice(0, and);
}

/** Whether an item is a role that means a body, or one that means one person. */
function isRole(item: Item, body: boolean): boolean {
  const role = item.is === "role" ? item.found[0] : undefined;
  return role !== undefined && role.body === body && (body || !role.plural);
}
