import type { Range } from "../../../text/index.ts";
import type { DraftContext } from "../draft.ts";

/** Whether two passages have a word in common that says something. */
export function sharesWord(context: DraftContext, a: Range, b: Range): boolean {
  const [one, other] = [stems(context.slice(a)), stems(context.slice(b))];
  return one.some((stem) => other.includes(stem));
}

const idle =
  /^(?:the|and|for|with|from|that|this|its|their|his|her|has|have|had|was|were|been|being|will|would|not|did|does|are|more|some|any|two|three|four|five|six)$/u;

/** The first letters of a phrase's words that say something, so that "sale" and "sales", "talk" and "talks" are one. */
export function stems(words: string): string[] {
  return (words.toLowerCase().match(/[\p{L}\p{N}-]{3,}/gu) ?? [])
    .filter((word) => !idle.test(word))
    .map((word) => (word === "met" ? "meet" : word.replace(/(?:ies|es|s|ed|ing)$/u, "").slice(0, 6)));
}
