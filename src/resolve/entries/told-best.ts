import type { EntryDate, Place } from "../../record/index.ts";
import type { DraftContext } from "./draft.ts";
import { isMoreExact } from "./more-exact.ts";
import { isByTheAct, isNamed, isSameParty, isSamePerson, mayBeOne } from "./same-act/index.ts";

/** The parties of both passages; of a state and who acts for it the one named first, of a person his name. */
export function joinedParties(context: DraftContext, a: readonly string[], b: readonly string[]): string[] {
  const isAgain = (id: string) => a.some((known) => isSameParty(context, known, id));
  const isTold = (id: string, others: readonly string[]) =>
    others.some((other) => isSamePerson(context, id, other) && tells(context, id) < tells(context, other));
  return [...a.filter((id) => !isTold(id, b)), ...b.filter((id) => !isAgain(id) && !isTold(id, a))];
}

/**
 * Who did it by both passages: where they call one doer differently it is the one that tells more, a name rather than a
 * description, "a policeman" rather than "the gunman".
 *
 * @example
 * // of "a Turkish policeman" and "Mevlut Altintas", who shot the same man: Mevlut Altintas
 */
export function joinedDoers(context: DraftContext, a: readonly string[], b: readonly string[]): string[] {
  if (a.some((one) => b.some((other) => isSameParty(context, one, other)))) return joinedParties(context, a, b);
  const kept = a.filter((id) => !b.some((other) => isLess(context, id, other)));
  const isAdded = (id: string) => !a.some((other) => isLess(context, id, other, true));
  return [...kept, ...b.filter(isAdded)];
}

/**
 * Whom it hit by both passages, which stand in different sentences: of people whom only one of them names it is the name, and
 * people who are only described are not told of twice, nor is the place where they were hit.
 *
 * @example
 * // of "a crowd" and "revellers": a crowd; of "an aide" and "Carlo Neri": Carlo Neri; of "a market" and "four people": the people
 */
export function joinedHit(context: DraftContext, a: readonly string[], b: readonly string[]): string[] {
  if (a.some((one) => b.some((other) => isSameParty(context, one, other)))) return joinedParties(context, a, b);
  const sortOf = (id: string) => {
    const actor = context.actor(id);
    if (actor === undefined || actor.kind === "unknown") return "site";
    if (actor.kind !== "person" && actor.kind !== "collective") return "body";
    return isNamed(actor) ? "name" : actor.kind;
  };
  const has = (ids: readonly string[], ...sorts: readonly string[]) => ids.some((id) => sorts.includes(sortOf(id)));
  const isLeft = (id: string, others: readonly string[]) => {
    const sort = sortOf(id);
    if (sort === "site") return !has(others, "person", "collective", "name");
    return !(sort === "person" && has(others, "name"));
  };
  const kept = a.filter((id) => isLeft(id, b));
  const isFurther = (id: string) => {
    const sort = sortOf(id);
    return isLeft(id, a) && !((sort === "person" || sort === "collective") && has(kept, "person", "collective"));
  };
  return [...kept, ...b.filter(isFurther)];
}

/** Whether an actor may be the other, and the report tells less of who he is; `equally` counts what tells as much. */
function isLess(context: DraftContext, id: string, other: string, equally = false): boolean {
  const [actor, known] = [context.actor(id), context.actor(other)];
  if (actor === undefined || known === undefined || !mayBeOne(context, id, other)) return false;
  // "We captured them", says a president of his allies' forces.
  if (actor.kind !== known.kind && !isByTheAct(actor)) return false;
  const [one, two] = [tells(context, id), tells(context, other)];
  return one < two || (equally && one === two);
}

/** How much the report tells of who an actor is. */
function tells(context: DraftContext, id: string): number {
  const actor = context.actor(id);
  if (actor === undefined || isByTheAct(actor)) return 0;
  return isNamed(actor) ? 3 : actor.country === null ? 1 : 2;
}

const byDate: readonly EntryDate["precision"][] = ["day", "week", "month", "range", "year", "unknown"];

/** The more exact of two places, the first where neither is. */
export function exacterPlace(a: Place | null, b: Place | null): Place | null {
  if (a === null || b === null) return a ?? b;
  return isMoreExact(b, a) ? b : a;
}

/** The more exact of two dates, the first where neither is; one that is not resolved tells least. */
export function exacterDate(a: EntryDate | null, b: EntryDate | null): EntryDate | null {
  if (a?.start == null || b?.start == null) return a?.start == null ? (b ?? a) : a;
  return byDate.indexOf(b.precision) < byDate.indexOf(a.precision) ? b : a;
}
