import { climb, headWord, wordsWithin } from "../../extract/climb.ts";
import { isToldVerb } from "../../extract/told-verb.ts";
import type { Trees } from "../../extract/trees.ts";
import type { Range } from "../../text/index.ts";

/** What somebody does who puts an end to a rule or a bond: "lifted its sanctions". */
const ends =
  /^(?:lifted|lifts|ended|ends|removed|removes|scrapped|scraps|repealed|repeals|revoked|revokes|rescinded|rescinds|abolished|abolishes|terminated|terminates|annulled|annuls|cancelled|canceled|cancels)$/u;
/** What it does itself: "expired", "broke down". */
const lapses =
  /^(?:expired|lapsed|ended|collapsed|unravelled|unraveled|(?:broke|broken) down|(?:fell|fallen) apart|ran out)$/u;
/** The same where the tree has it elsewhere: "[sanctions imposed by the Union on Syria] were lifted". */
const behind =
  /^(?:\s+(?:imposed|put|adopted|agreed|brokered|mediated|signed|in|on|against|between|with|by|of|the|and|\p{Lu}[\p{L}.’'-]*|\d{4})){0,12}\s+(?:(?:was|were|(?:has|have|had) been)\s+(?:\p{L}+ly\s+)?(lifted|ended|removed|scrapped|repealed|revoked|rescinded|abolished|terminated|annulled|cancelled|canceled)|(?:(?:has|have|had)\s+)?(expired|lapsed|collapsed|unravelled|unraveled|fell apart|broke down))\b/u;
/** Under these it is left open, or not so: "denied that it had lifted". */
const unsaid =
  /^(?:den(?:y|ies|ied|ying)|doubt(?:s|ed)?|hop(?:e|es|ed|ing)|wish(?:es|ed)?|want(?:s|ed)?|demand(?:s|ed)?|urg(?:e|es|ed)|propos(?:e|es|ed)|suggest(?:s|ed)?|false|untrue|unclear|unlikely)$/u;
/** Of some only, the rest goes on; what is ended in part does as well. */
const some = /\b(?:some|most|part|parts|several|many|few|certain|half|partly|partially|temporarily|almost|nearly)\b/iu;
/** What came to hold again is not over. */
const again =
  /\b(?:re-?impos\w*|reinstat\w*|restor\w*|renew\w*|resum\w*|reviv\w*|snapp?(?:ed)?[ -]?back|back in (?:place|force)|put back|extended)\b/iu;

/**
 * The word by which its sentence says that a rule or a bond is over, by the words that name it; null where none does.
 *
 * @example
 * // "The Union lifted its sanctions": "lifted"; "The truce broke down", "the embargo, which expired": not "may lift", "lifted some"
 */
export function endedBy(trees: Trees, named: Range, sentence: Range): Range | null {
  if (again.test(trees.text.slice(sentence.start, sentence.end))) return null;
  const noun = headWord(trees.syntax, named);
  if (noun === null) return null;
  const verb = verbOf(trees, noun) ?? verbBehind(trees, named, sentence);
  if (verb === null || !isToldVerb(trees, verb) || isUnsaid(trees, verb)) return null;
  const range = trees.syntax.words[verb];
  if (range === undefined) return null;
  const between = trees.text.slice(Math.min(range.start, named.start), Math.max(range.end, named.end));
  return some.test(between) ? null : range;
}

/** The verb above the noun, or a participle or a clause of its own below it. */
function verbOf(trees: Trees, noun: number): number | null {
  const head = trees.head(noun);
  if (head >= 0 && isEnding(trees, noun, head)) return head;
  const own = trees.childrenOf(noun, "acl").find((one) => one > noun && isOver(trees, one));
  return own ?? null;
}

function isEnding(trees: Trees, noun: number, verb: number): boolean {
  if (noun < verb) return trees.kind(noun) === "nsubj" && isOver(trees, verb);
  return trees.kind(noun) === "obj" && ends.test(trees.word(verb));
}

/** Said of the rule itself: it "was lifted", "expired". */
function isOver(trees: Trees, verb: number): boolean {
  const next = trees.word(verb + 1);
  const whole = /^(?:down|apart|out)$/u.test(next) ? `${trees.word(verb)} ${next}` : trees.word(verb);
  if (trees.isPassive(verb)) return ends.test(trees.word(verb)) && trees.word(verb).endsWith("ed");
  return lapses.test(whole) && trees.childrenOf(verb, "obj").length === 0;
}

function verbBehind(trees: Trees, named: Range, sentence: Range): number | null {
  const found = behind.exec(trees.text.slice(named.end, sentence.end));
  if (found === null) return null;
  const end = named.end + found[0].length;
  const [word] = wordsWithin(trees.syntax, { start: end - (found[1] ?? found[2] ?? "").length, end });
  return word ?? null;
}

function isUnsaid(trees: Trees, verb: number): boolean {
  return climb(trees.syntax, verb)
    .filter(({ relation }) => /^(?:ccomp|xcomp|csubj|obj)/u.test(relation))
    .some(({ head }) => unsaid.test(trees.word(head)));
}
