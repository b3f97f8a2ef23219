/**
 * A word without the ending of its plural, or of its third person; one of three letters or fewer is left as it is.
 *
 * @example
 * singularOf("deliveries"); // "delivery"
 */
export function singularOf(word: string): string {
  if (word.length <= 3) return word;
  return word
    .replace(/ies$/, "y")
    .replace(/(?<=ss|sh|ch|x|z)es$/, "")
    .replace(/(?<![su])s$/, "");
}
