import type { Claims } from "./claims.ts";
import type { Page } from "./page.ts";

const fewestWords = 8;
const shortest = 40;
const around = new Set("\"'“”‘’«».!?… ");

/** Claims every paragraph that stood before word for word, and every sentence pulled out as a paragraph of its own. */
export function findRepeated(page: Page, claims: Claims): void {
  const lines = new Set<string>();
  const sentences = new Map<string, number>();
  for (const unit of page.units) {
    if (unit.words.length < shortest) continue;
    const words = plain(unit.words);
    sentences.set(words, (sentences.get(words) ?? 0) + 1);
  }
  page.lines.forEach((line, index) => {
    if (claims.ofLine(index) !== undefined || line.words.length < shortest) return;
    const words = plain(line.words);
    const isPulled = () =>
      line.to === line.from + 1 && (sentences.get(words) ?? 0) > 1 && !isOwnFirst(page, words, index);
    if (!lines.has(words) && !isPulled()) lines.add(words);
    else if (words.split(" ").length >= fewestWords) claims.claimLine(index, "repeated");
  });
}

/** Whether a sentence that is a paragraph of its own stands elsewhere only as a paragraph, too: then the first stays. */
function isOwnFirst({ lines, units }: Page, words: string, index: number): boolean {
  return !units.some((unit) => {
    const line = lines[unit.line];
    return unit.line !== index && line !== undefined && line.to > line.from + 1 && plain(unit.words) === words;
  });
}

/** Words without the quotation marks and the stop around them. */
function plain(words: string): string {
  let start = 0;
  let end = words.length;
  while (start < end && around.has(words.charAt(start))) start++;
  while (end > start && around.has(words.charAt(end - 1))) end--;
  return words.slice(start, end);
}
