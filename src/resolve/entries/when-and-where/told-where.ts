import type { Frame } from "../../../extract/frame/index.ts";
import type { Place } from "../../../record/index.ts";
import type { Weighing } from "../../../util/weighing.ts";
import type { DraftContext } from "../draft.ts";
import { likeliest } from "./likeliest.ts";
import { isSamePlace, lastBefore, type NamedPlace, placesNamed } from "./places-named.ts";
import { type KnownOfPlace, signsOfPlace } from "./signs-of-place.ts";
import { placeWeighing } from "./weights.ts";

/** Log-odds from which a place is taken for an act's: more often right than what the rules alone give. */
const least = Math.log(0.6 / 0.4);

/**
 * The place where an act rather takes place than not, by its signs: one of the act's sentence or of that before, or the one that
 * the report named last.
 *
 * @param byRule - the place that the rules give the act; null where they give none.
 * @param by - default: as fitted on judged entries (`npm run bench -- when-where`).
 */
export function toldWhere(
  context: DraftContext,
  frame: Frame,
  byRule: Place | null,
  by: Weighing = placeWeighing,
): Place | null {
  const known = { byRule, lastBefore: lastBefore(context, frame.trigger) };
  const signs = (one: NamedPlace) => signsOfPlace(context, frame, one, known);
  return likeliest(placesNear(context, frame, known), signs, by, least)?.place ?? null;
}

/** The places that are weighed. */
export function placesNear(
  context: DraftContext,
  { trigger }: Frame,
  { byRule, lastBefore: before }: KnownOfPlace,
): NamedPlace[] {
  const sentence = context.sentenceOf(trigger);
  return placesNamed(context).filter((one) => {
    const apart = sentence - one.sentence;
    if (apart === 0 || apart === 1 || one.place === byRule) return true;
    return before !== null && isSamePlace(before.place, one.place);
  });
}
