import { OnrecordError } from "../util/problem.ts";

const mostWords = 64;
const phraseOrWord = /["“”„«»]([^"“”„«»]*)(?:["“”„«»]|$)|([^\s"“”„«»]+)/gu;
const word = /[\p{L}\p{N}]/u;

/**
 * The words and phrases that a person typed to search for, each a string; no character has a meaning but quotation
 * marks, straight or typographic, around a phrase.
 *
 * @throws {OnrecordError} `usage` where no letter or digit is left, or for more than 64 words.
 *
 * @example
 * searchWords('Putin "military aid" -* F-16'); // ["Putin", "military aid", "F-16"]
 */
export function searchWords(typed: string): readonly string[] {
  const found = [...typed.replaceAll(/\p{Cc}/gu, " ").matchAll(phraseOrWord)]
    .map(([, phrase, plain]) => (phrase ?? plain ?? "").trim())
    .filter((term) => word.test(term));
  if (found.length === 0) {
    throw new OnrecordError({
      code: "usage",
      message: "There is no word to search for.",
      received: typed,
      allowed: 'words and "phrases" with at least one letter or digit',
      advice: 'Give a word, for example: sanctions "military aid"',
    });
  }
  const size = found.join(" ").split(/[^\p{L}\p{N}\p{M}]+/u).length;
  if (size > mostWords) {
    throw new OnrecordError({
      code: "usage",
      message: "There are too many words to search for.",
      received: `${size} words`,
      allowed: `up to ${mostWords} words`,
      advice: "Keep the words that matter most.",
    });
  }
  return found;
}
