import type { Range } from "../../text/index.ts";
import { organisationKey } from "./find-organisations.ts";
import type { Frame } from "./frame.ts";

/** A short name that the report introduces in brackets after, or before, the full one. */
export interface Abbreviation {
  readonly short: string;
  readonly shortRange: Range;
  readonly full: Range;
}

const bracketed = /[([](?:formerly |or |the )?["“']?(\p{Lu}[\p{L}\p{N}&./-]{1,11})["”']?(?:[,;][^()]{0,60})?[)\]]/gu;
const small = new Set([
  "of",
  "for",
  "the",
  "and",
  "on",
  "in",
  "to",
  "de",
  "al",
  "du",
  "des",
  "la",
  "a",
  "with",
  "against",
  "s",
  "und",
  "et",
]);

/**
 * Every "Full Name (ABC)" whose letters fit, and every "ABC (Full Name)".
 *
 * Letters are matched as in Schwartz and Hearst (2003), but on the first letters of words: each letter of the short
 * name must begin one of the words, or go on within the last one matched.
 */
export function abbreviations(frame: Frame): Abbreviation[] {
  const found: Abbreviation[] = [];
  for (const match of frame.text.matchAll(bracketed)) {
    const short = match[1] ?? "";
    const start = match.index + match[0].indexOf(short);
    if (!/\p{Lu}.*\p{Lu}/u.test(short) || frame.isApart({ start: match.index, end: match.index + 1 })) continue;
    const full = fullBefore(frame, match.index, short);
    if (full !== null) found.push({ short, shortRange: { start, end: start + short.length }, full });
  }
  for (const match of frame.text.matchAll(/(?<![\p{L}\p{N}])(\p{Lu}{2,8}) \((?:the )?(\p{Lu}[^()]{6,80})\)/gu)) {
    const [, short = "", full = ""] = match;
    const start = match.index + match[0].indexOf(full, short.length);
    if (!fits(short, full.split(/[\s-]+/u))) continue;
    found.push({
      short,
      shortRange: { start: match.index, end: match.index + short.length },
      full: { start, end: start + full.length },
    });
  }
  return found;
}

function fullBefore(frame: Frame, bracket: number, short: string): Range | null {
  const at = frame.tokenFrom(bracket);
  const { tokens } = frame;
  const last = tokens[at - 1];
  if (last === undefined || !/^\s?$/u.test(frame.text.slice(last.end, bracket))) return null;
  const letters = short.replace(/[^\p{L}]/gu, "").length;
  let best: Range | null = null;
  for (let n = 1; n <= Math.min(letters * 2 + 3, at); n++) {
    const first = tokens[at - n];
    if (first === undefined || (/[.!?]\s|\n|[,;:()"“”]/u.test(tokens[at - n + 1]?.gap ?? "") && n > 1)) break;
    if (!first.capital || small.has(first.key)) continue;
    const words = tokens.slice(at - n, at).map((t) => frame.slice(t));
    if (n > 1 && fits(short, words)) {
      best = { start: first.start, end: last.end };
      if (words.filter((w) => !small.has(w.toLowerCase())).length >= letters) break;
    }
  }
  return best;
}

/** Whether the letters of a short name are those that the words begin with, in order. */
export function fits(short: string, words: readonly string[]): boolean {
  const letters = short
    .normalize("NFKD")
    .replace(/[^\p{L}]/gu, "")
    .toLowerCase();
  const names = words.map((w) => organisationKey(w)).filter((w) => w !== "");
  const [first] = names;
  if (first === undefined || letters.length < 2 || first[0] !== letters[0]) return false;
  const begins = (from: number, at: number): boolean => {
    if (at === letters.length) return names.slice(from).every((w) => small.has(w)) || from >= names.length - 1;
    for (let i = from; i < names.length; i++) {
      const word = names[i] ?? "";
      if (word[0] === letters[at]) {
        // "Daesh" style letters may go on within one word: "CENTCOM".
        for (let k = 1; k <= 4 && word.slice(0, k) === letters.slice(at, at + k); k++)
          if (begins(i + 1, at + k)) return true;
      }
      if (!small.has(word)) return false;
    }
    return false;
  };
  return begins(0, 0);
}
