import { anywhere, beforeNumber, neverLast, sentenceStarters } from "./abbreviations.ts";

/** A full stop, question or exclamation mark, or run of them, and what stands around it (a few dozen characters do). */
export interface Stop {
  /** What the sentence has before the mark. */
  readonly before: string;
  readonly mark: string;
  /** Quotation marks and brackets that stand right after the mark. */
  readonly closers: string;
  /** What follows, from its first visible character; "" at the end of the paragraph. */
  readonly after: string;
}

const QUOTE = /["'”’»“]/;
const LIST_MARKER = /^[^\p{L}\p{N}]*(?:\d{1,2}(?:\.\d{1,2}){0,3}|\p{L})$/u;
const DOTTED = /^(?:\p{L}{1,2}\.)+\p{L}{1,2}$/u;
const INITIAL = /^\p{Lu}\p{M}*$/u;
const CLOCK = /^[ap]\.m$/i;
const AFTER_CLOCK =
  /^(?:[A-Z]{2,4}\b|Eastern|Pacific|Central|Mountain|Greenwich|Local|(?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z.]* \d)/;
const NUMBER_OR_MONTH = /^(?:\p{N}|[IVXL]+\b|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z.]* \d)/u;
const GOES_ON = /^[,;:.!?…)\]}%]/;
const LOWER = /^\p{Ll}/u;
/** "al-Shabab", "iPhone": a name that keeps its small letter at the start of a sentence. */
const LOWER_NAME = /^(?:\p{Ll}{2,3}[-’']\p{Lu}|[ie]\p{Lu})/u;
const SAYS =
  /^(?:\p{Lu}[\p{L}\p{M}.’'-]* ){1,4}(?<![’']s )(?:said|says|asked|asks|told|added|adds|wrote|writes|shouted|cried|replied|recalled|wondered|tweeted)\b/u;
const OPENERS = /^(?:["'“”‘’«„([{*—–-]\s?){1,4}/;

/** Whether a sentence ends at a stop. */
export function isSentenceEnd({ before, mark, closers, after }: Stop): boolean {
  if (after === "") return true;
  if (GOES_ON.test(after)) return false;
  const next = after.replace(OPENERS, "");
  const quoted = QUOTE.test(closers);
  if (LOWER.test(next)) return !quoted && mark === "." && LOWER_NAME.test(next);
  if (mark !== ".") return !(quoted && SAYS.test(after));
  if (LIST_MARKER.test(before)) return false;

  const word = lastWord(before);
  if (neverLast.has(word)) return false;
  if (beforeNumber.has(word)) return !NUMBER_OR_MONTH.test(next);
  if (CLOCK.test(word)) return !AFTER_CLOCK.test(next);
  if (anywhere.has(word) || DOTTED.test(word) || INITIAL.test(word)) return quoted || startsSentence(next);
  return true;
}

/** The last run of characters without white space, opening marks and hyphens: "R-Ariz" ends in "Ariz". */
function lastWord(before: string): string {
  return /[^\s"“”‘«„([{—–-]*$/.exec(before)?.[0] ?? "";
}

function startsSentence(next: string): boolean {
  const [, word = "", after] = /^(\p{L}+)(.?)/u.exec(next) ?? [];
  return sentenceStarters.has(word) && after !== ".";
}
