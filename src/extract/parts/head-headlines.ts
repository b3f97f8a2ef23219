import type { Claims } from "./claims.ts";
import { headlineStyle } from "./headline-style.ts";
import type { Page } from "./page.ts";
import { overlap } from "./vocabulary.ts";

/** A headline shares at most this much with a report that is not its own, and an own one at least that much. */
const ofAnother = 0.25;
const ofItsOwn = 0.6;
const fewestWords = 4;
const longest = 200;

/**
 * Claims the headlines at the head of a page that stand before the report's own: hardly a word of theirs is in the
 * report, or in the headline below, which shares most of its own.
 */
export function headHeadlines({ lines }: Page, claims: Claims, head: number): void {
  const candidates = [...lines.slice(0, head).entries()].filter(
    ([index, { words }]) =>
      claims.ofLine(index) === undefined &&
      words.length <= longest &&
      !/[:;]$/.test(words) &&
      headlineStyle(words).words >= fewestWords,
  );
  if (candidates.length < 2) return;
  const body = lines
    .slice(head)
    .map(({ words }) => words)
    .join("\n");
  const shares = candidates.map(([, { words }]) => overlap(words, body));
  const own = shares.findIndex((share) => share >= ofItsOwn);
  for (let i = 0; i < own; i++) {
    const [index, line] = candidates[i] ?? [];
    const below = candidates[own]?.[1].words ?? "";
    if (index === undefined || line === undefined || (shares[i] ?? 1) > ofAnother || /\.["'”’]?$/.test(line.words))
      return;
    if (overlap(line.words, below) > 0) return;
    claims.claimLine(index, "other-headline");
  }
}
