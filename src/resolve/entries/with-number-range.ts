import type { Range } from "../../text/index.ts";

const word =
  "(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-\\p{L}+)?)";
const number = `(?:\\d{1,3}(?:,\\d{3})+|\\d+|${word})`;
const front = new RegExp(
  `(?<![\\p{L}\\p{N}$€£¥-])(?:between\\s+(?:about\\s+)?${number}\\s+and|(?:from\\s+)?${number}\\s+(?:to|or))\\s+(?<last>${number}\\s+)?$`,
  "iu",
);
const startsWithNumber = new RegExp(`^${number}\\s`, "iu");
const year = /\b(?:19|20)\d\d\b/u;
/** What can stand before a thing's first number is never longer: "between twenty-three and ". */
const furthest = 60;

/**
 * The words of a thing with the whole of the numbers that it lies between, of which it has the last or none.
 *
 * @example
 * // of "30 tanks" in "bought between 20 and 30 tanks": "between 20 and 30 tanks"
 */
export function withNumberRange(text: string, { start, end }: Range): Range {
  const found = front.exec(text.slice(Math.max(0, start - furthest), start));
  if (found === null || year.test(found[0])) return { start, end };
  const hasLast = startsWithNumber.test(text.slice(start, end));
  return hasLast === (found.groups?.["last"] !== undefined) ? { start, end } : { start: start - found[0].length, end };
}
