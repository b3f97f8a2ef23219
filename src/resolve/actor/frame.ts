import type { Syntax } from "../../extract/syntax/index.ts";
import { paragraphs, quotedRanges, type Range, rangeIndexAt, sentences } from "../../text/index.ts";
import type { ActorInput } from "./input.ts";
import { type NameToken, nameTokens } from "./tokens.ts";

/** A report's text with everything that the rules ask of a spot in it. */
export class Frame {
  readonly text: string;
  readonly words: readonly Range[];
  readonly syntax: Syntax | null;
  readonly tokens: readonly NameToken[];
  readonly sentences: readonly Range[];
  readonly paragraphs: readonly Range[];
  readonly quoted: readonly Range[];
  private readonly apart: readonly Range[];

  constructor(input: ActorInput) {
    this.text = input.text;
    this.words = input.words;
    this.syntax = input.syntax;
    this.tokens = nameTokens(input.text);
    this.paragraphs = paragraphs(input.text);
    this.sentences = sentences(input.text);
    this.quoted = quotedRanges(input.text);
    this.apart = [...input.apart].sort((a, b) => a.start - b.start);
  }

  slice({ start, end }: Range): string {
    return this.text.slice(start, end);
  }

  /** Index of the sentence, or of the one before where an offset lies between two. */
  sentenceOf(offset: number): number {
    return atOrBefore(this.sentences, offset);
  }

  paragraphOf(offset: number): number {
    return atOrBefore(this.paragraphs, offset);
  }

  /** Index of the quotation that an offset lies in, or -1. */
  quotationOf(offset: number): number {
    return rangeIndexAt(this.quoted, offset);
  }

  /** Whether a range touches a part that is not the report's own prose. */
  isApart({ start, end }: Range): boolean {
    const i = atOrBefore(this.apart, end - 1);
    return (this.apart[i]?.end ?? 0) > start && (this.apart[i]?.start ?? end) < end;
  }

  /** The first word that ends after an offset. */
  wordFrom(offset: number): number {
    const i = atOrBefore(this.words, offset);
    return (this.words[i]?.end ?? 0) > offset ? i : i + 1;
  }

  /** The first token that ends after an offset. */
  tokenFrom(offset: number): number {
    const i = atOrBefore(this.tokens, offset);
    return (this.tokens[i]?.end ?? 0) > offset ? i : i + 1;
  }

  /** The word of a range that the others hang on, by the syntax; null without syntax. */
  headWord(range: Range): number | null {
    if (this.syntax === null) return null;
    const first = this.wordFrom(range.start);
    for (let i = first; i < this.words.length && (this.words[i]?.start ?? 0) < range.end; i++) {
      if (this.syntax.upos[i] === "PUNCT") continue;
      const head = this.words[this.syntax.head[i] ?? -1];
      if (head === undefined || head.start < range.start || head.start >= range.end) return i;
    }
    return null;
  }

  /** What a range is in its clause ("nsubj", "obj", "appos" ...), by its head word; "" without syntax. */
  relationOf(range: Range): string {
    const word = this.headWord(range);
    return word === null ? "" : (this.syntax?.relation[word] ?? "");
  }

  /** The same of the whole that a name belongs to with its title, apposition or partner: "Gov. Ann Lee", "Lee and Ek". */
  partOf(range: Range): string {
    const { syntax } = this;
    let word = this.headWord(range);
    if (syntax === null || word === null) return "";
    for (let climbed = 0; climbed < 4 && wholes.test(syntax.relation[word] ?? ""); climbed++) {
      const head: number = syntax.head[word] ?? -1;
      if (head < 0 || !/^(?:NOUN|PROPN|PRON)$/.test(syntax.upos[head] ?? "")) break;
      word = head;
    }
    return syntax.relation[word] ?? "";
  }
}

const wholes = /^(?:flat|compound|appos|conj|goeswith)/;

/** Index of the last of several ranges, in text order, that starts at or before an offset; -1 where none does. */
export function atOrBefore(ranges: readonly Range[], offset: number): number {
  let low = 0;
  let high = ranges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ranges[middle]?.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

export function holds(outer: Range, inner: Range): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}
