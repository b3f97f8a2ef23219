import { type Place, placePrecisions } from "../../record/index.ts";

/** Whether the words for one place are more exact than those for another. */
export function isMoreExact(one: Place, other: Place): boolean {
  return placePrecisions.indexOf(one.precision) < placePrecisions.indexOf(other.precision);
}
