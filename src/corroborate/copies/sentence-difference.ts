import { NAME, NUMBER, wordOf } from "./word-code.ts";

/** In what two sentences that say the same differ: in a name or a number, only in other words, or in nothing. */
export type Difference = "facts" | "words" | "nothing";

/** The words that stand as names somewhere among sentences: at the beginning of one nothing tells that they are. */
export const namesAmong = (sentences: readonly Uint32Array[]): ReadonlySet<number> =>
  new Set(sentences.flatMap((codes) => [...codes].filter((code) => (code & NAME) !== 0).map(wordOf)));

/** In what two sentences differ. @param names - what {@link namesAmong} tells of both texts. */
export function differenceOf(first: Uint32Array, second: Uint32Array, names: ReadonlySet<number>): Difference {
  const [own, others] = [beyond(first, second), beyond(second, first)];
  // "Killing seven" for "killing three"; what only one of them adds is more, not otherwise.
  const isFact = (code: number) => (code & NUMBER) !== 0 || names.has(wordOf(code));
  if (own.some(isFact) && others.some(isFact)) return "facts";
  const inOrder = first.length === second.length && first.every((code, at) => wordOf(code) === wordOf(second[at] ?? 0));
  return inOrder ? "nothing" : "words";
}

/** The words of a sentence that another does not have. */
function beyond(codes: Uint32Array, other: Uint32Array): number[] {
  const there = new Set([...other].map(wordOf));
  return [...codes].filter((code) => !there.has(wordOf(code)));
}
