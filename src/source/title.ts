import { isShortHeadline } from "./short-headline.ts";

/**
 * The headline that opens a text, or null where its first paragraph does not surely read like one.
 *
 * A headline is one line of at most 200 characters with text after it; no sentence, no quotation, no dateline, no
 * byline. It stands before a blank line, or at least before a line too long to be the rest of it.
 *
 * @example
 * titleOf("Estonia reports drone over border\n\nTALLINN - The ministry said ..."); // "Estonia reports drone over border"
 * titleOf("The ministry said so.\n\nIt gave no date."); // null
 */
export function titleOf(text: string): string | null {
  const [first = "", next = "", ...rest] = text.trim().split(/\r\n|\r|\n/);
  const line = first.trim();
  const isApart = next.trim() === "";
  const after = isApart ? rest.find((later) => later.trim() !== "") : next.length > 120 ? next : undefined;
  if (after === undefined) return null;
  return readsLikeHeadline(line) || (isApart && isShortHeadline(line, after)) ? line : null;
}

/** Whether a line has the shape of a headline, wherever it stands. */
export function readsLikeHeadline(line: string): boolean {
  if (line.length > 200 || (line.match(/[\p{L}\p{N}]+/gu)?.length ?? 0) < 3) return false;
  return !notHeadlines.some((pattern) => pattern.test(line));
}

const month = "(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*\\.?";

const notHeadlines: readonly RegExp[] = [
  /^[^\p{L}\p{N}]/u, // a quotation, a list, markup
  /[.,;:…\-–—]["'”’)\]]*$/u, // a sentence, or one that runs on
  /\p{Ll}{4,}[.?!]["”’]?\s+["“‘]?\p{Lu}/u, // several sentences
  /https?:|www\.|@/i, // an address
  /^(?:by|byline|from|photo|photograph|image|updated|published|source|copyright|share)\b[ :]/i, // a byline or a caption
  /\((?:AP|AFP|Reuters|UPI|TASS|Xinhua|Anadolu|dpa|CNN)\)/i, // a dateline
  /^[\p{L}.', ]+, \d{4}$/u, // place and year
  new RegExp(`\\b(?:\\d{1,2} ${month}|${month} \\d{1,2})(?:,? \\d{4})?$`, "u"), // a date at its end
  /^\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){1,2}(?:(?:,| and| in) \p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){0,2})*$/u, // names only
];
