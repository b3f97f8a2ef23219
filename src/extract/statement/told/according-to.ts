import { quotedRanges, sentences } from "../../../text/index.ts";
import type { Trees } from "../../trees.ts";
import { clauseWith } from "./clause-with.ts";
import type { Said } from "./said.ts";

/** The name of the rule. */
export const accordingRule = "according-to";

/** What is no source: "according to plan". */
const noSource =
  /^(?:which|whom|whose|what|(?:the |a |its |their |his |her |current )?(?:plan|plans|schedules?|needs?|customs?|traditions?|size|type|taste|rank|law|rules?|timetable))\b/iu;
/** Where the words for a source end. */
const stop =
  /,(?!\d)|[;:—–“”"\n]|\s-\s|\.(?=\s|$)|\s(?:and|but)\s(?=(?:it|he|she|they|the \p{L}+ (?:is|was|has|had))\s)/u;

/**
 * What a sentence tells by "according to": the words before it, or, where it opens the sentence, those behind the source.
 *
 * @example
 * // "Iran moved a battalion on Tuesday, according to residents and to video.": residents
 */
export function accordingTo({ text, syntax }: Trees): Said[] {
  const quoted = quotedRanges(text);
  const all = sentences(text);
  return [...text.matchAll(/\baccording to\s+/giu)].flatMap(({ index, 0: words }): Said[] => {
    const sentence = all.find(({ start, end }) => start <= index && index < end);
    if (sentence === undefined || quoted.some(({ start, end }) => start < index && index < end)) return [];
    if (/\b(?:which|who|that|not|so),?\s*$/iu.test(text.slice(sentence.start, index))) return [];
    // What is apart from the report's prose, as a dateline, has no words here.
    const opening = syntax.words.find(({ start }) => start >= sentence.start)?.start ?? sentence.start;
    const from = index + words.length;
    const rest = text.slice(from, sentence.end);
    const length = stop.exec(rest)?.index ?? rest.length;
    const source = { start: from, end: from + rest.slice(0, length).trimEnd().length };
    if (source.end === source.start || noSource.test(rest)) return [];
    const content = clauseWith(text, { ...sentence, start: opening }, { start: index, end: source.end });
    const cue = { start: index, end: index + words.trimEnd().length };
    return content === null ? [] : [{ rule: accordingRule, source, cue, content: [content] }];
  });
}
