import { wordsWithin } from "../../../extract/climb.ts";
import type { Frame } from "../../../extract/frame/index.ts";
import type { Event } from "../../../record/index.ts";
import { overlaps, type Range } from "../../../text/index.ts";
import type { ResolvedDate } from "../../date/index.ts";
import type { DraftContext } from "../draft.ts";

/** What a phrase behind these names is at another time than the act: "after the coup of July 2023". */
const besides = /^(?:after|before|following|until|despite|amid|pending)$/u;
/** The last words of others: "in response to", "because of", "over the". */
const causes =
  /\b(?:(?:response|reaction|due|reply|answer) to|because of|(?:retaliation|revenge|reprisal) for|over (?:the|its|his|her|their))$/iu;
/** What is still to be, whatever is done about it now: "planned for May", "for delivery in 2027". */
const toBe =
  /\b(?:(?:planned|scheduled|slated|due|expected|envisaged|foreseen)(?: to(?: be)? \p{L}+)?|(?:for|with) (?:delivery|deliveries|deployment|completion|shipment))(?: for| in| on| by| from| during| the| early| late| mid)*\s*$/iu;
/** Within how many characters before a time expression such words stand. */
const reach = 90;
/** What happens on an occasion has its day: "in the war of 2014". */
const occasions = /^(?:in|at|during|on)$/u;
/** No phrase goes on beyond these sorts of words. */
const ends = /^(?:VERB|AUX|PUNCT|SCONJ|CCONJ)$/u;
/** Acts of words that are about what has been, or is, another's: of what is agreed to, the day is mostly that of agreeing. */
const about: ReadonlySet<Event["plover"]> = new Set<Event["plover"]>([
  "ACCUSE",
  "REJECT",
  "REQUEST",
  "SUPPORT",
  "THREATEN",
]);
/** Behind these an act is told at the time just named: "after the low of 2016, when Turkey shot down a jet". */
const then = /^,? (?:when|during which|in which)\b/u;

/**
 * Whether a time expression surely tells when something else is than the act: what it came after, what is planned or to be
 * delivered, or what an act of words is about.
 *
 * @example
 * // "halted aid after the coup of July 26, 2023", "condemned the attack of 3 May", "cancelled a drill planned for May"
 */
export function isOfAnotherAct(context: DraftContext, frame: Frame, { expression, precision }: ResolvedDate): boolean {
  const { text } = context;
  const { trigger } = frame;
  const { core, noun } = expression;
  if (overlaps(core, trigger) || (noun !== null && overlaps(noun, trigger))) return false;
  if (trigger.end <= core.start && toBe.test(text.slice(Math.max(trigger.end, core.start - reach), core.start)))
    return true;
  if (then.test(text.slice(core.end, core.end + 14))) return false;
  const { opener, nouns, isBehindAct } = phraseBefore(context, trigger, core);
  // "The attack of 3 May", "the 2016 ruling": the noun's, whatever the act is; "the attack in May 2016" may be either's.
  const isOfNoun =
    noun !== null || (nouns > 0 && /\bof(?: the)?\s*$/iu.test(text.slice(Math.max(0, core.start - 10), core.start)));
  if (opener === "besides") return isOfNoun || (nouns > 0 && precision !== "year" && namesYear(context, core));
  return opener === null && isBehindAct && isOfNoun && isAbout(frame);
}

function isAbout(frame: Frame): boolean {
  return frame.kind === "event" && about.has(frame.plover.value);
}

/** A day or month with its year is told of what lies far back; of a whole year both may be. */
function namesYear(context: DraftContext, core: Range): boolean {
  return /\b(?:1[89]|20)\d\d\b/u.test(context.slice(core));
}

interface PhraseBefore {
  /** What opens the phrase that a time expression ends; null where no preposition that tells does. */
  readonly opener: "besides" | "occasion" | null;
  /** How many nouns stand between the opener, or the act, and the time expression. */
  readonly nouns: number;
  /** Whether no other clause lies between the act and the time expression behind it. */
  readonly isBehindAct: boolean;
}

/** The words before a time expression as far as its phrase goes. */
function phraseBefore({ trees, text, input }: DraftContext, trigger: Range, core: Range): PhraseBefore {
  const { words } = trees.syntax;
  const [first = 0] = wordsWithin(trees.syntax, core);
  let nouns = 0;
  for (let at = first - 1; at >= 0; at--) {
    const { start, end } = words[at] ?? core;
    if (overlaps({ start, end }, trigger)) return { opener: null, nouns, isBehindAct: true };
    // "Condemned on Monday the attack of 3 May": other times are no part of the phrase.
    if (input.dates.some(({ expression: { range } }) => range.end <= core.start && overlaps(range, { start, end })))
      continue;
    const word = trees.word(at);
    if (besides.test(word) || causes.test(text.slice(Math.max(0, end - 24), end)))
      return { opener: "besides", nouns, isBehindAct: trigger.end <= start };
    if (ends.test(trees.upos(at))) break;
    if (occasions.test(word) && nouns > 0) return { opener: "occasion", nouns, isBehindAct: trigger.end <= start };
    if (/^(?:NOUN|PROPN)$/u.test(trees.upos(at))) nouns++;
  }
  return { opener: null, nouns, isBehindAct: false };
}
