import {
  apart,
  endsInOneSentence,
  type Heads,
  probabilityOf,
  type ReadText,
  type ReadWindow,
  SpanScores,
} from "../../model/index.ts";
import type { Range } from "../../text/index.ts";

export type MentionForm = "name" | "description" | "pronoun";
export type MentionClass = "person" | "organisation" | "place" | "time" | "event" | "object" | "abstract";

/** Words that stand for somebody or something: a name, a description or a pronoun; mentions nest, never cross, and stay in a sentence. */
export interface Mention {
  readonly range: Range;
  /** Words [first, last) of the text, and the one that heads them. */
  readonly first: number;
  readonly last: number;
  readonly head: number;
  readonly form: MentionForm;
  readonly class: MentionClass;
  readonly probability: number;
}

/** What of a text's syntax tells a mention's head and form: a part of speech and a head (-1: none) for each word. */
export interface HeadedWords {
  readonly upos: readonly string[];
  readonly head: ArrayLike<number>;
}

/** The mentions of a text by their first word, longer first; of two that cross the likelier stays. */
export function mentionsOf(layout: Heads["mentions"], read: ReadText, syntax: HeadedWords): Mention[] {
  return read.windows.flatMap((window) => inWindow(layout, read, window, syntax));
}

/** The first of a span's labels says whether it is a mention, the others of which class. */
function inWindow(layout: Heads["mentions"], read: ReadText, window: ReadWindow, syntax: HeadedWords): Mention[] {
  const { classes, queryWidth, widths } = layout;
  const spans = new SpanScores({ labels: 1 + classes.length, queryWidth, widths }, window.mentions);
  const found = spans.above(0, 1, endsInOneSentence(read.text, window.first, window.last));
  return apart(found).flatMap(({ first, last, score }): Mention[] => {
    const scores = classes.map((_, c) => spans.ends(first, last, 1 + c));
    const kind = classes[scores.indexOf(Math.max(...scores))];
    if (!isMentionClass(kind)) return [];
    const words = { first: window.first + first, last: window.first + last };
    const head = headOf(words.first, words.last, syntax.head);
    const start = read.text.words[words.first]?.start ?? 0;
    const end = read.text.words[words.last - 1]?.end ?? 0;
    const form = formOf(syntax.upos[head]);
    return [{ range: { start, end }, ...words, head, form, class: kind, probability: probabilityOf(score) }];
  });
}

/** The first word of [first, last) whose head lies outside them; the last word where there is none. */
function headOf(first: number, last: number, heads: ArrayLike<number>): number {
  for (let word = first; word < last; word++) {
    const head = heads[word] ?? -1;
    if (head < first || head >= last) return word;
  }
  return last - 1;
}

function formOf(upos: string | undefined): MentionForm {
  if (upos === "PROPN") return "name";
  return upos === "PRON" || upos === "DET" ? "pronoun" : "description";
}

const known: ReadonlySet<string> = new Set<MentionClass>([
  "person",
  "organisation",
  "place",
  "time",
  "event",
  "object",
  "abstract",
]);

function isMentionClass(name: string | undefined): name is MentionClass {
  return name !== undefined && known.has(name);
}
