import type { Range } from "../../text/index.ts";
import type { Frame } from "./frame.ts";

/** The adjective of the collective, in reports that write it low ("western governments"), not of a part of a country. */
const western =
  /\bwestern\s(?!(?:part|side|bank|province|district|border|edge|suburb|outskirt|desert|city|cities|town|village|region|front|flank|coast|shore|end|half|neighbourhood|neighborhood|countryside|highland|area|state of|and|or)s?\b)\p{Ll}/u;
/** What a part of a country does as well: "the west saw heavy rain". */
const ofRegions =
  /^(?:see|sees|saw|seen|remain\w*|lie|lies|lay|border\w*|become|becomes|became|suffer\w*|flood\w*|voted?)$/u;
/** Verbs whose object acts and answers for itself. */
const towards =
  /^(?:threaten|blam|accus|warn|urg|oblig|forc|ask|tell|told|provok|challeng|criticis|criticiz|attack|divid|unit|hold|held|conquer|fear|hat|defy|defi|test|condemn)\w*$/u;

/**
 * Whether "the west", written low, is the states of that name and no part of a country: the report writes "western leaders"
 * low as well, and the words act, own something, or have something done to them that is done to no landscape ("blamed *the west*",
 * "a war with *the west*"); never "in the west", "the west of the country" or beside "the east".
 */
export function isLowWest(frame: Frame, { start, end }: Range): boolean {
  const { text, syntax } = frame;
  if (text.slice(start, end) !== "west" || !/\bthe\s$/iu.test(text.slice(Math.max(0, start - 5), start))) return false;
  const before = text.slice(Math.max(0, start - 40), start);
  const after = text.slice(end, end + 40);
  if (/^\s(?:of(?!\s\p{Ll}+ing\b)|and (?!the (?!east|north|south))\p{Ll})|^-/u.test(after)) return false;
  if (
    /\b(?:east|north|south)(?: and| or|,) the\s$/iu.test(before) ||
    /^(?:,| and| or) the (?:east|north|south)/u.test(after)
  )
    return false;
  if (syntax === null || !western.test(text)) return false;
  const word = frame.wordFrom(start);
  const head = syntax.head[word] ?? -1;
  const over = frame.words[head];
  const verb = over === undefined ? "" : frame.slice(over).toLowerCase();
  const relation = syntax.relation[word] ?? "";
  if (/^['’]s\b/u.test(after)) return true;
  if (relation.startsWith("nsubj")) return syntax.upos[head] === "VERB" && !ofRegions.test(verb);
  // A small parser takes the west of "hold the west responsible" for the object of "responsible".
  if (relation === "obj") return towards.test(verb) || /^\sresponsible\b/u.test(after);
  return /\b(?:with|against|by|for|(?:attacks?|war|assault) on)\sthe\s$/iu.test(before);
}
