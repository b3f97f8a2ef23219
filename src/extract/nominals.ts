import { phraseWords } from "./noun-phrase.ts";
import type { Trees } from "./trees.ts";

/** A noun around an act, with the preposition that stands before its phrase; none where it is empty. */
export interface Nominal {
  readonly noun: number;
  readonly preposition: string;
}

const prepositions =
  /^(?:to|into|for|from|by|with|via|through|of|on|against|in|at|over|under|about|between|during|after|before|since|without|as|aboard|near|including)$/u;

/**
 * The nouns that hang on a word, directly or by other nouns, not by another verb; in text order. Prepositions are taken from
 * the text, since trees err more often in the names of relations than in what hangs on what.
 */
export function nominalsOf(trees: Trees, act: number): Nominal[] {
  const found: number[] = [];
  const visit = (word: number): void => {
    for (const child of trees.childrenOf(word)) {
      if (trees.isVerb(child) && !/^(?:amod|compound)$/u.test(trees.kind(child))) continue;
      if (/^(?:NOUN|PROPN|PRON|NUM|X)$/u.test(trees.upos(child))) found.push(child);
      visit(child);
    }
  };
  visit(act);
  const phrases = found.map((noun) => ({ noun, words: phraseWords(trees, noun) }));
  return phrases
    .filter(
      ({ noun }) =>
        !/^(?:which|that|who|whom|whose)$/u.test(trees.word(noun)) &&
        phrases.every(({ noun: other, words: [first, last] }) => other === noun || noun < first || last < noun),
    )
    .map(({ noun, words: [first] }) => ({ noun, preposition: prepositionBefore(trees, first) }))
    .sort((a, b) => a.noun - b.noun);
}

function prepositionBefore(trees: Trees, first: number): string {
  const before = first > 0 ? trees.word(first - 1) : "";
  return prepositions.test(before) && trees.relation(first - 1) !== "compound:prt" ? before : "";
}

/** The first of some nouns behind a word that stand after one of these prepositions. */
export function firstAfter(all: readonly Nominal[], act: number, sort: RegExp): number | null {
  return all.find(({ noun, preposition }) => noun > act && sort.test(preposition))?.noun ?? null;
}
