import { decadeWords, ordinalWords } from "./lexicon.ts";
import { type Found, lowerAt } from "./rule.ts";
import type { Token } from "./tokens.ts";

const years = (from: number, to: number, end: number): Found => ({
  end,
  meaning: { kind: "years", from, to },
  rule: "decade",
});

/** "the 1970s", "the ’90s", "the sixties": ten years; "the 1900s" could be a hundred and is taken so. */
export function decade(tokens: readonly Token[], at: number): Found | null {
  const words = decadeWords.get(lowerAt(tokens, at));
  if (words !== undefined) {
    const shown = /^(?:the|early|mid|late|-)$/.test(lowerAt(tokens, at - 1));
    return shown ? years(1900 + words, 1909 + words, at + 1) : null;
  }
  if (lowerAt(tokens, at) === "'") {
    const digits = lowerAt(tokens, at + 1);
    if (!/^\d0$/.test(digits) || !isPlural(tokens, at + 2)) return null;
    const from = (Number(digits) < 30 ? 2000 : 1900) + Number(digits);
    return years(from, from + 9, at + 3);
  }
  const digits = lowerAt(tokens, at);
  if (tokens[at]?.kind !== "number" || !/^(?:1\d|20)\d0$/.test(digits)) return null;
  const apostrophe = lowerAt(tokens, at + 1) === "'" && tokens[at + 1]?.glued ? 1 : 0;
  if (!isPlural(tokens, at + 1 + apostrophe)) return null;
  const from = Number(digits);
  const length = from % 100 === 0 && from < 2000 ? 100 : 10;
  return years(from, from + length - 1, at + 2 + apostrophe);
}

const isPlural = (tokens: readonly Token[], at: number) => tokens[at]?.lower === "s" && tokens[at]?.glued === true;

const ordinalEndings = new Set(["st", "nd", "rd", "th"]);

/** "the 19th century", "the seventeenth century", "the 20th-century fort". */
export function century(tokens: readonly Token[], at: number): Found | null {
  const number = centuryNumber(tokens, at);
  if (number === null) return null;
  const noun = lowerAt(tokens, number.end) === "-" ? number.end + 1 : number.end;
  if (lowerAt(tokens, noun) !== "century" && lowerAt(tokens, noun) !== "centuries") return null;
  const era = lowerAt(tokens, noun + 1);
  if (era === "bc" || era === "bce") {
    return {
      end: noun + 2,
      meaning: { kind: "open", reason: "a time before the first year of the calendar" },
      rule: "century",
    };
  }
  const to = number.nth * 100;
  return { end: noun + 1, meaning: { kind: "years", from: to - 99, to }, rule: "century" };
}

function centuryNumber(tokens: readonly Token[], at: number): { nth: number; end: number } | null {
  if (lowerAt(tokens, at) === "twenty" && lowerAt(tokens, at + 1) === "-" && lowerAt(tokens, at + 2) === "first") {
    return { nth: 21, end: at + 3 };
  }
  const word = ordinalWords.get(lowerAt(tokens, at));
  if (word !== undefined) return { nth: word, end: at + 1 };
  const digits = lowerAt(tokens, at);
  if (tokens[at]?.kind !== "number" || !/^\d{1,2}$/.test(digits) || Number(digits) < 1 || Number(digits) > 22)
    return null;
  return ordinalEndings.has(lowerAt(tokens, at + 1)) && tokens[at + 1]?.glued
    ? { nth: Number(digits), end: at + 2 }
    : null;
}
