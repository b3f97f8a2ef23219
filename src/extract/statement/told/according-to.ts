import { quotedRanges, type Range, sentences } from "../../../text/index.ts";
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
export function accordingTo(trees: Trees): Said[] {
  const { text, syntax } = trees;
  const quoted = quotedRanges(text);
  const all = sentences(text);
  return [...text.matchAll(/\baccording to\s+/giu)].flatMap(({ index, 0: words }): Said[] => {
    const sentence = all.find(({ start, end }) => start <= index && index < end);
    if (sentence === undefined || quoted.some(({ start, end }) => start < index && index < end)) return [];
    if (/\b(?:which|who|that|not|so),?\s*$/iu.test(text.slice(sentence.start, index))) return [];
    // What is apart from the report's prose, as a dateline, has no words here.
    const opening = syntax.words.find(({ start }) => start >= sentence.start)?.start ?? sentence.start;
    const from = index + words.length;
    const after = text.slice(from, sentence.end);
    const length = stop.exec(after)?.index ?? after.length;
    const source = { start: from, end: from + after.slice(0, length).trimEnd().length };
    if (source.end === source.start || noSource.test(after)) return [];
    const content = clauseWith(text, { ...sentence, start: opening }, { start: index, end: source.end });
    const cue = { start: index, end: index + words.trimEnd().length };
    if (content === null) return [];
    // "The gunmen, according to police, fled": what has no verb of its own goes on behind the source.
    const isCut = content.end <= index && isNoun(trees, content) && /^,\s+\p{Ll}/u.test(text.slice(source.end));
    const rest = {
      start: source.end + 2,
      end: sentence.end - (/[.!?\s]*$/u.exec(text.slice(0, sentence.end))?.[0].length ?? 0),
    };
    return [{ rule: accordingRule, source, cue, content: isCut ? [content, rest] : [content] }];
  });
}

/** Whether some words have no verb. */
function isNoun(trees: Trees, { start, end }: Range): boolean {
  return trees.syntax.words.every((word, at) => word.end <= start || word.start >= end || !trees.isVerb(at));
}
