/** Words that a good part of all news has; where one is, says little about how well an entry fits. */
const everywhere = new Set(
  "a an and are as at be been but by for from had has have he his in is it its more not of on or said say says she that the their they this to was were which who will with would".split(
    " ",
  ),
);

/**
 * Those of the words searched for by which the entries that have all of them are put in order; all of them where all are
 * everywhere. Counting how often a word occurs takes as long as it occurs often.
 *
 * @example
 * rankingWords(["the", "armed forces"]); // ["armed forces"]
 */
export function rankingWords(words: readonly string[]): readonly string[] {
  const telling = words.filter((word) => !everywhere.has(word.toLowerCase()));
  return telling.length === 0 ? words : telling;
}
