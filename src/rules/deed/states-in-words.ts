import { statesNamed } from "../../ontology/actor/index.ts";

/** The longest names of states, in words. */
const longest = 5;

/**
 * The states that a passage names, under any of their names, as ISO 3166-1 alpha-3.
 *
 * @example
 * statesInWords("no lethal weapons to Ukraine"); // ["UKR"]
 */
export function statesInWords(text: string): readonly string[] {
  const words = text.match(/\p{L}[\p{L}\p{M}.'’-]*/gu) ?? [];
  const found = new Set<string>();
  for (let start = 0; start < words.length; start += 1) {
    if (!/^\p{Lu}/u.test(words[start] ?? "")) continue;
    for (let length = Math.min(longest, words.length - start); length > 0; length -= 1) {
      const named = statesNamed(bare(words.slice(start, start + length).join(" ")));
      if (named.length === 0) continue;
      for (const { state } of named) found.add(state.id);
      start += length - 1;
      break;
    }
  }
  return [...found];
}

const bare = (name: string) => name.replace(/(?:['’]s|[.'’-])$/u, "");
