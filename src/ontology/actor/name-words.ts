import { longTitle } from "./short-titles.ts";

/** A word of a name or phrase, as it stands and as it is compared. */
export interface NameWord {
  /** The word as it stands, invisible characters and possessive ending included. */
  readonly text: string;
  /**
   * What it is compared by: lower case, without accents, points, apostrophes, invisible characters, possessive; a
   * shortened title before a name by the whole one: "senator" for the "Sen." of "Sen. Lee".
   */
  readonly key: string;
  /** UTF-16 offsets into the given words. */
  readonly start: number;
  readonly end: number;
  /** Whether it carries a possessive ending: "Iran's", "rebels'". */
  readonly possessive: boolean;
  /** Whether a hyphen or dash ties it to the word before: "backed" in "US-backed". */
  readonly hyphened: boolean;
}

/** Soft hyphen, zero-width and direction marks: invisible, and no part of a name. */
const invisible =
  /\u00AD|\u034F|\u061C|\u180E|[\u200B-\u200F]|[\u202A-\u202E]|[\u2060-\u2064]|[\u2066-\u2069]|\uFEFF/gu;
const chunk =
  /[\p{L}\p{M}\p{N}&'’‘ʼ´`.\u00AD\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]+/gu;
const plain = /^[A-Za-z0-9]+$/u;
const apostrophes = /['’‘ʼ´`]/gu;
const unfolded: Readonly<Record<string, string>> = {
  ø: "o",
  ł: "l",
  ı: "i",
  ß: "ss",
  æ: "ae",
  œ: "oe",
  đ: "d",
  ð: "d",
  þ: "th",
  ə: "a",
};

/**
 * Cuts a name or phrase into words, with the key that each is compared by.
 *
 * "U.S." and "US" have one key, as have "Côte d’Ivoire" and "Cote d'Ivoire", "Gen." and "General" before a name;
 * hyphens part words.
 *
 * @example
 * nameWords("the U.S.-backed rebels’ chief").map((word) => word.key); // ["the", "us", "backed", "rebels", "chief"]
 */
export function nameWords(words: string): NameWord[] {
  const found: NameWord[] = [];
  let before = 0;
  for (const match of words.matchAll(chunk)) {
    const text = match[0];
    const start = match.index;
    const end = start + text.length;
    const hyphened = found.length > 0 && /^[-‐‑–]$/u.test(words.slice(before, start));
    if (plain.test(text)) {
      found.push({ text, key: text.toLowerCase(), start, end, possessive: false, hyphened });
      before = end;
      continue;
    }
    const bare = text.replace(invisible, "").replace(apostrophes, "'");
    const ending = /(?<=[\p{L}\p{N}.])'s?$/iu.exec(bare);
    const key = keyOf(ending === null ? bare : bare.slice(0, ending.index));
    if (key === "") continue;
    found.push({ text, key, start, end, possessive: ending !== null, hyphened });
    before = end;
  }
  return found.map((word, at) => withLongTitle(word, found[at + 1]));
}

function withLongTitle(word: NameWord, next: NameWord | undefined): NameWord {
  const long = next !== undefined && /^(?:\p{Lu}|of$)/u.test(next.text) ? longTitle(word.text, word.key) : null;
  return long === null ? word : { ...word, key: long };
}

function keyOf(bare: string): string {
  if (bare === "&") return "and";
  const letters = bare.replace(/['.&]/gu, "").toLowerCase();
  // Most names are plain ASCII, and folding is what costs time.
  if (/^[\x20-\x7e]*$/u.test(letters)) return letters;
  return letters
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/[øłıßæœđðþə]/gu, (letter) => unfolded[letter] ?? letter);
}

/**
 * The key that names are compared by: the keys of their words, a leading "the" left out.
 *
 * @example
 * nameKey("the U.S.’s"); // "us"
 * nameKey("Côte d’Ivoire"); // "cote divoire"
 */
export function nameKey(words: string): string {
  const lower = words.toLowerCase();
  // Most names are plain words, and all of them are keyed when the data loads.
  const key = /^[a-z0-9]+(?: [a-z0-9]+)*$/u.test(lower)
    ? lower
    : nameWords(words)
        .map((word) => word.key)
        .join(" ");
  return key.startsWith("the ") ? key.slice(4) : key;
}
