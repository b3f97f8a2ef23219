import type { Range } from "../../../text/index.ts";
import { isUnder } from "../../climb.ts";
import { nounPhrase } from "../../noun-phrase.ts";
import type { Trees } from "../../trees.ts";
import { headIn, wordsIn } from "../words-in.ts";

/** Verbs by which one threatens or binds oneself, which say nothing of what follows or is owed. */
const performing =
  /^(?:warn|threaten|vow|swear|swore|sworn|sa(?:y|id)|tell|told|remind|caution|promis|pledg|undert(?:ake|ook)|commit|agree|sign|conclud|guarantee|assur|accept|ratif|announc|declar|propos|offer|order|reserv|insist|urg|call|add|wr(?:ite|ote)|hint|suggest|adopt|approv|reach|initial|join|stress|repeat|reiterat|confirm|giv|gave|issu|deliver|ma(?:ke|de)|rais|negotiat|withdr[ae]w|le(?:ave|ft)|suspend|cancel|renounc|break|broke|violat|breach|extend|renew|observ|respect|honou?r|keep|kept|hold|held)/u;
/** Where what a verb says ends. */
const stop = /^[,;:.!?“”"()—–]$/u;
const condition = /^(?:if|unless|should|once|when|until|while|or|and|but)$/u;

/** Whether words say what follows or is owed, and not only that somebody says or signs it: a verb that is no word of it. */
export function tellsAct(trees: Trees, trigger: Range): boolean {
  const head = headIn(trees, trigger);
  return (
    head !== null &&
    trees.isVerb(head) &&
    !wordsIn(trees, trigger).some((word) => trees.isVerb(word) && performing.test(trees.word(word)))
  );
}

/**
 * What the verb of a frame's words says, with its subject before and its objects behind, to the next mark or condition.
 *
 * @example
 * // "will be sunk" of "whoever fires will be sunk, he said": "will be sunk"; "will not send troops" before "to Ukraine": both
 */
export function ownClause(trees: Trees, trigger: Range): Range {
  const inside = wordsIn(trees, trigger);
  const head = headIn(trees, trigger);
  if (head === null) return trigger;
  let last = inside.at(-1) ?? head;
  while (
    last + 1 < trees.size &&
    isUnder(trees.syntax, last + 1, head) &&
    !stop.test(trees.slice(last + 1, last + 2)) &&
    !condition.test(trees.word(last + 1))
  )
    last++;
  const subject = trees.childrenOf(head, "nsubj").find((one) => one < (inside[0] ?? head));
  const before = subject === undefined ? null : nounPhrase(trees, subject);
  const isNext = before !== null && /^\s*$/u.test(trees.text.slice(before.end, trigger.start));
  return {
    start: isNext ? before.start : trigger.start,
    end: Math.max(trigger.end, trees.syntax.words[last]?.end ?? trigger.end),
  };
}
