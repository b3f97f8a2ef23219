import type { Item } from "./phrase-items.ts";
import type { Because } from "./reading.ts";

/** The keys of an item's words: what they are compared by. */
export const keysOf = (item: Item): string => item.words.map(({ key }) => key).join(" ");

/** An item's words as they stand. */
export const textOf = (item: Item): string => item.words.map(({ text }) => text).join(" ");

/** Whether an item can be the head of a noun phrase that names an actor. */
export const isHead = (item: Item): boolean => item.is === "role" || item.is === "organisation" || item.is === "person";

/** Whether an item is "and" or "or". */
export const isAnd = (item: Item): boolean => item.is === "word" && /^(?:and|or)$/u.test(keysOf(item));

/** Whether an item is a seat of government that stands for it: "the Kremlin". */
export const isSeat = (item: Item): boolean => item.is === "state" && item.found.some(({ form }) => form === "seat");

/** The row that an item rests on. */
export const fact = (item: Item, { row, source }: { row: string; source: string }): Because => ({
  words: textOf(item),
  row,
  source,
});
