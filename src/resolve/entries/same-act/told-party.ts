import type { Actor, Event } from "../../../record/index.ts";
import type { DraftContext } from "../draft.ts";
import { isSameParty, share } from "./same-party.ts";

/** Whether the report calls an actor by a name, and not only by what he is or did: "Ivan Petrov", not "a policeman". */
export function isNamed({ mentions, kind, name }: Actor): boolean {
  // A place that was hit is no actor with a name of its own, however it is written.
  if (kind === "unknown") return /^\p{Lu}/u.test(name.split(/\s/u).at(-1) ?? "");
  return mentions.some(({ form }) => form === "name");
}

const doersByTheAct =
  /(?:^|\s)(?:gun(?:man|men)|shooters?|attackers?|assailants?|assassins?|killers?|murderers?|bombers?|knife(?:man|men)|perpetrators?|suspects?|kidnappers?|abductors?|raiders?)$/iu;

/** Whether a description names those who did an act by their having done it: "the attackers". */
export function isDoerByTheAct({ name }: Actor): boolean {
  return doersByTheAct.test(name);
}

/** Descriptions that say no more than what somebody did in the act, or that he is somebody. */
const byTheAct =
  /(?:^|\s)(?:drivers?|victims?|(?:wo)?m[ae]n|boys?|girls?|persons?|people|youths?|teenagers?|others?)$/iu;

/** Whether a description only says what somebody did in the act: "the gunman". */
export function isByTheAct(actor: Actor): boolean {
  return byTheAct.test(actor.name) || isDoerByTheAct(actor);
}

const isHuman = ({ kind }: Actor) => kind === "person" || kind === "collective" || kind === "unknown";

/**
 * Whether two actors of one act may be one: the same, called the same, or one of them only described, and nothing of what is
 * told of them speaks against it: their countries, and whether they are people or a body.
 *
 * @example
 * // "the gunman" and "Ivan Petrov", "a Russian policeman" and "the gunman"; not "Russia" and "Iran"
 */
export function mayBeOne(context: DraftContext, a: string, b: string): boolean {
  if (isSameParty(context, a, b)) return true;
  const [one, other] = [context.actor(a), context.actor(b)];
  if (one === undefined || other === undefined) return false;
  if (one.name.toLowerCase() === other.name.toLowerCase()) return true;
  if (isHuman(one) !== isHuman(other) || (isNamed(one) && isNamed(other))) return false;
  return isOfOneCountry(one, other);
}

function isOfOneCountry(a: Actor, b: Actor): boolean {
  return a.country === null || b.country === null || a.country === b.country;
}

/** Whether people who are not named may have acted for a group that is: "gunmen", "Islamic State". */
function mayActFor(context: DraftContext, a: string, b: string): boolean {
  const [one, other] = [context.actor(a), context.actor(b)];
  if (one === undefined || other === undefined || isHuman(one) === isHuman(other)) return false;
  const [people, group] = isHuman(one) ? [one, other] : [other, one];
  return (
    /^(?:armed-group|organisation)$/u.test(group.kind) &&
    isNamed(group) &&
    !isNamed(people) &&
    isOfOneCountry(one, other)
  );
}

/** Whether one actor is a person whom the report only describes, and who may be the other, whom it names. */
export function isDescriptionOf(context: DraftContext, a: string, b: string): boolean {
  const [described, named] = [context.actor(a), context.actor(b)];
  if (described?.kind !== "person" || named?.kind !== "person") return false;
  if (isNamed(described) || !isNamed(named) || !mayBeOne(context, a, b)) return false;
  const [one, others] = [officeIn(described.name), named.roles.flatMap(({ title }) => officeIn(title) ?? [])];
  return one === null || others.length === 0 || others.includes(one);
}

const offices =
  /\b(?:president|minister|chancellor|king|queen|prince|princess|governor|mayor|ambassador|general|senator|judge|prosecutor|bishop|imam|spokes(?:man|woman|person)|secretary|commissioner|premier)\b/giu;

/** The last office that words name, since it is the one that they say somebody holds: of "the president's spokesman" the spokesman's. */
function officeIn(words: string): string | null {
  return words.toLowerCase().match(offices)?.at(-1) ?? null;
}

/** Whether two lists of parties cannot be of one act: both name somebody, and nobody of one may be anybody of the other. */
export function contradict(context: DraftContext, a: readonly string[], b: readonly string[]): boolean {
  return (
    a.length > 0 &&
    b.length > 0 &&
    !a.some((one) => b.some((other) => mayBeOne(context, one, other) || mayActFor(context, one, other)))
  );
}

/** Whether two lists name those who were hit and have none in common; people, and the place where they were hit, go together. */
export function areOthers(context: DraftContext, a: readonly string[], b: readonly string[]): boolean {
  const named = (ids: readonly string[]) =>
    ids.filter((id) => {
      const actor = context.actor(id);
      return actor !== undefined && isNamed(actor);
    });
  return contradict(context, named(a), named(b));
}

/**
 * Whether two attacks are by others on others: who attacks cannot be the same and who is hit is not; where neither has anybody who
 * attacks, both hit something that the report brings in as new.
 *
 * @example
 * // "Ukraine hit a depot. Hezbollah fired at Haifa", "a missile hit a school. A drone hit a tanker"
 */
export function areOfOthers(context: DraftContext, a: Event, b: Event): boolean {
  if (a.plover !== "ASSAULT" || a.recipients.length === 0 || b.recipients.length === 0) return false;
  if (share(context, a.recipients, b.recipients)) return false;
  if (contradict(context, a.actors, b.actors)) return true;
  return (
    a.actors.length + b.actors.length === 0 && [...a.recipients, ...b.recipients].every((id) => isNew(context, id))
  );
}

/** A thing that is spoken of once, by "a": people who are hit may be told of by many words. */
function isNew(context: DraftContext, id: string): boolean {
  const actor = context.actor(id);
  if (actor === undefined || /^(?:person|collective)$/u.test(actor.kind)) return false;
  return actor.mentions.length === 1 && /^an?\s/iu.test(actor.mentions[0]?.text ?? "");
}

/**
 * Whether two actors are one person: the same, or one is described by the office that the other is said to hold.
 *
 * @example
 * // "Russia's ambassador" and "Ambassador Andrei Karlov"
 */
export function isSamePerson(context: DraftContext, a: string, b: string): boolean {
  if (a === b) return true;
  const [one, other] = [context.actor(a), context.actor(b)];
  if (one?.kind !== "person" || other?.kind !== "person" || isNamed(one) === isNamed(other)) return false;
  if (one.country !== null && other.country !== null && one.country !== other.country) return false;
  const [described, named] = isNamed(one) ? [other, one] : [one, other];
  const office = described.name.split(/\s/u).at(-1)?.toLowerCase() ?? "";
  if (isByTheAct(described)) return false;
  return named.roles.some(({ title }) =>
    title
      .toLowerCase()
      .split(/[^\p{L}-]+/u)
      .includes(office),
  );
}
