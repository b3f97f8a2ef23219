import { isWord, type Range } from "../../text/index.ts";

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
  /(?:\p{L}\.){2,}|\p{L}\.(?=[\s\u00a0]\p{Lu})|[\p{L}\p{M}\p{N}](?:[\p{L}\p{M}\p{N}]|\p{Cf}(?=\p{Cf}*[\p{L}\p{M}\p{N}]))*/uy;
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
  for (let start = nextWord(text, 0); start < text.length; start = nextWord(text, end)) {
    const gap = text.slice(end, start);
    end = endOfPlain(text, start) ?? endOfToken(text, start);
    const words = text.slice(start, end);
    found.push({
      start,
      end,
      key: plain.test(words) ? words.toLowerCase() : letterKey(words),
      capital: title.test(words.slice(0, 2)) && title.test(firstLetter(words)),
      gap,
    });
  }
  return found;
}

/** Where the next letter, mark or digit stands, or the text ends. */
function nextWord(text: string, from: number): number {
  let at = from;
  while (at < text.length) {
    const codePoint = text.codePointAt(at) ?? 0;
    if (isWord(codePoint)) return at;
    at += codePoint > 0xffff ? 2 : 1;
  }
  return at;
}

/** Where a token of letters, marks and digits ends; null where a full stop or an invisible character may belong to it. */
function endOfPlain(text: string, start: number): number | null {
  let at = start;
  while (at < text.length) {
    const codePoint = text.codePointAt(at) ?? 0;
    if (!isWord(codePoint)) {
      const isOne = at - start === 1 || (at - start === 2 && (text.codePointAt(start) ?? 0) > 0xffff);
      return (isOne && codePoint === fullStop) || codePoint >= firstInvisible ? null : at;
    }
    at += codePoint > 0xffff ? 2 : 1;
  }
  return at;
}

const fullStop = 0x2e;
const firstInvisible = 0xad;

function endOfToken(text: string, start: number): number {
  token.lastIndex = start;
  return start + (token.exec(text)?.[0].length ?? 1);
}

function firstLetter(words: string): string {
  return String.fromCodePoint(words.codePointAt(0) ?? 0);
}
