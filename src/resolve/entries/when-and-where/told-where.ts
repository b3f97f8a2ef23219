import type { Frame } from "../../../extract/frame/index.ts";
import type { Place } from "../../../record/index.ts";
import type { Weighing } from "../../../util/weighing.ts";
import type { DraftContext } from "../draft.ts";
import { likeliest } from "./likeliest.ts";
import { placesNamed } from "./places-named.ts";
import { signsOfPlace } from "./signs-of-place.ts";
import { placeWeighing } from "./weights.ts";

/** Log-odds from which a place is taken for an act's: a little more often right than what the rules alone give. */
const least = Math.log(0.55 / 0.45);

/**
 * The place of a report where an act rather takes place than not, by its signs; in another sentence, too.
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
  const signs = (one: ReturnType<typeof placesNamed>[number]) => signsOfPlace(context, frame, one, byRule);
  return likeliest(placesNamed(context), signs, by, least)?.place ?? null;
}
