import type { Trees } from "./trees.ts";

const open = /^(?:will|would|shall|should|may|might|can|could|must|to|wo|ca)$/u;
const opening = /^(?:if|unless|until|whether|once|lest|should|had)$/u;
const nearly = /^(?:almost|nearly|partly|partially|temporarily|briefly|reportedly|allegedly|yet|seldom)$/u;

/**
 * Whether a verb tells what was done, as far as its own clause shows: it is neither denied nor only possible, asked or supposed.
 *
 * @example
 * // "has lifted": told; "may lift", "if it lifted", "did not lift", "almost lifted": not
 */
export function isToldVerb(trees: Trees, verb: number): boolean {
  if (trees.isNegated(verb) || trees.word(verb - 1) === "to") return false;
  const before = trees.childrenOf(verb, "aux", "mark", "advmod").filter((one) => one < verb);
  return before.every((one) => {
    const word = trees.word(one);
    if (trees.kind(one) === "aux") return !open.test(word);
    return !opening.test(word) && !nearly.test(word);
  });
}
