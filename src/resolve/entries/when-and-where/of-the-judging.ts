import type { Frame } from "../../../extract/frame/index.ts";
import type { ResolvedDate } from "../../date/index.ts";
import type { DraftContext } from "../draft.ts";

/** Verbs of finding something good or bad, with what they find so behind them, as far as it is one phrase. */
const judging =
  /\b(?:condemn|denounc|criticis|criticiz|deplor|decri|slam|blast|lament|protest|oppos|welcom|prais|hail|applaud|celebrat)(?:s|es|ed|ing)?\s(?:[\p{L}\p{N}’'-]+\s){0,8}$/iu;
/** What ends the phrase of what is judged before the act's noun. */
const another = /\b(?:that|who|which|and|after|before|as|because|for|by|with)\s/iu;

/**
 * Whether a time expression tells when somebody judges an act, which stands between the words of judging and the act, or before
 * both: when the act itself was stays open.
 *
 * @example
 * // "Spain on Monday denounced the sale of tanks": the sale is of no known day
 */
export function isOfTheJudging(
  context: DraftContext,
  { trigger }: Frame,
  { expression: { core } }: ResolvedDate,
): boolean {
  if (core.start >= trigger.start) return false;
  const sentence = context.sentence(trigger);
  const before = context.text.slice(sentence.start, trigger.start);
  const found = judging.exec(before);
  if (found === null || core.start < sentence.start) return false;
  const verb = sentence.start + found.index;
  // "On Monday, after its jets hit the camp, it condemned": the day of a clause before is that clause's.
  const between = context.text.slice(core.end, verb);
  return !another.test(found[0]) && (core.start > verb || !/[,;:—]/u.test(between));
}
