import type { Claims } from "./claims.ts";
import { datelineAt } from "./dateline.ts";
import type { Page } from "./page.ts";

const fewestWords = 8;
const shortest = 40;
/** So far into a line a dateline may go. */
const datelineReach = 140;
const around = new Set("\"'“”‘’«».!?… ");

/**
 * Claims every paragraph that stood before word for word, and every sentence of one pulled out as a paragraph. Of a lead
 * that stands above the report and again behind its dateline the one above is claimed: the dateline says where and when.
 */
export function findRepeated(page: Page, claims: Claims): void {
  const { lines, units } = page;
  const before = new Map<string, { index: number; hasDateline: boolean }>();
  const inParagraphs = new Set<string>();
  for (const { from, to } of lines) {
    if (to < from + 2) continue;
    for (const { words } of units.slice(from, to))
      if (words.length >= shortest) inParagraphs.add(plain(behindDateline(words)));
  }
  lines.forEach((line, index) => {
    if (claims.ofLine(index) !== undefined || line.words.length < shortest) return;
    const told = behindDateline(line.words);
    const hasDateline = told !== line.words;
    const words = plain(told);
    const isPulled = !hasDateline && line.to === line.from + 1 && inParagraphs.has(words);
    const same = before.get(words);
    if (same === undefined && !isPulled) before.set(words, { index, hasDateline });
    else if (words.split(" ").length < fewestWords) return;
    else if (same !== undefined && hasDateline && !same.hasDateline) {
      claims.claimLine(same.index, "repeated");
      before.set(words, { index, hasDateline });
    } else claims.claimLine(index, "repeated");
  });
}

/** A paragraph without the dateline that may open it. */
function behindDateline(words: string): string {
  return words.slice(datelineAt(words.slice(0, datelineReach), 0)?.range.end ?? 0);
}

/** Words without the quotation marks and the stop around them. */
function plain(words: string): string {
  let start = 0;
  let end = words.length;
  while (start < end && around.has(words.charAt(start))) start++;
  while (end > start && around.has(words.charAt(end - 1))) end--;
  return words.slice(start, end);
}
