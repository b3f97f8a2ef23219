import { quotedRanges, type Range, sentences } from "../../../text/index.ts";
import type { Trees } from "../../trees.ts";
import { type Said, saying } from "./said.ts";

/** The end of a sentence, or what goes on behind the words of saying. */
const ending =
  /^(?:\s(?:on|in|late|early|earlier|at|during|this|last|yesterday|today)\b[^,;.—“”"]{0,60})?(?:\s*(?:[.,;—]|$)|\sand\sas\s)/u;
/** The same behind a verb of telling, which may have a hearer: "the minister told *state television*". */
const endingOfTelling = /^\s(?!that\b|of\b|about\b)[^,;:—“”"]{2,60}?(?:[.,;—]|$)/u;
/** Words that open no source: a relative or another clause. */
const noSource =
  /^(?:who|which|that|whom|whose|what|when|where|while|as|if|because|since|and|but|or|although|though|so|then|there|to|for|in|on|at|by|with|from|of|contrary|according|unlike|despite|nobody|no one|none|neither|you|we|i)\b/iu;
const most = 90;

/**
 * What stands before a comma and words of saying that end the sentence or go on with another comma: "The visit has been
 * called off, a person in his office said." With "as" before them too: "..., as two officials believe".
 */
export function behindComma(trees: Trees): Said[] {
  const { text } = trees;
  const quoted = quotedRanges(text);
  return sentences(text).flatMap((whole) => {
    // What is apart from the report's prose, as a dateline, has no words here.
    const start = trees.syntax.words.find((word) => word.start >= whole.start)?.start ?? whole.start;
    const sentence = { start: Math.min(start, whole.end), end: whole.end };
    const words = text.slice(sentence.start, sentence.end);
    return [...words.matchAll(/,\s(as\s)?/gu)].flatMap(({ index, 0: mark, 1: as }): Said[] => {
      const from = sentence.start + index + mark.length;
      if (index < 12 || quoted.some(({ start, end }) => start < from && from < end)) return [];
      const found = clauseAt(trees, from, sentence);
      if (found === null) return [];
      const content = {
        start: sentence.start + (/^[\s“"]*(?:[^;:]*[;:]\s)?/u.exec(words.slice(0, index))?.[0].length ?? 0),
        end: sentence.start + index,
      };
      const isCut = [...quoted].some(({ start, end }) => start < content.end && content.end < end);
      if (isCut || !/\s/u.test(text.slice(content.start, content.end))) return [];
      return [{ rule: as === undefined ? "said-behind-comma" : "as-somebody-says", ...found, content: [content] }];
    });
  });
}

/** Source and words of saying at a place; null where there are none. */
function clauseAt(trees: Trees, from: number, sentence: Range): Pick<Said, "source" | "cue"> | null {
  const { text, syntax } = trees;
  const first = syntax.words.findIndex(({ start }) => start >= from);
  if (first < 0 || noSource.test(text.slice(from, sentence.end))) return null;
  for (let at = first + 1; at < syntax.words.length; at++) {
    const range = syntax.words[at];
    if (range === undefined || range.start >= sentence.end || range.start - from > most) return null;
    if (
      /[,;:.—]$/u.test(text.slice(from, range.start).trimEnd()) &&
      !/\b(?:Mr|Mrs|Ms|Dr|Gen|Col|Lt|Sgt|Rep|Sen)\.$/u.test(text.slice(from, range.start).trimEnd())
    )
      return null;
    if (trees.isVerb(at) && !saying.has(trees.word(at)) && !/^(?:has|have|had)$/u.test(trees.word(at))) return null;
    if (!saying.has(trees.word(at)) || !/^(?:VERB)$/u.test(trees.upos(at))) continue;
    const rest = text.slice(range.end, sentence.end);
    const isTold = /^(?:told|tells)$/u.test(trees.word(at)) && endingOfTelling.test(rest);
    if (!isTold && !ending.test(rest)) return null;
    let verb = at;
    while (verb - 1 > first && /^(?:has|have|had|also|later|now)$/u.test(trees.word(verb - 1))) verb--;
    const last = syntax.words[verb - 1];
    const start = syntax.words[verb]?.start;
    const hasNoun = Array.from({ length: verb - first }, (_, i) => first + i).some((word) =>
      /^(?:NOUN|PROPN|PRON)$/u.test(trees.upos(word)),
    );
    if (last === undefined || start === undefined || verb <= first || !hasNoun) return null;
    return { source: { start: from, end: last.end }, cue: { start, end: range.end } };
  }
  return null;
}
