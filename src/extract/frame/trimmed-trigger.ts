import type { Passage } from "./passage-of.ts";
import type { Trigger } from "./triggers.ts";

/** Words that name no act by themselves. */
const empty =
  /^(?:an?|the|this|that|these|those|its|his|her|their|our|my|your|has|have|had|having|is|are|was|were|be|been|being|will|would|to|not|did|does|do|of|by|on|in|at|for|from|with|and|or|'s|’s|s|'|’|\p{P}+)$/iu;

/** Words that only lead to the party behind them. */
const joining = /^(?:an?|the|its|his|her|their|of|'s|’s|'|’)$/iu;

/**
 * A trigger without the words that stand for somebody: "asked" of "asked Berlin to deliver", "drone strike" of
 * "an Israeli drone strike". Marked words are asked for no role, so that a party among them would be lost.
 *
 * @param parties - words [first, last) that stand for somebody, counted as the trigger's are.
 * @param wordAt - the word at a place.
 */
export function trimmedTrigger(
  trigger: Trigger,
  parties: readonly Passage[],
  wordAt: (word: number) => string,
): Trigger {
  const inside = parties.filter(({ first, last }) => first < trigger.last && last > trigger.first);
  if (inside.length === 0) return trigger;
  const isFree = (word: number) => inside.every(({ first, last }) => word < first || word >= last);
  const says = (word: number) => isFree(word) && !empty.test(wordAt(word));
  let first = trigger.first;
  while (first < trigger.last && !says(first)) first++;
  if (first === trigger.last) return trigger;
  if (Array.from({ length: first - trigger.first }, (_, i) => trigger.first + i).every(isFree)) first = trigger.first;
  let last = first;
  while (last < trigger.last && isFree(last)) last++;
  if (last < trigger.last) while (last > first + 1 && joining.test(wordAt(last - 1))) last--;
  return { ...trigger, first, last };
}
