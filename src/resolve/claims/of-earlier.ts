import { hasSubject, type Reading } from "../../extract/certainty/index.ts";
import { isPastForm, overlaps, type Range } from "../../text/index.ts";
import type { SaidBy } from "./context.ts";
import { upFrom } from "./up-from.ts";

/**
 * Verbs of what is not done by saying so: behind "said he" their past is no shifted present, as it may be of "condemned" or
 * "supported" ("said it *supported* the plan": it does so by saying it).
 */
const deeds =
  /^(?:voted|decided|chose|made|gave|took|held|sent|wrote|phoned|called|telephoned|recruited|hired|spent|devoted|used|tried|went|began|started|stopped|kept|continued|helped|signed|filed|submitted|placed|approached|contacted|reached|told|met|passed|offered|came|got|put|ran|joined|refrained|managed|met|paid|donated|raised|launched|issued|published|posted|tweeted)$/u;

/** "I *have decided* to back her": what is resolved is told by whoever does it now. */
const resolving = /^(?:decided|chosen|resolved|come)$/u;

/** "I *wanted* to thank you": a past of the present. */
const polite = /^(?:wanted|hoped|wished|thought|wondered)$/u;

/**
 * Whether somebody tells of an act of speech that was done before, and does not do it by telling: "said that it *had protested*",
 * "“We *asked* the ministry for a map,” he said", "“I *spent* years criticising it”", "said she *voted* for him". What is quoted
 * shifts no tense; in reported speech a past may stand for a present.
 */
export function isOfEarlier(reading: Reading, trigger: Range, { content }: SaidBy): boolean {
  for (const word of upFrom(reading, trigger)) {
    const range = reading.range({ first: word, last: word });
    if (!content.some((part) => overlaps(part, range))) return false;
    const helping = helpers(reading, word);
    if (helping.includes("had")) return true;
    if (!hasSubject(reading, word)) continue;
    if (!isOwn(reading, word)) return false;
    const verb = reading.word(word);
    if (helping.some((one) => /^(?:has|have|ve)$/u.test(one))) return !resolving.test(verb);
    const isPast = helping.length === 0 && isPastForm(verb) && reading.upos(word) === "VERB";
    if (!reading.isQuoted(word))
      return isPast && deeds.test(verb) && !(verb === "called" && /^(?:on|upon|for)$/u.test(reading.word(word + 1)));
    if (helping.some((one) => /^(?:was|were)$/u.test(one))) return verb.endsWith("ing");
    return helping.includes("did") || (isPast && !polite.test(verb));
  }
  return false;
}

/** The auxiliaries of a verb; of a shortened one what is left of it ("I *'ve* asked"). */
function helpers(reading: Reading, verb: number): readonly string[] {
  return reading
    .childrenOf(verb)
    .filter((child) => child < verb && /^(?:aux|cop)$/u.test(reading.kind(child)))
    .map((child) => (/^['’]/u.test(reading.word(child)) ? shortened(reading, child) : reading.word(child)));
}

function shortened(reading: Reading, at: number): string {
  const word = reading.word(at).slice(1);
  return word === "" ? reading.word(at + 1) : word;
}

/** Whether the subject of a clause is whoever speaks: "we", "our envoys", or "he" and "it" in what is not quoted. */
function isOwn(reading: Reading, verb: number): boolean {
  const subject = reading.child(verb, (child) => /^nsubj/u.test(reading.relation(child)));
  if (subject === null) return false;
  const self = reading.isQuoted(verb) ? /^(?:i|we|my|our)$/u : /^(?:i|we|my|our|he|she|it|they|his|her|its|their)$/u;
  return [subject, ...reading.childrenOf(subject)].some((word) => self.test(reading.word(word)));
}
