/** "In 2016" and "the 2016 deal", but no sum, no part of a longer number and no count of people. */
const named =
  /(?<![\p{L}\d.,$€£-])(?:19[5-9]\d|20[0-4]\d)(?![\d,.]\d|[-–]?\p{L}|\s+(?:people|troops|soldiers|men|women|children|civilians|fighters|refugees|prisoners))/gu;
const counts = ["two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];
const ago = new RegExp(`\\b(?:last year|a year (?:ago|earlier)|(${counts.join("|")}) years (?:ago|earlier))\\b`, "giu");

/**
 * The years that a passage names, or counts back to from the day of its report; none is told twice.
 *
 * @param published - the day of its report (ISO 8601); null where it is not known.
 * @example
 * yearsTold("Two years ago, after the siege of 2014, it fell.", "2018-03-01"); // [2014, 2016]
 */
export function yearsTold(passage: string, published: string | null): number[] {
  const found = new Set([...passage.matchAll(named)].map(([text]) => Number(text)));
  const now = published === null ? null : Number(published.slice(0, 4));
  for (const [, count] of now === null ? [] : passage.matchAll(ago))
    found.add((now ?? 0) - (count === undefined ? 1 : counts.indexOf(count.toLowerCase()) + 2));
  return [...found].sort((a, b) => a - b);
}
