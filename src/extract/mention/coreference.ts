import type { Heads, ReadText } from "../../model/index.ts";
import { matchOf, nameWords } from "./match.ts";
import { type HeadedWords, type Mention, mentionsOf } from "./mentions.ts";

/** The mentions of a text, and how much an earlier one looks like what a later one stands for. */
export interface Coreference {
  readonly mentions: readonly Mention[];
  /**
   * How much mention `j` looks like the antecedent of the later mention `i`, as log-odds against 0 for none: the product
   * of what `i` asks and `j` answers, and what their words, forms, classes and distance show.
   */
  score(i: number, j: number): number;
}

/** The mentions of a text by their first word, and their scores as each other's antecedents. */
export function extractMentions(
  heads: Pick<Heads, "mentions" | "coreference">,
  read: ReadText,
  syntax: HeadedWords,
): Coreference {
  const mentions = mentionsOf(heads.mentions, read, syntax);
  const vectors = vectorsOf(heads.coreference.vectorWidth, read, mentions);
  const words = mentions.map((mention) => nameWords(read.text, mention));
  const sentence = sentenceNumbers(read, mentions);
  const { coreference: tables, mentions: layout } = heads;
  const forms = mentions.map((m) => tables.forms.indexOf(m.form));
  const classes = mentions.map((m) => layout.classes.indexOf(m.class));
  const score = (i: number, j: number): number => {
    const [later, earlier] = [mentions[i], mentions[j]];
    const [laterWords, earlierWords] = [words[i], words[j]];
    if (later === undefined || earlier === undefined || laterWords === undefined || earlierWords === undefined) {
      return Number.NEGATIVE_INFINITY;
    }
    const [form, otherForm] = [forms[i] ?? 0, forms[j] ?? 0];
    const match = tables.matches.indexOf(matchOf(laterWords, earlierWords));
    const far = Math.max(0, (sentence[i] ?? 0) - (sentence[j] ?? 0));
    return (
      vectors.product(i, j) +
      (tables.match[form]?.[otherForm]?.[match] ?? 0) +
      apart(tables.mentionsApart, form, Math.max(1, i - j)) +
      apart(tables.sentencesApart, form, far) +
      (tables.classes[classes[i] ?? 0]?.[classes[j] ?? 0] ?? 0) +
      tables.nested[nested(later, earlier) ? 1 : 0]
    );
  };
  return { mentions, score };
}

function apart(table: Heads["coreference"]["mentionsApart"], form: number, distance: number): number {
  return table.score[form]?.[table.least.findLastIndex((least) => distance >= least)] ?? 0;
}

function nested(a: Mention, b: Mention): boolean {
  return (b.first <= a.first && a.last <= b.last) || (a.first <= b.first && b.last <= a.last);
}

/** The number of the sentence that each mention begins in. */
function sentenceNumbers(read: ReadText, mentions: readonly Mention[]): number[] {
  let number = 0;
  const ofWord = Array.from(read.text.sentence, (opens) => {
    number += opens;
    return number;
  });
  return mentions.map((m) => ofWord[m.first] ?? 0);
}

/**
 * What each mention asks and answers, and how much it looks back: a row of the network for its first, its last and its
 * head word, added up. The twin of `training/coreference.py`.
 */
function vectorsOf(width: number, read: ReadText, mentions: readonly Mention[]) {
  const part = 2 * width + 1;
  const sums = mentions.map((mention) => {
    const sum = new Float64Array(part);
    const window = read.windows.find((w) => w.first <= mention.first && mention.first < w.last);
    if (window === undefined) return sum;
    const { coreference } = window;
    const rowOf = (word: number, k: number) => ((word - window.first) * 3 + k) * part;
    const [first, last, head] = [rowOf(mention.first, 0), rowOf(mention.last - 1, 1), rowOf(mention.head, 2)];
    for (let i = 0; i < part; i++)
      sum[i] = (coreference[first + i] ?? 0) + (coreference[last + i] ?? 0) + (coreference[head + i] ?? 0);
    return sum;
  });
  return {
    product(i: number, j: number): number {
      const [asks, answers] = [sums[i], sums[j]];
      if (asks === undefined || answers === undefined) return 0;
      let product = 0;
      for (let k = 0; k < width; k++) product += (asks[k] ?? 0) * (answers[width + k] ?? 0);
      return product / Math.sqrt(width) + (asks[2 * width] ?? 0);
    },
  };
}
