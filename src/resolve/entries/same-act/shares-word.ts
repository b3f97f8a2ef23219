import type { Range } from "../../../text/index.ts";
import type { DraftContext } from "../draft.ts";

/** Whether two passages have a word in common that says something. */
export function sharesWord(context: DraftContext, a: Range, b: Range): boolean {
  const [one, other] = [stems(context.slice(a)), stems(context.slice(b))];
  return one.some((stem) => other.includes(stem));
}

const idle =
  /^(?:the|and|for|with|from|that|this|its|their|his|her|has|have|had|was|were|been|being|will|would|not|did|does|are|more|some|any|two|three|four|five|six)$/u;

/** Forms of a verb of acts that are told that do not begin alike, with the stem that its other forms have. */
const irregular: ReadonlyMap<string, string> = new Map([
  ["met", "meet"],
  ["spoke", "speak"],
  ["spoken", "speak"],
  ["shot", "shoot"],
  ["shots", "shoot"],
  ["struck", "strik"],
  ["strike", "strik"],
  ["stricken", "strik"],
  ["fought", "fight"],
  ["fire", "fir"],
  ["sent", "send"],
  ["gave", "giv"],
  ["give", "giv"],
  ["given", "giv"],
  ["sold", "sell"],
  ["bought", "buy"],
  ["withdrew", "withdr"],
  ["withdrawn", "withdr"],
  ["freed", "free"],
  ["freeing", "free"],
  ["beaten", "beat"],
  ["sought", "seek"],
]);

/** The first letters of a phrase's words that say something, so that "sale" and "sales", "talk" and "talks" are one. */
export function stems(words: string): string[] {
  return (words.toLowerCase().match(/[\p{L}\p{N}-]{3,}/gu) ?? [])
    .filter((word) => !idle.test(word))
    .map((word) => irregular.get(word) ?? word.replace(/(?:ies|es|s|ed|ing)$/u, "").slice(0, 6));
}
