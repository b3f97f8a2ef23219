import type { ReportRecord } from "../../record/index.ts";
import { quotedRanges, type Range, sentences } from "../../text/index.ts";
import { bareTitle } from "./bare-title.ts";
import { type Term, termsOf } from "./terms.ts";

/** A sentence as texts are compared by it. */
export interface ComparedSentence extends Range {
  readonly terms: readonly ComparedTerm[];
}

/** A word, and whether it is quoted. */
export interface ComparedTerm extends Term {
  readonly quoted: boolean;
}

/** A report's prose as it is compared: without headline, credits and stray parts. */
export interface ComparedText {
  readonly title: readonly Term[];
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
  let count = 0;
  const found: ComparedSentence[] = [];
  for (const { start, end } of sentences(prose)) {
    const terms = termsOf(prose.slice(start, end), start).map((term): ComparedTerm => {
      while ((quoted[quote]?.end ?? Number.POSITIVE_INFINITY) <= term.start) quote++;
      const { stem, code, start, end, name, number } = term;
      return {
        stem,
        code,
        start,
        end,
        name,
        number,
        quoted: (quoted[quote]?.start ?? Number.POSITIVE_INFINITY) <= start,
      };
    });
    if (terms.length > 0) found.push({ start, end, terms });
    count += terms.length;
    if (count >= mostTerms) break;
  }
  return { title: title === null ? [] : termsOf(bareTitle(title)), sentences: found };
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
