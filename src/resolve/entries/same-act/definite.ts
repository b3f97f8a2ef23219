import { wordsWithin } from "../../../extract/climb.ts";
import type { Range } from "../../../text/index.ts";
import type { DraftContext } from "../draft.ts";

const determiner = /\b(?:the|this|that|these|those|its|their|his|her|both)\s+(?:[\p{L}\p{N}-]+\s+){0,2}$/iu;
const days =
  /\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|today|last (?:week|month|night|year))[’']s\s+(?:[\p{L}\p{N}-]+\s+){0,2}$/iu;

/** Whether a noun names an act as one that the reader knows of: "the attack", "this raid", "Monday's bombing". */
export function isDefinite(context: DraftContext, trigger: Range): boolean {
  const { parsed } = context.input;
  const first = wordsWithin(parsed, trigger).find(
    (word) => parsed.upos[word] !== "ADV" && parsed.upos[word] !== "PART",
  );
  // "The army shelled" is a definite army.
  if (first !== undefined && /^(?:VERB|AUX)$/u.test(parsed.upos[first] ?? "")) return false;
  const before = context.text.slice(Math.max(0, trigger.start - 40), trigger.start);
  return (
    determiner.test(before) || days.test(before) || /^(?:the|this|that|its|their)\s/iu.test(context.slice(trigger))
  );
}
