import type { DateMeaning } from "./meaning.ts";
import { monthNameAt } from "./month-name.ts";
import { type Found, lowerAt } from "./rule.ts";
import type { Token } from "./tokens.ts";
import { whichAt } from "./weekday-rules.ts";
import { yearNumber } from "./year-rules.ts";

const leads = new Set(
  (
    "in by since until till of during from between before after through throughout to early mid late and last next this past " +
    "coming earlier later around that following previous until"
  ).split(" "),
);

/** "January 2022", "Sept. 2019", "last October", "in March", "the September mobilisation". */
export function month(tokens: readonly Token[], at: number): Found | null {
  const { which, next } = whichAt(tokens, at);
  const name = monthNameAt(tokens, next);
  if (name === null) return null;
  const year = monthYear(tokens, name.end);
  const meaning: DateMeaning = { kind: "month", year: year?.year ?? null, month: name.month, which };
  if (year !== null) return { end: year.end, meaning, rule: "month-year" };
  if (!name.sure && which === null && !isShown(tokens, next)) return null;
  return { end: name.end, meaning, rule: "month" };
}

function isShown(tokens: readonly Token[], at: number): boolean {
  const before = lowerAt(tokens, at - 1);
  if (before === "-") return lowerAt(tokens, at - 2) === "mid" || lowerAt(tokens, at - 2) === "end";
  if (!leads.has(before))
    return /^(?:last|this|next)$/.test(lowerAt(tokens, at + 1)) && lowerAt(tokens, at + 2) === "year";
  // "protesters vowed to March", "criticised by May": with "to" and "by" only where another time is near
  return before === "to" || before === "and" ? monthNameAt(tokens, at - 2) !== null : true;
}

function monthYear(tokens: readonly Token[], at: number): { year: number; end: number } | null {
  let next = at;
  if (lowerAt(tokens, next) === "," || lowerAt(tokens, next) === "of") next++;
  if (lowerAt(tokens, next) === "'" && /^\d{2}$/.test(lowerAt(tokens, next + 1)) && tokens[next + 1]?.glued) {
    return { year: yearOfTwoDigits(Number(lowerAt(tokens, next + 1))), end: next + 2 };
  }
  const year = yearNumber(tokens, next);
  return year === null || (next > at && year < 1500) ? null : { year, end: next + 1 };
}

/** 30 to 99 are of the last century, 0 to 29 of this one. */
export const yearOfTwoDigits = (digits: number) => (digits < 30 ? 2000 : 1900) + digits;

/** Whether a text speaks of a person of this name: its bare "May" is then not the month. */
export function namesPersonMay(text: string): boolean {
  return /\b(?:Theresa|Mrs\.?|Ms\.?|Brian|Prime Minister) May\b/.test(text);
}

/** The months of "May and June", "June-July": next to each other. */
export function monthPair(tokens: readonly Token[], at: number): Found | null {
  const from = monthNameAt(tokens, at);
  if (from === null) return null;
  const joint = lowerAt(tokens, from.end);
  if (joint !== "-" && joint !== "and") return null;
  const to = monthNameAt(tokens, from.end + 1);
  if (to === null || (joint === "and" && (from.month % 12) + 1 !== to.month)) return null;
  const year = monthYear(tokens, to.end);
  const meaning: DateMeaning = {
    kind: "span",
    from: {
      kind: "month",
      year: year !== null && from.month <= to.month ? year.year : null,
      month: from.month,
      which: null,
    },
    to: { kind: "month", year: year?.year ?? null, month: to.month, which: null },
  };
  if (!from.sure && !isShown(tokens, at)) return null;
  return { end: year?.end ?? to.end, meaning, rule: "months" };
}
