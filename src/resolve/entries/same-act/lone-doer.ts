import type { DraftContext } from "../draft.ts";
import { differInSort, sortsOf } from "./act-words.ts";
import { isAnother, isElsewhere } from "./another.ts";
import { isSameParty } from "./same-party.ts";
import { isSamePlace } from "./same-place.ts";
import { sharesWord } from "./shares-word.ts";
import { areOthers, isDoerByTheAct } from "./told-party.ts";
import type { TwoTellings } from "./two-tellings.ts";

/** Who has others act for him: of him a report may tell several acts. */
const office =
  /\b(?:president|minister|chancellor|king|emir|sultan|prince|leader|head|chief|commander|general|warlord|governor|dictator)\b/iu;

/**
 * Whether two passages tell of the attack of one man, or of those whom the report knows by it alone ("the gunmen"): a state's
 * forces attack every day, but of these a report tells one attack, unless it says that it is another.
 *
 * @example
 * // "A driver opened fire on revellers ... the driver fired on the crowd"
 */
export function isOfLoneDoer(context: DraftContext, { a, b, from, to }: TwoTellings): boolean {
  if (a.plover !== "ASSAULT" || !isSamePlace(a, b)) return false;
  if (areOthers(context, a.recipients, b.recipients)) return false;
  if (!a.actors.some((id) => b.actors.includes(id) && isLone(context, id))) return false;
  const isHitAgain = a.recipients.some((one) => b.recipients.some((two) => isSameParty(context, one, two)));
  const hitBoth = a.recipients.length > 0 && b.recipients.length > 0;
  return from.some((one) =>
    to.some((two) => {
      const [first, second] = one.start <= two.start ? [one, two] : [two, one];
      if (isAnother(context, second) || isElsewhere(context, second)) return false;
      // "He abducted two drivers and abducted a nurse."
      if (context.sentenceOf(first) === context.sentenceOf(second) && hitBoth && !isHitAgain) return false;
      const [words, again] = [context.slice(first), context.slice(second)];
      if (differInSort(words, again)) return false;
      return sharesSort(words, again) || sharesWord(context, first, second) || isHitAgain;
    }),
  );
}

function sharesSort(a: string, b: string): boolean {
  const others = sortsOf(b);
  return sortsOf(a).some((sort) => others.includes(sort));
}

function isLone(context: DraftContext, id: string): boolean {
  const actor = context.actor(id);
  if (actor === undefined) return false;
  if (isDoerByTheAct(actor)) return true;
  if (actor.kind === "unknown") return actor.country === null;
  return actor.kind === "person" && !actor.roles.some(({ title }) => office.test(title));
}
