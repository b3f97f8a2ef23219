import type { Reading } from "../../extract/certainty/index.ts";
import { overlaps, type Range } from "../../text/index.ts";
import type { About } from "./about.ts";
import type { SaidBy } from "./context.ts";
import { cuePredicate } from "./said.ts";

const definite = /^(?:the|this|that|these|those|its|their|his|her|my|our)$/u;

/** Verbs by which a thing is called something, or judged. */
const naming =
  /^(?:call|brand|label|term|dub|describ|characteri[sz]|portray|se(?:e|en|eing|es)$|saw$|view|regard|slam|lambast|lament|denounc|decr[yi]|blast)/u;

/** What one owns up to, or says that one had no part in. */
const part = /^(?:any |all |full |no )?(?:responsibility|credit|involvement|part|role|hand|complicity|blame)\b/iu;

/** Words that ask for more of what they take for granted. */
const asking = /^(?:why|how|where|when|who|whom|whose)$/u;

/**
 * Whether somebody only speaks of an act that his words take for granted: what he calls something ("called *the shelling* a
 * crime"), what he claims or denies a part in, or nobody claims ("claimed responsibility for *the bombing*"), and what he did
 * not say why or how it came about ("would not say why it *left*"). What others told him to his face is there, too, however he
 * answers: "dismissed *criticism* from the bishops", "denied *accusations* by the mission".
 */
export function isSpokenOf(reading: Reading, trigger: Range, statement: SaidBy, about: About): boolean {
  const { agents = [] } = about;
  const { speaker, content, negated } = statement;
  const [opening] = content.flatMap((one) => reading.within(one));
  if (opening === undefined) return false;
  if (negated && asking.test(reading.word(opening)) && !/^(?:many|much)$/u.test(reading.word(opening + 1))) return true;
  if (isNamed(reading, trigger, statement, opening) || isAnswered(reading, trigger, statement, about)) return true;
  const rule = cuePredicate(reading, statement)?.rule ?? "";
  if (!/^(?:claiming|denying|refusing)$/u.test(rule) || (speaker !== null && agents.includes(speaker))) return false;
  const range = reading.range({ first: opening, last: opening });
  const noun = reading.headOf(trigger);
  if (noun === null || reading.upos(noun) !== "NOUN") return false;
  return (
    part.test(reading.text.slice(range.start)) || (rule === "claiming" && negated && isHead(reading, noun, statement))
  );
}

/** Whether what others told him is itself what somebody denies, rejects or dismisses. */
function isAnswered(reading: Reading, trigger: Range, statement: SaidBy, about: About): boolean {
  const { speaker, cue, denies } = statement;
  const rule = cuePredicate(reading, statement)?.rule ?? "";
  if (!denies && !turningDown.test(rule)) return false;
  return isToldTo(
    reading,
    trigger,
    speaker,
    cue.flatMap((one) => reading.within(one)),
    about,
  );
}

/** Rules of words by which somebody answers what he is told with a no. */
export const turningDown = /^(?:denying|refusing)$/u;

/**
 * Whether an accusation, demand or threat is the object of verbs by which another answers it: its content only is denied with it.
 *
 * @param by - who answers; what is his own he does not answer.
 */
export function isToldTo(
  reading: Reading,
  trigger: Range,
  by: string | null,
  verbs: readonly number[],
  { category, agents = [] }: About,
): boolean {
  if (!/^(?:ACCUSE|REQUEST|THREATEN)$/u.test(category ?? "") || agents.length === 0) return false;
  const noun = reading.headOf(trigger);
  if ((by !== null && agents.includes(by)) || noun === null || reading.upos(noun) !== "NOUN") return false;
  const over = reading.head(noun);
  // A small parser takes the object of such a verb for an adverbial.
  const isObject = /^(?:obj|obl)$/u.test(reading.kind(noun)) && over < noun && reading.upos(over) === "VERB";
  return isObject && verbs.includes(over);
}

/** Whether an act is what is called something: the first noun of what is said, with "the" or its like before it. */
function isNamed(reading: Reading, trigger: Range, { cue, content: [first] }: SaidBy, opening: number): boolean {
  const isNaming = cue.some((one) =>
    reading.within(one).some((word) => naming.test(reading.word(word)) && reading.upos(word) === "VERB"),
  );
  const noun = reading.headOf(trigger);
  if (!isNaming || noun === null || first === undefined || reading.upos(noun) !== "NOUN") return false;
  const isKnown =
    definite.test(reading.word(opening)) ||
    /^(?:'|'s)$/u.test(reading.word(noun - 2)) ||
    /^'s$/u.test(reading.word(noun - 1));
  if (!isKnown || !overlaps(first, reading.range({ first: noun, last: noun }))) return false;
  for (let word = opening; word < noun; word++) if (/^(?:NOUN|VERB|ADP|AUX)$/u.test(reading.upos(word))) return false;
  return true;
}

/** Whether a noun is what is said, and nothing within it. */
function isHead(reading: Reading, noun: number, { content }: SaidBy): boolean {
  const over = reading.head(noun);
  return over < 0 || content.every((one) => !overlaps(one, reading.range({ first: over, last: over })));
}
