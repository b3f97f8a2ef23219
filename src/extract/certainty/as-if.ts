import { clauseOpening, hasVerbBetween } from "./negation.ts";
import type { Reading } from "./reading.ts";

/**
 * Whether a clause tells what only seems so: "spoke *as if* he knew", "behaved *as though* it had ended".
 *
 * Either word may be the clause's own: parsers hang the other on it, or on the verb before, or both elsewhere.
 */
export function isAsIf(reading: Reading, at: number): boolean {
  if (reading.childrenOf(at).some((child) => child < at && (begins(reading, child) || begins(reading, child - 1))))
    return true;
  const opening = clauseOpening(reading, at);
  return isVerb(reading, at) && begins(reading, opening - 2) && !hasVerbBetween(reading, opening, at);
}

function isVerb(reading: Reading, at: number): boolean {
  return /^(?:VERB|AUX)$/u.test(reading.upos(at));
}

function begins(reading: Reading, word: number): boolean {
  return reading.word(word) === "as" && /^(?:if|though)$/u.test(reading.word(word + 1));
}
