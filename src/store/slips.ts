import leven from "leven";

/** More are not told apart. */
const mostTold = 3;

/**
 * How many slips of the hand lead from one word to another: letters left out, added, taken for others, and two that
 * changed places, which Levenshtein's distance counts twice; 3 for any more.
 *
 * @example
 * slipsBetween("irna", "iran"); // 1
 */
export function slipsBetween(one: string, other: string): number {
  const distance = leven(one, other, { maxDistance: mostTold });
  return distance === 2 && sameLetters(one, other) ? 1 : distance;
}

const sameLetters = (one: string, other: string) =>
  one.length === other.length && [...one].sort().join("") === [...other].sort().join("");

/**
 * How many slips a word is still meant with: none of up to two letters, one up to five, two in longer ones, which is what
 * Elasticsearch takes for `fuzziness: AUTO`.
 */
export function slipsAllowed({ length }: string): number {
  if (length < 3) return 0;
  return length < 6 ? 1 : 2;
}
