import type { Range } from "../../text/index.ts";

const paper = "(?:resolution|regulation|decision|directive|order|law)s?";
/** What a paper is known by: "no. 1718 (2006)", "(EU) No 833/2014", "2014/512/CFSP", "115-44". */
const number = "(?:\\d{1,5}(?:[/-]\\d{1,4})?(?:/[A-Z]{2,6})?(?:\\s?\\(\\d{4}\\))?)(?!\\d|[.,]\\d|\\s?%)";
const numbers = `(?:\\s\\([A-Z]{2,3}\\))?\\s(?:(?:[Nn]os?\\.?|number)\\s)?${number}`;
const further = `(?:(?:,\\s|,?\\sand\\s)${number})*`;
const bare = new RegExp(`\\b${paper}$`, "iu");
const behind = new RegExp(`^${numbers}`, "u");
const allBehind = new RegExp(`^${numbers}${further}`, "u");
const several = new RegExp(`\\b${paper.replace("s?", "s")}${numbers}$`, "iu");
const listed = new RegExp(`^${further}`, "u");
/** A paper by its name and number that does what the words behind it say: "[Council Regulation 833/2014] bans exports". */
const doing = new RegExp(
  `(?:(?:Council|Commission|Presidential|Executive|Public|Security Council)\\s)?(?:Resolution|Regulation|Decision|Directive|Order|Law)s?${numbers}${further}(?=\\s$)`,
  "u",
);

/**
 * The words that name a restriction, with the numbers of a resolution, regulation or law behind them; where they are a verb, the
 * paper by name and number whose act it is.
 *
 * @example
 * // "[resolution] 1718 (2006)": "resolution 1718 (2006)"; "Council Regulation 833/2014 [bans exports]": "Council Regulation 833/2014"
 */
export function instrumentAround(text: string, trigger: Range): Range {
  const words = text.slice(trigger.start, trigger.end);
  const after = text.slice(trigger.end, trigger.end + 60);
  const one = /s$/u.test(words) ? allBehind : behind;
  const found = bare.test(words) ? one.exec(after) : several.test(words) ? listed.exec(after) : null;
  if (found !== null) return { start: trigger.start, end: trigger.end + found[0].length };
  const from = Math.max(0, trigger.start - 80);
  const named = /^(?:bans?|banned|bars?|barred|forbids?|forbade|prohibits?|prohibited|blocks?|blocked)\b/iu.test(words)
    ? doing.exec(text.slice(from, trigger.start))
    : null;
  if (named === null) return trigger;
  return { start: from + named.index, end: from + named.index + named[0].length };
}
