import type { Claims } from "./claims.ts";
import { headlineStyle } from "./headline-style.ts";
import type { Line, Page } from "./page.ts";
import { keysOf, overlap } from "./vocabulary.ts";

/** A headline shares at most this much with a report that is not its own, and an own one at least that much. */
const ofAnother = 0.34;
const ofItsOwn = 0.6;
const fewestWords = 4;
const longest = 200;
const stop = /\.["'”’]?$/u;
/** A headline alone has so many words that carry its matter, and the report so many, before none in common says much. */
const fewestKeys = 6;
const fewestKeysOfReport = 60;

/**
 * Claims the headlines at the head of a page that are not the report's: those before its own, of which hardly a word is
 * in the report, while most of the own one's are; and a headline alone of which not one word is.
 */
export function headHeadlines({ lines }: Page, claims: Claims, head: number): void {
  const candidates = [...lines.slice(0, head).entries()].filter(
    ([index, line]) => claims.ofLine(index) === undefined && mayBeHeadline(line),
  );
  const [[index, only] = []] = candidates;
  if (index === undefined || only === undefined) return;
  const isAlone = candidates.length === 1;
  if (isAlone && (stop.test(only.words) || new Set(keysOf(only.words)).size < fewestKeys)) return;
  const body = keysOf(
    lines
      .slice(head)
      .map(({ words }) => words)
      .join("\n"),
  );
  const report = new Set(body);
  if (isAlone) {
    if (body.length >= fewestKeysOfReport && overlap(only.words, report) === 0)
      claims.claimLine(index, "other-headline");
    return;
  }
  const shares = candidates.map(([, { words }]) => overlap(words, report));
  const own = shares.findIndex((share) => share >= ofItsOwn);
  const ownLine = candidates[own]?.[1];
  if (ownLine === undefined || stop.test(ownLine.words)) return;
  const ownKeys = new Set(keysOf(ownLine.words));
  const before = candidates.slice(0, own);
  const allForeign = before.every(
    ([, { words }], i) => (shares[i] ?? 1) <= ofAnother && !stop.test(words) && overlap(words, ownKeys) === 0,
  );
  if (allForeign) for (const [line] of before) claims.claimLine(line, "other-headline");
}

function mayBeHeadline({ words }: Line): boolean {
  return words.length <= longest && !/[:;]$/.test(words) && headlineStyle(words).words >= fewestWords;
}
