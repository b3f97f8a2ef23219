import type { ReportRecord } from "../../record/index.ts";
import { quotedRanges, type Range, sentences } from "../../text/index.ts";
import { bareTitle } from "./bare-title.ts";
import { flagBits, QUOTED, wordOf } from "./word-code.ts";
import { wordCodes } from "./word-codes.ts";

/** A sentence as texts are compared by it: its words in order, as {@link Sketch} keeps them. */
export interface ComparedSentence extends Range {
  readonly codes: Uint32Array;
}

/** A report's prose as it is compared: without headline, credits and stray parts. */
export interface ComparedText {
  /** The report's text with white space for what is left out. */
  readonly prose: string;
  readonly title: Uint32Array;
  readonly sentences: readonly ComparedSentence[];
}

/** A headline at the head of the text stands at most so far in. */
const headEnds = 600;

/** A longer text is compared by its beginning only. */
const mostTerms = 8000;

/** What a record's report says, sentence by sentence, ready to be compared. */
export function comparedText({ report, stray }: Pick<ReportRecord, "report" | "stray">): ComparedText {
  const { text, title, dateline, outlet, authors, agencies } = report;
  const headline = title === null ? -1 : text.slice(0, headEnds + title.length).indexOf(title);
  const apart: Range[] = [
    ...stray,
    ...(headline < 0 || title === null ? [] : [{ start: headline, end: headline + title.length }]),
    ...[dateline?.span, outlet, ...authors, ...agencies].filter((span) => span != null),
  ];
  const prose = without(text, apart);
  const quoted = quotedRanges(prose);
  let quote = 0;
  const flagsAt = (place: number) => {
    while ((quoted[quote]?.end ?? Number.POSITIVE_INFINITY) <= place) quote++;
    return (quoted[quote]?.start ?? Number.POSITIVE_INFINITY) <= place ? QUOTED : 0;
  };
  let count = 0;
  const found: ComparedSentence[] = [];
  for (const { start, end } of sentences(prose)) {
    const codes = wordCodes(prose, start, end, flagsAt);
    if (codes.length > 0) found.push({ start, end, codes });
    count += codes.length;
    if (count >= mostTerms) break;
  }
  return { prose, title: title === null ? new Uint32Array() : titleCodes(bareTitle(title)), sentences: found };
}

function titleCodes(title: string): Uint32Array {
  return wordCodes(title, 0, title.length, () => 0).map((code) => (wordOf(code) << flagBits) >>> 0);
}

/** A text with white space in place of some ranges, so that all else stays where it is. */
function without(text: string, ranges: readonly Range[]): string {
  let out = "";
  let at = 0;
  for (const { start, end } of [...ranges].sort((a, b) => a.start - b.start)) {
    if (end <= at) continue;
    const from = Math.max(at, start);
    out += text.slice(at, from) + " ".repeat(end - from);
    at = end;
  }
  return out + text.slice(at);
}
