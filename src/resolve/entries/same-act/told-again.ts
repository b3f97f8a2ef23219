import type { Event } from "../../../record/index.ts";
import type { Range } from "../../../text/index.ts";
import type { DraftContext } from "../draft.ts";
import { differInSort, isLethal } from "./act-words.ts";
import { isAnother, isElsewhere } from "./another.ts";
import { isDefinite } from "./definite.ts";
import { share } from "./same-party.ts";
import { isSamePlace } from "./same-place.ts";
import { isSameTime } from "./same-time.ts";
import { areOthers, contradict, isDescriptionOf, isNamed, mayBeOne } from "./told-party.ts";
import { tollsDiffer } from "./toll.ts";

/** Most sentences from an act to "the attack" where nothing else ties the two. */
const reach = 3;

const acts =
  "attacks?|assaults?|bombings?|blasts?|explosions?|shootings?|killings?|murders?|assassinations?|slayings?|deaths?|raids?|air ?strikes?|strikes?|bombardments?|shelling|incidents?|ambush(?:es)?|stabbings?|massacres?|rampages?|violence|bombs?|clash(?:es)?|fighting|gunfire|shootouts?|abductions?|kidnappings?";
const act = new RegExp(`\\b(?:${acts})\\b`, "iu");
const manyActs =
  /\b(?:attacks|assaults|bombings|blasts|explosions|shootings|killings|raids|air ?strikes|strikes|stabbings|series|wave|string|spate)\b/iu;

/** What came of an act, told by what it came of: "killed in the attack", "injured when the bomb went off". */
const behind = new RegExp(
  `\\b(?:in|by|during|when|as)\\s+(?:the|this|that|these|those|(?:\\p{Lu}\\p{L}+|yesterday|last night)['’]s)\\s+(?:[\\p{L}\\p{N}-]+\\s+){0,2}?(${acts})\\b`,
  "iu",
);
const fresh = new RegExp(
  `\\b(?:an?|another|other|second|third|separate|several|two|three)\\s+(?:[\\p{L}\\p{N}-]+\\s+){0,2}?(?:${acts})\\b`,
  "iu",
);
const befell = /\b(?:kill|wound|injur|hurt|maim|die[ds]?\b|dead\b|perish|lost their lives|hospitali[sz])/iu;

/**
 * Whether the later of two passages goes back to the violence that the earlier tells of: it names it again by "the" and a noun
 * of its sort, tells what came of "the attack", or, in the next sentence, who was hit. Doers, means, days, places, numbers
 * and the people named must agree; and something both name ties them, or they stand near.
 *
 * @example
 * // "Gunmen stormed a hotel in Kaduna. Nine people died in the attack."
 */
export function goesBack(
  context: DraftContext,
  a: Event,
  b: Event,
  from: readonly Range[],
  to: readonly Range[],
): boolean {
  if (a.plover !== "ASSAULT" || contradict(context, a.actors, b.actors)) return false;
  if (!isSameTime(a.date, b.date) || !isSamePlace(a, b)) return false;
  if (areOthers(context, a.recipients, b.recipients) || tollsDiffer(context, a, b, from, to)) return false;
  return from.some((one) =>
    to.some((two) => (one.start <= two.start ? isBack(context, a, b, one, two) : isBack(context, b, a, two, one))),
  );
}

/** Whether the second passage, which stands behind the first, goes back to it. */
function isBack(context: DraftContext, a: Event, b: Event, first: Range, second: Range): boolean {
  const words = context.slice(first);
  if (isAnother(context, second) || isElsewhere(context, second) || differInSort(words, context.slice(second)))
    return false;
  const sentences = context.sentenceOf(second) - context.sentenceOf(first);
  const goesBackTo = (named: string) => {
    if (hasSameGoal(context, a, b)) return true;
    // Many acts go back to many, or to a series, and one goes back to one.
    if (manyActs.test(named) !== manyActs.test(words)) return false;
    return sentences <= reach || hasSameDoer(context, a, b);
  };
  if (isNamedAgain(context, second)) return !saysWhich(context, a, b) && goesBackTo(context.slice(second));
  const act = actBehind(context, second);
  if (act !== null) return !differInSort(words, act) && goesBackTo(act);
  return (
    sentences === 1 &&
    areVictims(context, b, second) &&
    !isLethal(words) &&
    !fighting.test(words) &&
    !namesNewAct(context, second)
  );
}

/** Whether both passages name whom or what was hit, the town where it was, or the day. */
function hasSameGoal(context: DraftContext, a: Event, b: Event): boolean {
  if (share(context, a.recipients, b.recipients)) return true;
  if (a.date?.start != null && a.date.precision === "day" && a.date.start === b.date?.start) return true;
  return a.place !== null && a.place.name === b.place?.name && /^(?:point|town)$/u.test(a.place.precision);
}

function hasSameDoer(context: DraftContext, a: Event, b: Event): boolean {
  const named = (ids: readonly string[]) => ids.filter((id) => isNamedActor(context, id));
  return share(context, named(a.actors), named(b.actors));
}

/** "The attack": a noun for an act that the reader knows of. */
function isNamedAgain(context: DraftContext, trigger: Range): boolean {
  return act.test(context.slice(trigger)) && isDefinite(context, trigger);
}

/** The "attack" of "killed in the attack"; null where no such words stand behind somebody's death or wounds. */
function actBehind(context: DraftContext, trigger: Range): string | null {
  if (!befell.test(context.slice(trigger))) return null;
  const { end } = context.sentence(trigger);
  return behind.exec(context.text.slice(trigger.start, Math.min(end, trigger.end + 60)))?.[1] ?? null;
}

/** "The murder of a nurse", "the attack by the militia": the words say themselves which act it is, and it is not the one before. */
function saysWhich(context: DraftContext, a: Event, b: Event): boolean {
  const people = (ids: readonly string[]) =>
    ids.filter((id) => /^(?:person|collective)$/u.test(context.actor(id)?.kind ?? ""));
  const [some, others] = [people(a.recipients), people(b.recipients)];
  // "A black man was shot ... the shooting of Keith Scott": who was only described is named.
  const isNamedNow = some.some((one) => others.some((other) => isDescriptionOf(context, one, other)));
  if (some.length > 0 && others.length > 0 && !isNamedNow && !share(context, some, others)) return true;
  const isOneDoer = a.actors.some((one) => b.actors.some((other) => mayBeOne(context, one, other)));
  return a.actors.length > 0 && b.actors.length > 0 && !isOneDoer;
}

function isNamedActor(context: DraftContext, id: string): boolean {
  const actor = context.actor(id);
  return actor !== undefined && isNamed(actor);
}

/** "Died in another attack", "killed in a raid": the sentence says in what act, and it is not the one before. */
function namesNewAct(context: DraftContext, trigger: Range): boolean {
  return fresh.test(context.slice(context.sentence(trigger)));
}

/** Fighting at large, of which those who fell in it are not what came of one blow. */
const fighting = /\b(?:fight|fought|fighting|wars?|campaign|battl\w*|offensive|operations?)\b/iu;

/** Whether a passage only tells whom something befell: people of whom no name is told, and nobody who did it. */
function areVictims(context: DraftContext, { actors, recipients }: Event, trigger: Range): boolean {
  if (actors.length > 0 || recipients.length === 0 || !befell.test(context.slice(trigger))) return false;
  return recipients.every((id) => !isNamedActor(context, id));
}
