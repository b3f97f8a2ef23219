import type { Actor, Event } from "../../../record/index.ts";
import { overlaps, type Range } from "../../../text/index.ts";
import type { DraftContext } from "../draft.ts";
import { differInSort, isConquest, isLethal, isTaken, sortsOf } from "./act-words.ts";
import { isAnother } from "./another.ts";
import { isSamePlace } from "./same-place.ts";
import { contradict, isNamed, isSamePerson } from "./told-party.ts";
import type { TwoTellings } from "./two-tellings.ts";

/**
 * Whether two events are one since what they tell befalls somebody once: whoever is killed dies once, and the shots at him are
 * of it; whoever is arrested or kidnapped, a ship that is seized, a town that is taken is held until the report says otherwise.
 * The doers must not contradict.
 *
 * @example
 * // "a policeman shot Russia's ambassador", "the assassination of Ambassador Andrei Karlov", "Karlov was gunned down"
 */
export function befellOnce(context: DraftContext, told: TwoTellings): boolean {
  const { a, b, from, to } = told;
  if (contradict(context, a.actors, b.actors)) return false;
  if (isTakenOnce(context, told)) return true;
  const isHeld = a.recipients.some((id) => b.recipients.includes(id) && canBeHeld(context, a.plover, id));
  const isMan = isOneMan(context, a.recipients, b.recipients);
  if (!isHeld && !isMan) return false;
  if (!isSamePlace(a, b)) return false;
  // Who was arrested abroad was arrested at home besides, whatever else tells of either.
  if (a.plover === "COERCE" && from.some((one) => to.some((two) => areInOtherCountries(context, one, two))))
    return false;
  return from.some((one) => to.some((two) => isOneDeed(context, a.plover, isMan, one, two)));
}

/** What has been taken is held, and who has been defeated is: "Mosul fell to the group", "the group captured Mosul". */
function isTakenOnce(context: DraftContext, { a, b, from, to }: TwoTellings): boolean {
  if (a.plover !== "ASSAULT") return false;
  // Of a state many a town is taken.
  const isState = (id: string) => context.actor(id)?.kind === "state";
  if (!a.recipients.some((id) => b.recipients.includes(id) && !isState(id))) return false;
  return from.some((one) =>
    to.some((two) => {
      if (isAnother(context, one.start <= two.start ? two : one)) return false;
      return isConquest(context.slice(one)) && isConquest(context.slice(two));
    }),
  );
}

function isOneDeed(context: DraftContext, plover: Event["plover"], isMan: boolean, a: Range, b: Range): boolean {
  if (isAnother(context, a.start <= b.start ? b : a)) return false;
  const [one, other] = [context.slice(a), context.slice(b)];
  if (plover === "COERCE") return isTaken(one) && isTaken(other);
  if (plover !== "ASSAULT" || differInSort(one, other)) return false;
  const isKidnapping = [one, other].every((words) => sortsOf(words).includes("kidnapping"));
  if (isKidnapping || !isMan) return isKidnapping && !areInOtherCountries(context, a, b);
  if (sortsOf(one).some((sort) => sortsOf(other).includes(sort))) return true;
  const isArmed = (words: string) => isLethal(words) || sortsOf(words).length > 0 || /\battack\w*\b/iu.test(words);
  if (isSurvived(one) || isSurvived(other)) return false;
  return (isLethal(one) || isLethal(other)) && isArmed(one) && isArmed(other);
}

/** "Wounded in an airstrike" is not how somebody died who was killed later. */
function isSurvived(words: string): boolean {
  return /\b(?:wound|injur|surviv|maim)\w*/iu.test(words) && !isLethal(words);
}

/** Whether the sentences of two arrests name places, and none of one country: one may be arrested abroad, and at home again. */
function areInOtherCountries(context: DraftContext, a: Range, b: Range): boolean {
  const countries = (words: Range) => {
    const sentence = context.sentence(words);
    return context.input.places.flatMap(({ span, country }) =>
      span !== null && country !== null && overlaps(span, sentence) ? [country] : [],
    );
  };
  const [some, others] = [countries(a), countries(b)];
  return some.length > 0 && others.length > 0 && !some.some((one) => others.includes(one));
}

/** Whether one and the same person is among both, by name; or he alone is told of in both, as "the" one. */
function isOneMan(context: DraftContext, a: readonly string[], b: readonly string[]): boolean {
  const isAlone = a.length === 1 && b.length === 1;
  const isTold = (id: string) => {
    const actor = context.actor(id);
    if (actor?.kind !== "person") return false;
    return isNamed(actor) || (isAlone && isTheOne(actor));
  };
  return a.some((one) => b.some((other) => isSamePerson(context, one, other) && (isTold(one) || isTold(other))));
}

/** "Her first husband" and "her third husband" may be taken for one; "a clerk" and "the clerk" are. */
function isTheOne({ mentions }: Actor): boolean {
  const [, ...again] = mentions.filter(({ form }) => form === "description");
  return again.every(({ text }) => /^(?:the|this|that)\s/iu.test(text));
}

/** A ship that is seized, people who are kidnapped: they are the same where the report speaks of them as the same. */
function canBeHeld(context: DraftContext, plover: Event["plover"], id: string): boolean {
  const actor = context.actor(id);
  if (plover === "COERCE") return actor?.kind === "unknown" && actor.country === null;
  return actor?.kind === "collective";
}
