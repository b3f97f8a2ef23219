import { dayParts, weekdayNames, weekdayShort } from "./lexicon.ts";
import type { Which } from "./meaning.ts";
import { type Found, lowerAt, pastStop, standsAt } from "./rule.ts";
import type { Token } from "./tokens.ts";

/** Reads "Wednesday", "Wed.", and "Sat" or "Sun" only where a preposition or a full stop shows a day. */
export function weekdayNameAt(tokens: readonly Token[], at: number): { weekday: number; end: number } | null {
  const token = tokens[at];
  if (token === undefined || token.kind !== "word") return null;
  const full = weekdayNames.get(token.lower);
  if (full !== undefined) return { weekday: full, end: at + 1 };
  const short = weekdayShort.get(token.lower);
  if (short === undefined || !token.capital) return null;
  const end = pastStop(tokens, at + 1);
  const shown = /^(?:on|last|next|this|by|until|since|from|to|-)$/.test(lowerAt(tokens, at - 1));
  const stopped = end > at + 1 && tokens[end]?.capital !== true;
  return shown || stopped ? { weekday: short, end } : null;
}

/** "Wednesday", "last Tuesday", "this coming Friday". */
export function weekday(tokens: readonly Token[], at: number): Found | null {
  const { which, next } = whichAt(tokens, at);
  const name = weekdayNameAt(tokens, next);
  if (name === null) return null;
  const end = dayParts.has(lowerAt(tokens, name.end)) ? name.end + 1 : name.end;
  return { end, meaning: { kind: "weekday", weekday: name.weekday, which }, rule: "weekday" };
}

/** Reads "last", "next", "this", "this past", "the coming" before a day, month or season. */
export function whichAt(tokens: readonly Token[], at: number): { which: Which; next: number } {
  if (standsAt(tokens, at, "this past") || standsAt(tokens, at, "this last")) return { which: "last", next: at + 2 };
  if (standsAt(tokens, at, "this coming")) return { which: "this", next: at + 2 };
  if (standsAt(tokens, at, "this upcoming")) return { which: "this", next: at + 2 };
  const word = lowerAt(tokens, at);
  if (word === "last" || word === "this" || word === "next") return { which: word, next: at + 1 };
  if (word === "past") return { which: "last", next: at + 1 };
  if (word === "coming" || word === "upcoming") return { which: "this", next: at + 1 };
  return { which: null, next: at };
}

/** "the weekend", "last weekend", "this weekend". */
export function weekend(tokens: readonly Token[], at: number): Found | null {
  const { which, next } = whichAt(tokens, at);
  if (lowerAt(tokens, next) !== "weekend") return null;
  if (which === null && lowerAt(tokens, next - 1) !== "the") return null;
  if (tokens[next + 1]?.lower === "of") return null;
  return { end: next + 1, meaning: { kind: "weekend", which }, rule: "weekend" };
}
