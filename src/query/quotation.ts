import type { Entry } from "../record/index.ts";
import { type Range, sentences } from "../text/index.ts";
import { evidenceSentences } from "./evidence-sentences.ts";

/** A piece of a quotation; `hit` where it is the entry's own words. */
export interface QuotedPiece {
  readonly text: string;
  readonly hit: boolean;
}

/** No more of the words around an entry's, in UTF-16 code units on either side, and of its own at a stretch. */
const mostAround = 240;
const mostOwn = 1200;

/**
 * An entry's words in the sentences they stand in: of a statement what was said, of others the evidence. Words far from
 * these, and sentences in between that hold none, are left out with an ellipsis.
 *
 * @example
 * quotation("Iran shipped drones, officials said.", entry);
 * // [{ text: "Iran shipped drones", hit: true }, { text: ", officials said.", hit: false }]
 */
export function quotation(text: string, entry: Entry): QuotedPiece[] {
  const own = entry.kind === "statement" ? entry.content : entry.evidence;
  const marks = [...own].sort((a, b) => a.start - b.start);
  const pieces: QuotedPiece[] = [];
  for (const sentence of evidenceSentences(sentences(text), entry)) {
    if (pieces.length > 0) pieces.push({ text: sentence.follows ? " " : " … ", hit: false });
    pieces.push(...piecesOf(text, sentence, marks));
  }
  return merged(pieces).map((piece, at, all) => shortened(piece, at === 0, at === all.length - 1));
}

function piecesOf(text: string, { start, end }: Range, marks: readonly Range[]): QuotedPiece[] {
  const pieces: QuotedPiece[] = [];
  let at = start;
  for (const mark of marks) {
    const from = Math.max(at, mark.start);
    const to = Math.min(end, mark.end);
    if (from >= to) continue;
    pieces.push({ text: text.slice(at, from), hit: false }, { text: text.slice(from, to), hit: true });
    at = to;
  }
  return [...pieces, { text: text.slice(at, end), hit: false }];
}

function merged(pieces: readonly QuotedPiece[]): QuotedPiece[] {
  const whole: QuotedPiece[] = [];
  for (const piece of pieces) {
    const last = whole.at(-1);
    if (piece.text === "") continue;
    if (last?.hit === piece.hit) whole[whole.length - 1] = { ...piece, text: last.text + piece.text };
    else whole.push(piece);
  }
  return whole;
}

function shortened({ text, hit }: QuotedPiece, isFirst: boolean, isLast: boolean): QuotedPiece {
  const most = hit ? mostOwn : isFirst || isLast ? mostAround : 2 * mostAround;
  if (text.length <= most) return { text, hit };
  if (isFirst && !hit) return { text: `… ${text.slice(-most)}`, hit };
  if (isLast || hit) return { text: `${text.slice(0, most)} …`, hit };
  return { text: `${text.slice(0, mostAround)} … ${text.slice(-mostAround)}`, hit };
}
