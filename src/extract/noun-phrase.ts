import type { Range } from "../text/index.ts";
import type { Trees } from "./trees.ts";

const own = new Set("det amod nummod compound flat fixed goeswith advmod nmod punct case".split(" "));

/**
 * A noun with the words before and right behind it that belong to its name: determiners, numbers, adjectives, compounds,
 * owners; and what "of" adds to words of measure.
 *
 * @example
 * // of "two batches of old Soviet artillery from Egypt" the noun "batches" gives "two batches of old Soviet artillery"
 */
export function nounPhrase(trees: Trees, noun: number): Range {
  const [first, last] = phraseWords(trees, noun);
  const { words } = trees.syntax;
  return { start: words[first]?.start ?? 0, end: words[last]?.end ?? 0 };
}

/** The same as the places of its first and last word. */
export function phraseWords(trees: Trees, noun: number): [first: number, last: number] {
  let [first, last] = [noun, noun];
  const inside = new Set<number>();
  const add = (head: number): void => {
    for (const child of trees.childrenOf(head)) {
      const kind = trees.kind(child);
      const before =
        child < head && /^(?:DET|ADJ|NUM|PROPN|NOUN)$/u.test(trees.upos(child)) && !/^(?:conj|appos)$/u.test(kind);
      if (!before && !own.has(kind)) continue;
      if (kind === "nmod" && trees.relation(child) !== "nmod:poss") continue;
      if (head === noun && kind === "case") continue;
      if (kind === "advmod" && child > head) continue;
      inside.add(child);
      add(child);
    }
  };
  add(noun);
  // Names and their articles stand together whatever the tree makes of them: "The United States", "North Korea".
  const isName = (at: number) => trees.upos(at) === "PROPN" && /^\p{Lu}/u.test(trees.slice(at, at + 1));
  while (
    inside.has(first - 1) ||
    (first > 0 &&
      isName(first) &&
      (isName(first - 1) || /^(?:the|north|south)$/u.test(trees.word(first - 1))) &&
      trees.slice(first - 1, first + 1).includes(" "))
  )
    first--;
  while (inside.has(last + 1) && !/^(?:punct|case)$/u.test(trees.kind(last + 1))) last++;
  while (first < noun && /^(?:punct|case)$/u.test(trees.kind(first))) first++;
  const [of] = trees.childrenOf(noun).filter((one) => one > last + 1 && trees.word(last + 1) === "of");
  if (of !== undefined) {
    const [from, to] = phraseWords(trees, of);
    if (from === last + 2) last = to;
  }
  return [first, last];
}
