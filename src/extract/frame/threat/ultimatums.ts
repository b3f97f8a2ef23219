import { quotedRanges, type Range, sentences } from "../../../text/index.ts";
import type { Trees } from "../../trees.ts";
import type { ThreatFrame } from "../frame.ts";
import { wordsIn } from "../words-in.ts";
import { threatAt, toCome, toldBehind, unwelcome } from "./threat-words.ts";

const rule = "ultimatum";

/** "..., or else we will ...": what follows where it is not done. */
const otherwise = /(,?)\s+or\s+(else\s+)?/giu;
/** What one has to do: "must leave", "has until Friday to", "either". */
const due =
  /\b(?:must|ha(?:s|ve|d) (?:to|until|\p{L}+ (?:hours?|days?|weeks?|months?) to)|need(?:s|ed)? to|either)\b/iu;
/** "Or face the consequences": a verb without subject. */
const suffered = /^(?:face|suffer|risk|pay|be|lose|die|expect|prepare)\b/iu;
/** What comes before the order itself: "If you hear me,", "Either". */
const leading = /^[\s“"‘'(]*(?:either\s+)?/iu;

/**
 * Orders with what follows where they are not obeyed: "do this, or else". What has to be done is the condition.
 *
 * @example
 * // "Leave the island or we will remove you, the coastguard said.": condition "Leave the island", consequence "we will remove you"
 */
export function ultimatums(trees: Trees): ThreatFrame[] {
  const { text } = trees;
  const quoted = quotedRanges(text);
  return sentences(text).flatMap((sentence) => {
    const inside = quoted.filter(({ start, end }) => sentence.start <= start && end <= sentence.end + 1);
    const own = inside.find(({ start, end }) => text.slice(start, end).search(otherwise) >= 0) ?? sentence;
    return ultimatumIn(trees, own) ?? [];
  });
}

function ultimatumIn(trees: Trees, own: Range): ThreatFrame | null {
  const words = trees.text.slice(own.start, own.end);
  for (const { index, 0: joint, 1: comma, 2: otherwiseElse } of words.matchAll(otherwise)) {
    const from = own.start + index + joint.length;
    const rest = words.slice(index + joint.length);
    const mark = /[;:—”"“]|[.!?]\s*$|,(?=”|"|\s)/u.exec(rest)?.index ?? rest.length;
    const end = Math.min(mark, toldBehind.exec(rest)?.index ?? mark);
    const after = rest.slice(0, end).trimEnd();
    const unwanted = unwelcome().exec(after);
    if (unwanted === null || !(toCome.test(after) || suffered.test(after))) continue;
    const start = own.start + (leading.exec(words)?.[0].length ?? 0);
    const before = { start, end: own.start + index };
    const isDue =
      due.test(words.slice(0, index)) && (comma !== "" || otherwiseElse !== undefined || suffered.test(after));
    if (!isDue && !isOrder(trees, before)) continue;
    const at = from + unwanted.index;
    return threatAt({ start: at, end: at + unwanted[0].length }, "conditional", rule, {
      condition: [before],
      consequence: { start: from, end: from + after.length },
    });
  }
  return null;
}

/** Whether words begin with the bare form of a verb that has no subject: "Release the hostages", "Do not come closer". */
function isOrder(trees: Trees, range: Range): boolean {
  const [first, second] = wordsIn(trees, range);
  if (first === undefined) return false;
  if (/^(?:do|don)$/u.test(trees.word(first)) && second !== undefined)
    return /^(?:not|n['’]t)$/u.test(trees.word(second));
  const isBare = trees.upos(first) === "VERB" && !/(?:ing|ed|s)$/u.test(trees.word(first).replace(/ss$/u, ""));
  return isBare && trees.childrenOf(first, "nsubj", "aux").length === 0;
}
