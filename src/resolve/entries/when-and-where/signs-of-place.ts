import type { Frame } from "../../../extract/frame/index.ts";
import type { Place } from "../../../record/index.ts";
import { overlaps } from "../../../text/index.ts";
import { type Signs, signs } from "../../../util/weighing.ts";
import type { DraftContext } from "../draft.ts";
import { isSamePlace, type NamedPlace } from "./places-named.ts";
import { areParted, inSentence, type Named, sortOf } from "./surroundings.ts";

/** What is known of where an act takes place before anything is weighed. */
export interface KnownOfPlace {
  /** The place that the rules give; null where they give none. */
  readonly byRule: Place | null;
  /** The place that the report named last before the act's words; null where it named none. */
  readonly lastBefore: NamedPlace | null;
}

/** What bears on whether a place that a report names is where an act takes place. */
export function signsOfPlace(
  context: DraftContext,
  frame: Frame,
  named: NamedPlace,
  { byRule, lastBefore }: KnownOfPlace,
): Signs {
  const { place, span } = named;
  const { trigger } = frame;
  const where = named.sentence === context.sentenceOf(trigger) ? "here" : "there";
  const isParty = (role: string) => frame.roles.some((one) => one.role === role && overlaps(one.range, span));
  const ofWords: Named[] = [
    ...named.signsOfWords,
    [sortOf(frame), true],
    ["rule gives another", byRule !== null && !isSamePlace(byRule, place)],
    ["in what is said", areParted(context, span, trigger)],
  ];
  return signs([
    ...(where === "here" ? inSentence(context, trigger, span) : fromSentence(context, frame, named)),
    ...ofWords.map(([name, holds]): Named => [`${name}, ${where}`, holds]),
    ...named.signs,
    ["by rule", byRule !== null && isSamePlace(byRule, place)],
    ["of who acts", isParty("agent")],
    ["of whom it acts on", isParty("recipient")],
    ["last before", lastBefore !== null && isSamePlace(lastBefore.place, place)],
  ]);
}

/** How far from the act's sentence a place's is. */
function fromSentence(context: DraftContext, { trigger }: Frame, { sentence }: NamedPlace): Named[] {
  const apart = context.sentenceOf(trigger) - sentence;
  return [
    ["sentence before", apart === 1],
    ["two to four before", apart > 1 && apart < 5],
    ["far before", apart >= 5],
    ["sentence after", apart === -1],
    ["far after", apart < -1],
  ];
}
