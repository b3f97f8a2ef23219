import { isOpen, isPastClause, prepositionOf, type Reading } from "../../extract/certainty/index.ts";
import type { Range } from "../../text/index.ts";
import type { About } from "./about.ts";
import type { SaidBy } from "./context.ts";
import { cuePredicate } from "./said.ts";
import { upFrom } from "./up-from.ts";

const definite = /^(?:the|this|that|its|their)$/u;
const behind = /^(?:from|against)$/u;

/**
 * Whether a demand or an accusation takes for granted what some words of it name: a pact that it speaks of ("urged both to
 * respect *the truce of May*"; a pledge, too: "a response to any raid that violates *the truce*"), what help is asked against
 * ("to defend them from *the incursion*"), what another said before ("hopes he will tone down *his attacks*", "what he thinks
 * of *her call* for a ban"), and what stands beside the demand, not within it ("called for talks after *the raid* and *left*
 * the hall").
 */
export function isTakenForGranted(reading: Reading, trigger: Range, statement: SaidBy, about: About): boolean {
  const { kind } = about;
  const cue = cuePredicate(reading, statement);
  if (cue === null) return false;
  if (cue.rule === "accusing" && isObject(reading, trigger, statement)) return true;
  const isThought = /^(?:considering|believing|asking about)$/u.test(cue.rule);
  if (isThought && isOfAnother(reading, trigger, statement, about)) return true;
  const isPact = kind === "commitment" || kind === "restriction";
  if (
    !(isPact ? /wanting|accusing|promising|threatening|planning|probable noun|open noun/u : /wanting|accusing/u).test(
      cue.rule,
    )
  )
    return false;
  if (!isPact)
    return (
      isOpen(cue.holder.positive) &&
      ((cue.rule === "wanting" && (isBehind(reading, trigger) || isOfAnother(reading, trigger, statement, about))) ||
        isBeside(reading, trigger, statement))
    );
  const [first] = reading.within(trigger);
  return first !== undefined && [first, first - 1].some((word) => definite.test(reading.word(word)));
}

/** "In response to *the chemical attack*": what something answers is there, whether the answer comes or not. */
export function isAnswered(reading: Reading, trigger: Range): boolean {
  const noun = reading.headOf(trigger);
  const behind = noun === null ? null : prepositionOf(reading, noun);
  if (noun === null || behind?.rule !== "presupposing preposition" || inTime.test(behind.words[0] ?? "")) return false;
  return reading.child(noun, (child) => child < noun && definite.test(reading.word(child))) !== null;
}

/** "Criticised *the bombing* of the town": what is found fault with, and not what somebody is accused of. */
export function isObject(reading: Reading, trigger: Range, { cue }: SaidBy): boolean {
  const noun = reading.headOf(trigger);
  const over = noun === null ? -1 : reading.head(noun);
  return (
    noun !== null &&
    reading.upos(noun) === "NOUN" &&
    reading.kind(noun) === "obj" &&
    cue.some((range) => reading.within(range).includes(over))
  );
}

/** "To defend them *from the Chadian incursion*": what is asked for help against is there. */
function isBehind(reading: Reading, trigger: Range): boolean {
  const noun = reading.headOf(trigger);
  if (noun === null || reading.upos(noun) !== "NOUN") return false;
  const before = reading.childrenOf(noun).filter((child) => child < noun);
  const isKnown = before.some((child) => definite.test(reading.word(child)) || reading.relation(child) === "nmod:poss");
  return isKnown && before.some((child) => behind.test(reading.word(child)));
}

const told = /^(?:ACCUSE|REJECT|THREATEN)$/u;
const said = /^(?:ACCUSE|REJECT|THREATEN|REQUEST|SUPPORT)$/u;

/** "Hopes he will tone down *his attacks* on the queen": what another said before, of which something is wished. */
function isOfAnother(
  reading: Reading,
  trigger: Range,
  statement: SaidBy,
  { category, occurrence, agents = [] }: About,
): boolean {
  // What is wished may be that somebody asks or backs.
  const isWished = cuePredicate(reading, statement)?.rule === "wanting";
  if (!(isWished ? told : said).test(category ?? "") || occurrence !== "happened") return false;
  if (statement.speaker !== null && agents.includes(statement.speaker)) return false;
  const noun = reading.headOf(trigger);
  if (noun === null || reading.upos(noun) !== "NOUN") return false;
  if (isWished && isObject(reading, trigger, statement)) return false;
  return reading.child(noun, (child) => child < noun && reading.relation(child) === "nmod:poss") !== null;
}

/** Prepositions of time: within what is demanded, they may stand before what is still to come ("elections after a truce"). */
const inTime = /^(?:after|since|following|during|upon)$/u;

/** Whether an act stands behind "in response to", or hangs on the word of demanding as another clause of the past or behind "after". */
function isBeside(reading: Reading, trigger: Range, { cue }: SaidBy): boolean {
  const demanding = cue.flatMap((range) => reading.within(range));
  for (const word of upFrom(reading, trigger)) {
    const behind = prepositionOf(reading, word);
    const isKnown = behind?.rule === "presupposing preposition";
    if (isKnown && !inTime.test(behind.words[0] ?? "")) return true;
    if (demanding.includes(reading.head(word)))
      return isKnown || (reading.kind(word) === "conj" && isPastClause(reading, word));
  }
  return false;
}
