import { type Governor, governorOf } from "./governor.ts";
import { negationsOf } from "./negation.ts";
import type { Reading } from "./reading.ts";

/** Nouns of what is done by saying it. */
const said =
  /^(?:offers?|proposals?|demands?|requests?|appeals?|pleas?|calls?|invitations?|ultimatums?|complaints?|objections?|protests?|petitions?|overtures?|criticisms?)$/u;

/** Words over a noun that answer what was said: it was said, whatever is made of it. */
const answering = /^(?:refusing|denying|allowing|factive)$/u;

/**
 * Whether a noun names what somebody has said already, so that words over it do not undo it: "turned down Moldova's *offer*",
 * "is to rule on a *complaint* by the opposition".
 */
export function isSaidAlready(reading: Reading, at: number, governor: Governor | null): boolean {
  if (!said.test(reading.word(at)) || reading.upos(at) !== "NOUN") return false;
  if (reading.child(at, (child) => /^(?:no|any|neither|its|their|his|her|our|my)$/u.test(reading.word(child))) !== null)
    return false;
  const isMarked = reading.child(at, (child) => reading.kind(child) === "case") !== null;
  if (governor !== null) return answering.test(governor.predicate.rule) && !isMarked;
  return reading.child(at, (child) => isItsMaker(reading, child, at)) !== null;
}

/** Whether a noun names what was said and turned down, so that what it is about will not be: "turned down an *invitation* to join". */
export function isTurnedDown(reading: Reading, at: number): boolean {
  const governor = governorOf(reading, at, false);
  if (governor === null || !/^(?:refusing|denying)$/u.test(governor.predicate.rule)) return false;
  return isSaidAlready(reading, at, governor) && negationsOf(reading, governor.over).length === 0;
}

/** "Lima's request", "a complaint by the opposition". */
function isItsMaker(reading: Reading, child: number, at: number): boolean {
  if (!/^(?:nmod|compound)$/u.test(reading.kind(child))) return false;
  if (child < at) return /^(?:'|s|'s)$/u.test(reading.word(child + 1)) || reading.relation(child) === "nmod:poss";
  return reading.child(child, (mark) => /^(?:by|from)$/u.test(reading.word(mark))) !== null;
}
