import { quotedRanges, type Range, sentences } from "../../../text/index.ts";
import type { Trees } from "../../trees.ts";
import { clauseWith } from "./clause-with.ts";
import type { Said } from "./said.ts";

/** What a source makes known, which "by" makes the ground of what is told. */
const known = "(?:account|figures|count|reckoning|estimates?|tally|telling|admission|calculations?)";
const owner = String.raw`(?<owner>(?:the\s|a\s|an\s)?(?:[\p{L}\p{N}.-]+\s){0,5}?[\p{L}\p{N}.-]+)['’]s?`;
const people = String.raw`(?:the\s+)?(?<people>(?:\p{Lu}\p{L}+\s){0,2}\p{Lu}\p{L}+)`;
/** What may follow: the end of a phrase, no noun that goes on with it ("the ministry's figures office"). */
const end = String.raw`(?=\s*(?:[,.;:—]|$)|\s(?:for|in|on|at|from|and|but|the|it|they|he|she|is|was|has|\p{Lu}))`;
/** Whose view or words something is: "in the ministry's view", "in the words of one judge". */
const held = "(?:view|opinion|eyes|words|judg(?:e)?ment|reading|assessment|version)";
const of = String.raw`(?:view|opinion|eyes|words)\s+of\s+(?<whose>(?:the\s|a\s|an\s|one\s)?(?:[\p{L}\p{N}.-]+\s?){1,6}?)`;
const phrase = new RegExp(
  [
    String.raw`\b[Bb]y\s+(?:${owner}|${people})\s+(?:own\s+)?(?:\p{Ll}+\s+)?${known}\b${end}`,
    String.raw`\b[Ii]n\s+(?:${owner.replace("<owner>", "<holder>")}\s+(?:own\s+)?${held}|the\s+${of})(?=\s*[,.;])`,
  ].join("|"),
  "gdu",
);
/** Times have figures too, and nobody in particular has "all accounts". */
const noSource =
  /\b(?:years?|months?|weeks?|days?|quarter|century|decade|today|yesterday|(?:mon|tues|wednes|thurs|fri|satur|sun)day|all|most|many|some|any|every|no|other|both)$/iu;

/**
 * What a sentence tells by somebody's account or figures: "by the ministry's own figures", "by the Tajik account"; or by
 * somebody's view or words: "in the ministry's view", "in the words of the judge". Right behind a verb they may be who acts:
 * "was moved by the ministry's figures".
 *
 * @example
 * // "By Kyiv's count, Iran sent forty drones.": Kyiv, Iran sent forty drones
 */
export function byAccount(trees: Trees): Said[] {
  const { text, syntax } = trees;
  const quoted = quotedRanges(text);
  const all = sentences(text);
  return [...text.matchAll(phrase)].flatMap(({ index, 0: words, indices }): Said[] => {
    const groups = indices?.groups ?? {};
    const [start, end] =
      groups["owner"] ?? groups["people"] ?? groups["holder"] ?? groups["whose"] ?? ([0, 0] as const);
    const source = { start, end };
    const before = syntax.words.findLastIndex((word) => word.end <= index);
    if (/^(?:VERB|AUX)$/u.test(trees.upos(before)) && /\w\s+$/u.test(text.slice(0, index))) return [];
    const sentence = all.find((one) => one.start <= index && index < one.end);
    if (sentence === undefined || noSource.test(text.slice(start, end))) return [];
    if (quoted.some((one) => one.start < index && index < one.end)) return [];
    // What is apart from the report's prose, as a dateline, has no words here.
    const opening = syntax.words.find((word) => word.start >= sentence.start)?.start ?? sentence.start;
    const content = clauseWith(text, { ...sentence, start: opening }, { start: index, end: index + words.length });
    const cue: Range = { start: index, end: index + 2 };
    return content === null ? [] : [{ rule: "by-account", source, cue, content: [content] }];
  });
}
