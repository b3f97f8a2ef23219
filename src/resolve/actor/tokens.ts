import type { Range } from "../../text/index.ts";

/** A word of a name: letters, marks, digits and the invisible characters between them; "U.S." is one. */
export interface NameToken extends Range {
  /** Lower case, without accents, invisible characters and full stops. */
  readonly key: string;
  /** Begins with a capital letter. */
  readonly capital: boolean;
  /** What stands between it and the token before: "" at the start of a line. */
  readonly gap: string;
}

const token =
  /(?:\p{L}\.){2,}|\p{L}\.(?=[\s\u00a0]\p{Lu})|[\p{L}\p{M}\p{N}](?:[\p{L}\p{M}\p{N}]|\p{Cf}(?=\p{Cf}*[\p{L}\p{M}\p{N}]))*/gu;
const title = /\p{Lu}|\p{Lt}/u;

/** Letters as they are compared: without case, accents, invisible characters and full stops. */
export function letterKey(words: string): string {
  return words
    .normalize("NFKD")
    .replace(/[\p{M}\p{Cf}.]/gu, "")
    .toLowerCase()
    .replace(/ı/g, "i")
    .replace(/ł/g, "l")
    .replace(/ø/g, "o");
}

const plain = /^[A-Za-z0-9]*$/;

/**
 * The words that names are made of; hyphens and apostrophes part them, invisible characters inside a word do not.
 *
 * @example
 * nameTokens("Kim Jong-un’s").map((t) => t.key); // ["kim", "jong", "un", "s"]
 */
export function nameTokens(text: string): NameToken[] {
  const found: NameToken[] = [];
  let end = 0;
  for (const match of text.matchAll(token)) {
    const start = match.index;
    const words = match[0];
    found.push({
      start,
      end: start + words.length,
      key: plain.test(words) ? words.toLowerCase() : letterKey(words),
      capital: title.test(words.slice(0, 2)) && title.test(firstLetter(words)),
      gap: text.slice(end, start),
    });
    end = start + words.length;
  }
  return found;
}

function firstLetter(words: string): string {
  return String.fromCodePoint(words.codePointAt(0) ?? 0);
}
