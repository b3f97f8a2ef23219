/** Latin letters that do not decompose into a plain letter and a mark. */
const plainLetters: Readonly<Record<string, string>> = {
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ø: "o",
  đ: "d",
  ð: "d",
  þ: "th",
  ł: "l",
  ı: "i",
  ħ: "h",
  ŧ: "t",
  ŋ: "ng",
  ə: "a",
  ǝ: "a",
  ɓ: "b",
  ɗ: "d",
  ƙ: "k",
  ɛ: "e",
  ɔ: "o",
};

/** Short forms that names are written with and without. */
const longForms: Readonly<Record<string, string>> = { st: "saint", ste: "sainte", mt: "mount", ft: "fort" };

const foreign = /[^a-z0-9\s\p{P}\p{S}\p{M}\p{Cf}\p{Lm}]/u;

/**
 * The key a place name is looked up by: lower case, no accents, spaces, hyphens, apostrophes or invisible characters,
 * "St." as "saint"; empty where the name has letters of another script than Latin, or none.
 *
 * @example
 * foldName("Khān Yūnis"); // "khanyunis"
 * foldName("St. Petersburg"); // "saintpetersburg"
 * foldName("Киев"); // ""
 */
export function foldName(name: string): string {
  const plain = name
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[ßæœøđðþłıħŧŋəǝɓɗƙɛɔ]/gu, (letter) => plainLetters[letter] ?? letter);
  if (foreign.test(plain)) return "";
  return plain
    .replace(/[\p{M}\p{Cf}\p{Lm}'’‘`´]/gu, "")
    .split(/[^a-z0-9]+/)
    .map((word) => longForms[word] ?? word)
    .join("");
}
