import type { Claims } from "./claims.ts";
import type { Page } from "./page.ts";

const fewestWords = 8;
const shortest = 40;
const around = new Set("\"'“”‘’«».!?… ");

/** Claims every paragraph that stood before word for word, and every sentence of one pulled out as a paragraph. */
export function findRepeated(page: Page, claims: Claims): void {
  const { lines, units } = page;
  const before = new Set<string>();
  const inParagraphs = new Set<string>();
  for (const { from, to } of lines) {
    if (to < from + 2) continue;
    for (const { words } of units.slice(from, to)) if (words.length >= shortest) inParagraphs.add(plain(words));
  }
  lines.forEach((line, index) => {
    if (claims.ofLine(index) !== undefined || line.words.length < shortest) return;
    const words = plain(line.words);
    const isPulled = line.to === line.from + 1 && inParagraphs.has(words);
    if (!before.has(words) && !isPulled) before.add(words);
    else if (words.split(" ").length >= fewestWords) claims.claimLine(index, "repeated");
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
