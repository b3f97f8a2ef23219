import type { Range } from "../../../text/range.ts";

/** How far an end of a span moves at once. */
export type Step = "word" | "character";

/**
 * Moves one end of a span by a word or a character; a span keeps at least one character and stays in its text.
 *
 * @param words - the text's words, in order.
 * @param towards - -1 to the beginning of the text, 1 to its end.
 * @example
 * const words = [{ start: 0, end: 2 }, { start: 3, end: 7 }];
 * moveEnd("He said", words, { start: 3, end: 7 }, "start", -1, "word"); // { start: 0, end: 7 }
 */
export function moveEnd(
  text: string,
  words: readonly Range[],
  span: Range,
  end: "start" | "end",
  towards: -1 | 1,
  step: Step,
): Range {
  const moved = {
    ...span,
    [end]: step === "word" ? wordEdge(words, span, end, towards) : beside(text, span[end], end, towards),
  };
  return moved.start < moved.end && moved.start >= 0 && moved.end <= text.length ? moved : span;
}

function wordEdge(words: readonly Range[], span: Range, end: "start" | "end", towards: -1 | 1): number {
  const from = span[end];
  const next = towards > 0 ? words.find((it) => it[end] > from) : words.findLast((it) => it[end] < from);
  return next?.[end] ?? from;
}

/** The next place between two characters where no white space is within the span; a pair of surrogates is one. */
function beside(text: string, from: number, end: "start" | "end", towards: -1 | 1): number {
  let at = from;
  do {
    if (towards > 0) at += (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
    else at -= (text.codePointAt(at - 2) ?? 0) > 0xffff ? 2 : 1;
  } while (at > 0 && at < text.length && /\s/.test(text.charAt(end === "end" ? at - 1 : at)));
  return at;
}

/** The next word after a span, or the one before it; the span itself where there is none. */
export function nextWord(words: readonly Range[], span: Range, towards: -1 | 1): Range {
  const next =
    towards > 0 ? words.find(({ start }) => start >= span.end) : words.findLast(({ end }) => end <= span.start);
  return next ?? span;
}

/** The first word of the next paragraph, or of the one before. */
export function nextParagraph(words: readonly Range[], blocks: readonly Range[], span: Range, towards: -1 | 1): Range {
  const own = blocks.findLast(({ start }) => start <= span.start);
  const at = own === undefined ? -1 : blocks.indexOf(own);
  const block = blocks[at + towards];
  return words.find(({ start }) => block !== undefined && start >= block.start) ?? span;
}

/** The range made whole words where an end lies within a word. */
export function wholeWords(words: readonly Range[], range: Range): Range {
  const first = words.find(({ start, end }) => start < range.start && range.start < end);
  const last = words.find(({ start, end }) => start < range.end && range.end < end);
  return { start: first?.start ?? range.start, end: last?.end ?? range.end };
}

/** The parts of a range that lie in blocks of text, each without the white space around it; none for white space. */
export function rangesIn(blocks: readonly Range[], range: Range): Range[] {
  return blocks
    .map(({ start, end }) => ({ start: Math.max(start, range.start), end: Math.min(end, range.end) }))
    .filter(({ start, end }) => start < end);
}

/** Where words stand in a text, the next after a place; from its beginning again where none follows. */
export function findWords(text: string, sought: string, after: number): Range | null {
  const words = sought
    .trim()
    .split(/\s+/)
    .filter((word) => word !== "");
  if (words.length === 0) return null;
  const pattern = new RegExp(words.map((word) => escaped(word)).join("\\s+"), "gi");
  const found = [...text.matchAll(pattern)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
  return found.find(({ start }) => start > after) ?? found[0] ?? null;
}

const escaped = (word: string) => word.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&");
