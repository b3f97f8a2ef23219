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
 * not say why or how it came about ("would not say why it *left*").
 */
export function isSpokenOf(reading: Reading, trigger: Range, statement: SaidBy, { agents = [] }: About): boolean {
  const { speaker, content, negated } = statement;
  const [opening] = content.flatMap((one) => reading.within(one));
  if (opening === undefined) return false;
  if (negated && asking.test(reading.word(opening)) && !/^(?:many|much)$/u.test(reading.word(opening + 1))) return true;
  if (isNamed(reading, trigger, statement, opening)) return true;
  const rule = cuePredicate(reading, statement)?.rule ?? "";
  if (!/^(?:claiming|denying|refusing)$/u.test(rule) || (speaker !== null && agents.includes(speaker))) return false;
  const range = reading.range({ first: opening, last: opening });
  const noun = reading.headOf(trigger);
  if (noun === null || reading.upos(noun) !== "NOUN") return false;
  return (
    part.test(reading.text.slice(range.start)) || (rule === "claiming" && negated && isHead(reading, noun, statement))
  );
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
