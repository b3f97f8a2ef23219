import { isShortHeadline } from "../../source/short-headline.ts";
import { readsLikeHeadline } from "../../source/title.ts";
import type { Range } from "../../text/index.ts";
import { isProse } from "./byline.ts";
import type { Claims } from "./claims.ts";
import type { Dateline } from "./dateline.ts";
import { headHeadlines } from "./head-headlines.ts";
import { isTitleCase } from "./headline-style.ts";
import { findOtherHeadlines } from "./other-headlines.ts";
import type { Line, Page } from "./page.ts";

/**
 * Claims the headlines of other stories and returns the report's own.
 *
 * At the head of a page, of several headlines the one that shares its words with the report is its own, and those before
 * it are not; further down, a line that has no end mark, is written like a headline and has words of its own is another's.
 */
export function findHeadlines(page: Page, claims: Claims, dateline: Dateline | null): Range | null {
  const head = headEnd(page, claims, dateline);
  headHeadlines(page, claims, head);
  findOtherHeadlines(page, claims, head);
  return ownHeadline(page, claims, head);
}

/** The first line of the report's prose; what stands above it is its head. */
function headEnd(page: Page, claims: Claims, dateline: Dateline | null): number {
  const prose = page.lines.findIndex(
    (line, i) =>
      claims.ofLine(i) === undefined &&
      (isProse(line.words) || isSeveralSentences(page, line) || line.start === dateline?.range.start),
  );
  return prose < 0 ? Math.min(page.lines.length, 1) : prose;
}

/** A line of several sentences is prose, too, though its last words lack their mark. */
function isSeveralSentences({ units }: Page, { from, to }: Line): boolean {
  return to > from + 1 && (units[from]?.words.length ?? 0) > 60;
}

/** The first line of the head that reads like a headline, where nothing but claimed lines stands before it. */
function ownHeadline({ lines, text }: Page, claims: Claims, head: number): Range | null {
  for (const [index, line] of lines.slice(0, head).entries()) {
    if (claims.ofLine(index) !== undefined) continue;
    const next = lines[index + 1];
    if (next === undefined) return null;
    const isByItself = /\n\s*\n/.test(text.slice(line.end, next.start).replace(/\r\n?/g, "\n"));
    const isApart = isByItself || next.words.length > 120;
    const full = line.words.replace(/\.$/u, "");
    const isHeadline =
      readsLikeHeadline(line.words) ||
      (isTitleCase(line.words) && readsLikeHeadline(full)) ||
      (isByItself && isShortHeadline(line.words, next.words));
    return isHeadline && (isApart || claims.ofLine(index + 1) !== undefined || index + 1 === head)
      ? { start: line.start, end: line.end }
      : null;
  }
  return null;
}
