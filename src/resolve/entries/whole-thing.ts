import { wordsWithin } from "../../extract/climb.ts";
import type { TransferFrame } from "../../extract/frame/index.ts";
import type { Trees } from "../../extract/trees.ts";
import { overlaps, type Range } from "../../text/index.ts";

/** Most words from the front of a thing's name to its noun; a hyphen is one: "Russian S-400 air defence missiles". */
const longestName = 8;

/**
 * The whole name of a thing of which only the front has been taken ("Russian" of "Russian arms", "Chinese HQ" of "Chinese HQ-22
 * missiles"), or only the noun, which then has its number and adjectives ("rounds" of "550,000 rounds").
 */
export function wholeThing(trees: Trees, frame: TransferFrame, range: Range): Range {
  const words = wordsWithin(trees.syntax, range);
  const [last] = words.slice(-1);
  const isCut = /^[-‐‑][\p{L}\p{N}]/u.test(trees.text.slice(range.end, range.end + 2));
  if (last === undefined || (!isCut && words.some((word) => trees.kind(word) !== "amod")))
    return fromFront(trees, frame, range);
  const noun = trees.head(last);
  const isThing = noun > last && noun - last < longestName && /^(?:NOUN|PROPN)$/u.test(trees.upos(noun));
  return isThing ? { start: range.start, end: trees.syntax.words[noun]?.end ?? range.end } : range;
}

/** How words before a thing's noun say how many and which: "550,000 rounds", "land-attack missiles". */
const saying = /^(?:nummod|amod|compound|det)$/u;

/** The thing of which only the noun has been taken, with its number and adjectives; whose it is stays out. */
function fromFront(trees: Trees, { roles }: TransferFrame, range: Range): Range {
  const [first] = wordsWithin(trees.syntax, range);
  if (first === undefined || !/^(?:NOUN|PROPN)$/u.test(trees.upos(first))) return range;
  let from = first;
  const isOfParty = (word: number) =>
    roles.some(({ role, range: words }) => role !== "item" && overlaps(words, trees.syntax.words[word] ?? range));
  while (from > 0 && isOfThing(trees, from - 1, first) && !isOfParty(from - 1)) from--;
  while (from < first && /^(?:the|its|their|this|that|these|those)$/u.test(trees.word(from))) from++;
  return from === first ? range : { start: trees.syntax.words[from]?.start ?? range.start, end: range.end };
}

/** Whether a word stands in the phrase of a noun by such relations alone. */
function isOfThing(trees: Trees, word: number, noun: number): boolean {
  const joint = /^[-‐‑,.]$/u.test(trees.word(word)) && trees.head(word) <= noun && trees.head(word) >= word - 2;
  for (let at = word, steps = 0; steps < 4; steps++) {
    if (!saying.test(trees.kind(at)) && !(at === word && joint)) return false;
    at = trees.head(at);
    if (at === noun) return true;
    if (at < word) return false;
  }
  return false;
}
