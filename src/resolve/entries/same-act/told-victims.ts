import type { Event } from "../../../record/index.ts";
import type { Range } from "../../../text/index.ts";
import type { DraftContext } from "../draft.ts";
import { namesNewAct } from "./act-nouns.ts";
import { isLethal, sortsOf } from "./act-words.ts";
import { isDoerByTheAct, isNamed } from "./told-party.ts";

const befell = /\b(?:kill|wound|injur|hurt|maim|die[ds]?\b|dead\b|perish|lost their lives|hospitali[sz])/iu;
/** Fighting at large, of which those who fell in it are not what came of one blow. */
const fighting = /\b(?:fight|fought|fighting|wars?|campaign|battl\w*|offensive|operations?)\b/iu;

/** Whether words tell what an attack did to people: that they were killed or hurt. */
export function tellsHarm(words: string): boolean {
  return befell.test(words);
}

/**
 * Whether the second passage, in the sentence behind the first, tells whom the attack of the first hit: people of whom no name
 * is told, nobody who did it, and no other means.
 *
 * @example
 * // "Gunmen stormed a hotel. Nine people were killed."
 */
export function tellsWhomItHit(context: DraftContext, a: Event, b: Event, first: Range, second: Range): boolean {
  if (context.sentenceOf(second) - context.sentenceOf(first) !== 1) return false;
  const [words, again] = [context.slice(first), context.slice(second)];
  if (b.actors.length > 0 || b.recipients.length === 0 || !befell.test(again)) return false;
  if (isLethal(words) || fighting.test(words) || namesNewAct(context, second)) return false;
  const known = sortsOf(words);
  // "One was killed when a rocket struck the town", "in the battle for the town": it says by what, or in what.
  const told = context.slice({ start: second.start, end: context.sentence(second).end });
  const isSameMeans = (said: string) => sortsOf(said).every((sort) => known.includes(sort));
  return (
    isSameMeans(again) &&
    isSameMeans(told) &&
    !fighting.test(told) &&
    b.recipients.every((id) => canBeVictim(context, a, id))
  );
}

/** "Two of the gunmen were killed": not by what they did. */
function canBeVictim(context: DraftContext, { actors }: Event, id: string): boolean {
  const actor = context.actor(id);
  if (actor === undefined || isNamed(actor) || isDoerByTheAct(actor)) return false;
  const noun = lastNoun(actor.name);
  return !actors.some((doer) => lastNoun(context.actor(doer)?.name ?? "") === noun);
}

function lastNoun(name: string): string {
  const word = name.split(/\s/u).at(-1)?.toLowerCase() ?? "";
  return word.replace(/men$/u, "man").replace(/s$/u, "");
}
