import { numberWords, vagueCounts } from "./lexicon.ts";
import { byFirstWord, lowerAt, standsAt } from "./rule.ts";
import type { Token } from "./tokens.ts";

/** How many: a number, or null for "a few"; and the token after it. */
export interface Count {
  readonly end: number;
  readonly count: number | null;
}

/** Reads "nine", "24", "a", "twenty-four", "two and a half", "a few", "two or three". */
export function countAt(tokens: readonly Token[], at: number): Count | null {
  if (standsAt(tokens, at, "half a") || standsAt(tokens, at, "half an")) return { end: at + 2, count: 0.5 };
  const first = lowerAt(tokens, at);
  if (first === "a" || first === "an") return countAfterArticle(tokens, at + 1);
  if (vagueCounts.has(first)) return { end: pastOf(tokens, at + 1), count: null };
  const number = numberAt(tokens, at);
  if (number === null) return null;
  if (standsAt(tokens, number.end, "and a half")) return { end: number.end + 3, count: number.count + 0.5 };
  const joint = lowerAt(tokens, number.end);
  const upper = joint === "or" || joint === "to" || joint === "-" ? numberAt(tokens, number.end + 1) : null;
  return upper === null ? number : { end: upper.end, count: null };
}

function countAfterArticle(tokens: readonly Token[], at: number): Count {
  const word = lowerAt(tokens, at);
  if (vagueCounts.has(word) || word === "number") return { end: pastOf(tokens, at + 1), count: null };
  if (word === "dozen") return { end: at + 1, count: 12 };
  if (word === "hundred") return { end: at + 1, count: 100 };
  return { end: at, count: 1 };
}

const pastOf = (tokens: readonly Token[], at: number) => (lowerAt(tokens, at) === "of" ? at + 1 : at);

function numberAt(tokens: readonly Token[], at: number): { end: number; count: number } | null {
  const token = tokens[at];
  if (token?.kind === "number") {
    return /^\d{1,4}(?:\.\d)?$/.test(token.lower) ? { end: at + 1, count: Number(token.lower) } : null;
  }
  const ten = numberWords.get(lowerAt(tokens, at));
  if (ten === undefined) return null;
  if (lowerAt(tokens, at + 1) === "dozen") return { end: at + 2, count: ten * 12 };
  if (lowerAt(tokens, at + 1) === "hundred") return { end: at + 2, count: ten * 100 };
  const one = lowerAt(tokens, at + 1) === "-" ? numberWords.get(lowerAt(tokens, at + 2)) : undefined;
  return one !== undefined && ten >= 20 && one < 10 ? { end: at + 3, count: ten + one } : { end: at + 1, count: ten };
}

const approximately = new Set(
  "almost nearly about around roughly approximately some over under just only barely well".split(" "),
);

const approximations = byFirstWord(
  ["more than", "less than", "at least", "up to", "at most", "well over", "a little over", "just over"].map(
    (words) => [words] as const,
  ),
);

/** The words that can begin a count. */
export const countStarts = new Set([
  "a",
  "an",
  "half",
  ...vagueCounts,
  ...numberWords.keys(),
  ...approximately,
  ...approximations.keys(),
]);

/** Past "almost", "more than", "at least". */
export function pastApproximation(tokens: readonly Token[], at: number): number {
  for (const [words] of approximations.get(lowerAt(tokens, at)) ?? []) {
    if (standsAt(tokens, at, words)) return at + words.split(" ").length;
  }
  return approximately.has(lowerAt(tokens, at)) ? at + 1 : at;
}
