import { ofLast } from "../util/of-last.ts";
import { isSpace } from "./character.ts";
import { paragraphs } from "./paragraphs.ts";
import { type Range, trimRange } from "./range.ts";
import { isSentenceEnd } from "./sentence-end.ts";

const stop = /([.!?…‼⁇⁈⁉؟۔।]+|[。！？]+)((?:["'”’»)\]}」』]|“(?=\s|$))*)(?:\s?\[\d{1,3}\])*/g;
const UNSPACED = /^[。！？]/;
const SEEN_BEFORE = 24;
const SEEN_AFTER = 80;

/**
 * The sentences of a text, in order, without the white space between them; a sentence never leaves its paragraph, and
 * the quotation marks and brackets closed after its stop belong to it.
 *
 * @example
 * sentences("Mr. Orban left. He said no."); // [{ start: 0, end: 15 }, { start: 16, end: 27 }]
 */
export const sentences: (text: string) => readonly Range[] = ofLast((text) =>
  paragraphs(text).flatMap((paragraph) => {
    const piece = text.slice(paragraph.start, paragraph.end);
    let start = 0;
    const ranges: Range[] = [];
    for (const end of [...sentenceEnds(piece), piece.length]) {
      const { start: first, end: last } = trimRange(piece, { start, end });
      if (first < last) ranges.push({ start: paragraph.start + first, end: paragraph.start + last });
      start = end;
    }
    return ranges;
  }),
);

/** Where the sentences of one paragraph end, without its own end. */
function* sentenceEnds(piece: string): Generator<number> {
  let start = 0;
  for (const match of piece.matchAll(stop)) {
    const [all, mark = "", closers = ""] = match;
    const end = endWithClosers(piece, match.index + all.length);
    const next = skipSpace(piece, end);
    if (UNSPACED.test(mark)) {
      yield end;
      start = end;
      continue;
    }
    const before = piece.slice(Math.max(start, match.index - SEEN_BEFORE), match.index);
    const after = piece.slice(next, next + SEEN_AFTER);
    if (after === "") return;
    if (next === end ? lacksSpace(before, closers, after) : isSentenceEnd({ before, mark, closers, after })) {
      yield end;
      start = end;
    }
  }
}

/** Two sentences without a space between them, told by a curly mark: "ended.”The army" and "ended.“The army". */
function lacksSpace(before: string, closers: string, after: string): boolean {
  return /\p{Ll}\p{Ll}$/u.test(before) && (/[”»]$/.test(closers) ? /^\p{Lu}/u : /^“\p{Lu}/u).test(after);
}

const SPACED_CLOSER = /^\s[»”](?=\s|$)/;

/** A closing mark after a space, as the French set it, still belongs to the sentence. */
function endWithClosers(piece: string, end: number): number {
  return end + (SPACED_CLOSER.exec(piece.slice(end, end + 3))?.[0].length ?? 0);
}

function skipSpace(piece: string, from: number): number {
  let at = from;
  while (at < piece.length && isSpace(piece.charCodeAt(at))) at++;
  return at;
}
