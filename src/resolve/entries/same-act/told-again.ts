import type { Event } from "../../../record/index.ts";
import type { Range } from "../../../text/index.ts";
import type { DraftContext } from "../draft.ts";
import { isOfNamed, knownActBehind, nameMany, namesKnownAct, ordinalOf } from "./act-nouns.ts";
import { canBeCalled, differInSort } from "./act-words.ts";
import { isAnother, isElsewhere } from "./another.ts";
import { isSameParty, share } from "./same-party.ts";
import { isSamePlace } from "./same-place.ts";
import { areOthers, contradict, isDescriptionOf, isNamed, mayBeOne } from "./told-party.ts";
import { tellsHarm, tellsWhomItHit } from "./told-victims.ts";
import { tollsDiffer } from "./toll.ts";
import type { TwoTellings } from "./two-tellings.ts";

/** Most sentences from an act to "the attack" where nothing else ties the two. */
const reach = 3;

/**
 * Whether the later of two passages goes back to the violence that the earlier tells of: it names it again by "the" and a noun
 * of its sort, tells what came of "the attack", or, in the next sentence, who was hit. Doers, means, days, places, numbers
 * and the people named must agree; and something both name ties them, or they stand near.
 *
 * @example
 * // "Gunmen stormed a hotel in Kaduna. Nine people died in the attack."
 */
export function goesBack(context: DraftContext, told: TwoTellings): boolean {
  const { a, b, from, to } = told;
  if (a.plover !== "ASSAULT" || contradict(context, a.actors, b.actors)) return false;
  if (!isSamePlace(a, b)) return false;
  if (areOthers(context, a.recipients, b.recipients) || tollsDiffer(context, told)) return false;
  return from.some((one) =>
    to.some((two) => (one.start <= two.start ? isBack(context, a, b, one, two) : isBack(context, b, a, two, one))),
  );
}

/** Whether the second passage, which stands behind the first, goes back to it. */
function isBack(context: DraftContext, a: Event, b: Event, first: Range, second: Range): boolean {
  const [words, again] = [context.slice(first), context.slice(second)];
  if (isAnother(context, second) || isElsewhere(context, second) || differInSort(words, again)) return false;
  const sentences = context.sentenceOf(second) - context.sentenceOf(first);
  const goesBackTo = (named: string) => {
    if (!canBeCalled(words, named) || countOtherwise(context, first, named)) return false;
    if (hasSameGoal(context, a, b)) return true;
    // Many acts go back to many, or to a series, and one goes back to one.
    if (nameMany(named) !== nameMany(words)) return false;
    return sentences <= reach || hasSameDoer(context, a, b);
  };
  const isTied = hasSameGoal(context, a, b) || hasSameDoer(context, a, b);
  const act = tellsHarm(again) ? knownActBehind(context, second) : null;
  if (act !== null) {
    if (differInSort(words, act.words) || !goesBackTo(act.words)) return false;
    return !act.saysWhich || isTied;
  }
  // "They fired at those who protested against the raid": in one sentence it is another.
  if (namesKnownAct(context, second))
    return (
      sentences > 0 &&
      !saysWhich(context, a, b) &&
      goesBackTo(withWordBefore(context, second)) &&
      (!isOfNamed(context, second) || isTied || b.recipients.some((id) => context.actor(id)?.kind === "person"))
    );
  return tellsWhomItHit(context, a, b, first, second);
}

/** "The second strike" is not the first, nor one that was told of without a number. */
function countOtherwise(context: DraftContext, first: Range, named: string): boolean {
  const [one, other] = [ordinalOf(withWordBefore(context, first)), ordinalOf(named)];
  return other !== null && one !== other && (one !== null || /^(?:second|third|fourth|fifth|next)$/u.test(other));
}

function withWordBefore(context: DraftContext, { start, end }: Range): string {
  const before = /\S+\s+$/u.exec(context.text.slice(Math.max(0, start - 20), start))?.[0] ?? "";
  return context.text.slice(start - before.length, end);
}

/** Whether both passages name whom or what was hit, the town where it was, or the day. */
function hasSameGoal(context: DraftContext, a: Event, b: Event): boolean {
  // An attack on a town is not any attack on its state.
  const kind = (id: string) => context.actor(id)?.kind;
  const isItsPlace = (one: string, other: string) => kind(one) === "state" && kind(other) === "unknown";
  const isOne = (one: string, other: string) =>
    one === other || (isSameParty(context, one, other) && !isItsPlace(one, other) && !isItsPlace(other, one));
  if (a.recipients.some((one) => b.recipients.some((other) => isOne(one, other)))) return true;
  if (a.date?.start != null && a.date.precision === "day" && a.date.start === b.date?.start) return true;
  return a.place !== null && a.place.name === b.place?.name && /^(?:point|town)$/u.test(a.place.precision);
}

function hasSameDoer(context: DraftContext, a: Event, b: Event): boolean {
  const named = (ids: readonly string[]) => ids.filter((id) => isNamedActor(context, id));
  return share(context, named(a.actors), named(b.actors));
}

/** "The murder of a nurse", "the attack by the militia": the words say themselves which act it is, and it is not the one before. */
function saysWhich(context: DraftContext, a: Event, b: Event): boolean {
  const people = (ids: readonly string[]) =>
    ids.filter((id) => /^(?:person|collective)$/u.test(context.actor(id)?.kind ?? ""));
  const [some, others] = [people(a.recipients), people(b.recipients)];
  // "A black man was shot ... the shooting of Keith Scott": who was only described is named.
  const isNamedNow = some.some((one) => others.some((other) => isDescriptionOf(context, one, other)));
  if (some.length > 0 && others.length > 0 && !isNamedNow && !share(context, some, others)) return true;
  if (some.length === 0 && others.some((id) => isNamedActor(context, id))) return true;
  const isOneDoer = a.actors.some((one) => b.actors.some((other) => mayBeOne(context, one, other)));
  return a.actors.length > 0 && b.actors.length > 0 && !isOneDoer;
}

function isNamedActor(context: DraftContext, id: string): boolean {
  const actor = context.actor(id);
  return actor !== undefined && isNamed(actor);
}
