import { givenSpelling } from "./given-spellings.ts";
import { nameKey } from "./name-words.ts";

/**
 * Whether two last names are one, written by different rules: the same consonants, at least three, and the same article.
 * Given names that many bear ("Hussain") are none.
 *
 * @example
 * isTransliteration("Araqchi", "Araghchi"); // true
 */
export function isTransliteration(one: string, other: string): boolean {
  const [first, second] = [nameKey(one).split(" "), nameKey(other).split(" ")];
  if (first.length !== second.length || first.slice(0, -1).join(" ") !== second.slice(0, -1).join(" ")) return false;
  const [a, b] = [first.at(-1) ?? "", second.at(-1) ?? ""];
  if (givenSpelling(a) !== null || givenSpelling(b) !== null) return false;
  return consonants(a).length > 2 && consonants(a) === consonants(b);
}

/** The consonants of a name, those for which scripts differ by one letter: "gh", "q" and "kh" are "k". */
function consonants(key: string): string {
  return key
    .replace(/gh|kh|q|g/gu, "k")
    .replace(/[^\p{L}]|[aeiouywh]/gu, "")
    .replace(/(.)\1+/gu, "$1");
}
