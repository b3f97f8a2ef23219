import type { Range } from "../../../text/index.ts";
import { phraseWords } from "../../noun-phrase.ts";
import type { Trees } from "../../trees.ts";
import { wordsIn } from "../words-in.ts";

/** Words that nothing ends with: "in the enclave of", "a ban on the". */
const opening = /^(?:ADP|DET|SCONJ|PART)$/u;
/** How a word hangs on the noun whose phrase it stands in. */
const inPhrase = /^(?:det|amod|nummod|compound|nmod|case|flat|fixed|goeswith|advmod)$/u;
/** Most phrases that a clause grows by: "in the enclave" of "Afrin". */
const most = 3;

/**
 * A clause from the front of the phrase that it begins in to the end of the one it ends in.
 *
 * @example
 * // "orders a strike in" before "Syria": "orders a strike in Syria"; "ballistic missile" before "program": "ballistic missile program"
 */
export function wholeClause(trees: Trees, range: Range): Range {
  const inside = wordsIn(trees, range);
  const [first, last] = [inside[0], inside.at(-1)];
  if (first === undefined || last === undefined) return range;
  const from = startOf(trees, first);
  const to = endOf(trees, last);
  const { words } = trees.syntax;
  return {
    start: from < first ? (words[from]?.start ?? range.start) : range.start,
    end: to > last ? (words[to]?.end ?? range.end) : range.end,
  };
}

/** "'s actions" begins with its owner, "arms" of "the flow of arms" stands alone. */
function startOf(trees: Trees, first: number): number {
  const isOwned = /^['’]s?$/u.test(trees.word(first)) && trees.upos(first) === "PART";
  const noun = isOwned ? trees.head(first) : isNoun(trees, first) ? first : trees.head(first);
  if (noun < 0 || !isNoun(trees, noun) || (noun !== first && !isOwned && !inPhrase.test(trees.kind(first))))
    return first;
  return Math.min(first, phraseWords(trees, noun)[0]);
}

function endOf(trees: Trees, last: number): number {
  let end = last;
  for (let grown = 0; grown < most; grown++) {
    const head = trees.head(end);
    const isCut = opening.test(trees.upos(end)) || (inPhrase.test(trees.kind(end)) && !isNoun(trees, end));
    const isFront = isNoun(trees, end) && /^(?:compound|nummod|amod)$/u.test(trees.kind(end));
    if ((!isCut && !isFront) || head <= end || !isNoun(trees, head)) break;
    const [from, to] = phraseWords(trees, head);
    // A phrase that begins further on belongs to another part of the sentence.
    if (from > end + 1 || to <= end) break;
    end = to;
  }
  return end;
}

function isNoun(trees: Trees, word: number): boolean {
  return /^(?:NOUN|PROPN|PRON|NUM)$/u.test(trees.upos(word));
}
