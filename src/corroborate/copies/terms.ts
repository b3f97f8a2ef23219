import { stemOf } from "../../util/stem.ts";
import { folded } from "./folded.ts";
import { numberWords } from "./number-words.ts";
import { stemCode } from "./word-code.ts";

/** A word of a report as texts are compared by it. */
export interface Term {
  /** Folded and without its ending: "Talks" and "talked" are one. */
  readonly stem: string;
  /** The number that stands for its stem. */
  readonly code: number;
  readonly start: number;
  readonly end: number;
  /** Whether it stands with a capital where a sentence does not ask for one. */
  readonly name: boolean;
  /** Whether it is a number or names a weekday or a month. */
  readonly number: boolean;
}

/** A word or a number. */
export const term = /\p{N}+(?:[.,]\p{N}+)*|[\p{L}\p{M}]+(?:['’]\p{L}+)?/gu;

const days = new Set(
  "monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december".split(
    " ",
  ),
);

/**
 * The words of one sentence, as texts are compared by them.
 *
 * @param from - where the sentence begins in its text; offsets count from there.
 * @example
 * termsOf("Talks failed, Kim’s envoys said.").map(({ stem }) => stem); // ["talk", "fail", "kim", "envoy", "say"]
 */
export function termsOf(sentence: string, from = 0): Term[] {
  const found: Term[] = [];
  term.lastIndex = 0;
  for (let match = term.exec(sentence); match !== null; match = term.exec(sentence)) {
    const [word] = match;
    const { stem, code, capital, number } = formOf(word);
    const start = from + match.index;
    found.push({ stem, code, start, end: start + word.length, name: capital && found.length > 0, number });
  }
  return found;
}

/** What is known of a word wherever it stands. */
export interface Form {
  readonly stem: string;
  readonly code: number;
  readonly capital: boolean;
  readonly number: boolean;
}

/** The form of a word. */
export function formOf(word: string): Form {
  const lower = folded(word).replace(/'s?$/u, "");
  const digits = /^\p{N}/u.test(word) ? word.replaceAll(",", "") : numberWords.get(lower);
  const capital = /^\p{Lu}/u.test(word);
  const stem = digits ?? stemOf(lower);
  return { stem, code: stemCode(stem), capital, number: digits !== undefined || (capital && days.has(lower)) };
}
