import { isPastForm } from "../../text/index.ts";
import type { Held } from "./held.ts";
import type { Reading } from "./reading.ts";
import { isPastParticiple } from "./verb-group.ts";

/** What leaves a thing open because it is only wished for or to come, not because somebody says so. */
const wished =
  /^(?:wanting|promising|planning|purpose|open noun|open preposition|threatening|considering|attempting|command|what follows on a condition|is to|due|allowing|must|should|would)$/u;

/** What is open or denied because of what somebody says or thinks. */
const thought =
  /^(?:saying|claiming|accusing|believing|suspecting|denying|doubting|concluding|claim noun|according to|convinced|suggesting|proving|embedded question|question|counterfactive|unreal condition|what would have followed|seeming|wish of what was not|as if)$/u;

/** Whether what is held open is open only because it is wished for: who or what it is about is told all the same. */
export function isOnlyWished({ applied }: Held): boolean {
  return applied.length > 0 && applied.every(({ rule, presupposes }) => presupposes === true || wished.test(rule));
}

/**
 * Whether a clause of the past tells of its noun what has come about, whatever the sentence says of the noun itself: "asked
 * for the men who *fled*", "will not restore the treaty, which it *suspended* in May", "want the valley, *taken* in 1967".
 *
 * @param held - what is held of the noun.
 */
export function isToldBeside(reading: Reading, at: number, head: number, held: Held): boolean {
  const isRelative = isPastRelative(reading, at);
  const isParticiple = !isRelative && isPastParticiple(reading, at);
  if ((!isParticiple && !isRelative) || isContent(reading, at, head) || isDenied(reading, head)) return false;
  // "The envoys who visited him were criticised", "a gang trained there is accused": whom it is said of is not what is said.
  const spoken = held.applied.filter(({ rule }) => thought.test(rule));
  const isSubject = reading.kind(head) === "nsubj" && spoken.every(({ first }) => first === reading.head(head));
  if (spoken.length > 0) return isSubject;
  const isAside = isBehindComma(reading, at, head);
  if (isParticiple && !isAside)
    return isOnlyWished(held) && isDefinite(reading, head) && !isWanted(reading, head, held);
  return isOnlyWished(held) || isAside || isDefinite(reading, head);
}

/** The noun that a participle tells of: its head, or the noun right before it that a small parser hangs on it. */
function nounOf(reading: Reading, participle: number): number {
  const before = participle - 1;
  return reading.head(before) === participle && /^(?:NOUN|PROPN)$/u.test(reading.upos(before))
    ? before
    : reading.head(participle);
}

/** "wants the *men* freed": of what is itself wanted, a participle tells what is to become of it. */
function isWanted(reading: Reading, noun: number, { applied }: Held): boolean {
  return reading.kind(noun) !== "nmod" && applied.some(({ first }) => first === reading.head(noun));
}

/** "the fact that the gate was *open*": what a noun is about, and not what is told of it. */
function isContent(reading: Reading, at: number, head: number): boolean {
  const that = reading.child(at, (child) => reading.word(child) === "that");
  return (
    that === head + 1 &&
    !/^(?:nsubj|obj)$/u.test(reading.kind(that)) &&
    reading.predicatesAt(head).some(({ part, takes }) => part === "noun" && takes.has("that"))
  );
}

/** Whether a clause tells of its noun what has come about: a relative one of the past, or a participle behind a comma. */
export function isOfPast(reading: Reading, at: number): boolean {
  return isPastRelative(reading, at) || (isPastParticiple(reading, at) && isBehindComma(reading, at, reading.head(at)));
}

/** "the release of the men *held* in May": a participle that picks out who is meant, not what is to become of what is wanted. */
export function isPickingOut(reading: Reading, at: number): boolean {
  const noun = nounOf(reading, at);
  if (!isPastParticiple(reading, at) || noun < 0 || isDenied(reading, noun)) return false;
  return reading.kind(noun) === "nmod" || isDefinite(reading, noun);
}

/** "wants to withdraw the troops *currently helping* the clans": what somebody is doing while it is wanted. */
export function isGoingOn(reading: Reading, at: number, head: number): boolean {
  if (!/^(?:acl|dep)$/u.test(reading.kind(at)) || !reading.word(at).endsWith("ing") || head > at) return false;
  if (!/^(?:NOUN|PROPN)$/u.test(reading.upos(head))) return false;
  return reading.child(at, (child) => /^(?:currently|now|already|still)$/u.test(reading.word(child))) !== null;
}

/** Whether a clause is a relative one of the past: "which *had sent* arms", "who *fled*"; no infinitive and no present. */
function isPastRelative(reading: Reading, at: number): boolean {
  return reading.relation(at) === "acl:relcl" && isPastClause(reading, at);
}

/** Whether a verb is finite and of the past, as far as its form and its auxiliaries tell. */
export function isPastClause(reading: Reading, at: number): boolean {
  const helping = reading.childrenOf(at).filter((child) => reading.kind(child) === "aux");
  if (helping.length > 0) return helping.some((word) => /^(?:was|were|had|has|have|did)$/u.test(reading.word(word)));
  return isPastForm(reading.word(at));
}

/** Whether a comma parts a clause from its noun, so that it adds something and picks nothing out. */
function isBehindComma(reading: Reading, at: number, head: number): boolean {
  for (let word = head + 1; word < at; word++) {
    if (reading.word(word) === ",") return true;
    if (/^(?:who|whom|which|whose|that|where)$/u.test(reading.word(word))) return false;
  }
  return false;
}

/** "no soldier who", "any man who": nobody need be meant. */
export function isDenied(reading: Reading, noun: number): boolean {
  return (
    reading.child(noun, (child) => /^(?:no|any|neither|either|every|each)$/u.test(reading.word(child))) !== null ||
    /^(?:nobody|nothing|none|anyone|anybody|anything|whoever|everyone|those)$/u.test(reading.word(noun))
  );
}

function isDefinite(reading: Reading, noun: number): boolean {
  if (reading.upos(noun) === "PROPN") return true;
  return (
    reading.child(
      noun,
      (child) =>
        reading.relation(child) === "nmod:poss" ||
        /^(?:the|this|that|these|those|its|their|his|her|our)$/u.test(reading.word(child)),
    ) !== null
  );
}

/** "a statement that *backs* the pact": what a claim itself does, and not what it claims. */
export function isDoneByClaim(reading: Reading, at: number, head: number): boolean {
  return (
    head === at - 2 &&
    /^(?:that|which)$/u.test(reading.word(at - 1)) &&
    reading.kind(at - 1) === "nsubj" &&
    reading.predicatesAt(head).some(({ rule }) => rule === "claim noun")
  );
}

/**
 * Whether a participle tells who or what somebody is, and no more: "a report *urging* restraint", whose own act it is, and
 * "the family of a man *arrested* in May have asked", hung on the verb by a slip of the parser.
 */
export function isOwnParticiple(reading: Reading, at: number, head: number): boolean {
  if (reading.kind(at) !== "acl") return false;
  if (at < head) return reading.upos(head) === "VERB";
  const isMarked = reading.child(at, (child) => /^(?:mark|case)$/u.test(reading.kind(child))) !== null;
  return reading.word(at).endsWith("ing") && !isMarked && head === at - 1 && reading.upos(head) === "NOUN";
}
