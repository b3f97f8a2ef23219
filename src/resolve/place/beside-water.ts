import type { KnownPlace } from "../../ontology/gazetteer/index.ts";
import type { Range } from "../../text/index.ts";
import { distance } from "./distance.ts";
import type { Weighed } from "./surroundings.ts";
import type { Toponym } from "./toponym.ts";

/** A sea, gulf or strait that a report names, where it names it. */
export interface NamedWater {
  readonly range: Range;
  readonly place: KnownPlace;
}

/** So near to a water's point, in kilometres, a place can lie on it; one beyond the other number does not. */
const onIt = 300;
const faraway = 1000;
/** Only a name that no candidate has for itself is doubtful enough; the other must be at least half as likely. */
const doubtful = 0.5;
const half = 0.5;

/** The waters of no one state that a report names without doubt. */
export function namedWaters(ranked: readonly Weighed[], toponyms: readonly Toponym[]): NamedWater[] {
  return ranked.flatMap(({ group, probabilities }) => {
    const at = probabilities.findIndex((probability) => probability > 0.9);
    const place = group.candidates[at]?.place;
    if (place === undefined || place.kind !== "water" || place.country !== null) return [];
    return group.members.flatMap((member) => {
      const range = toponyms[member]?.range;
      return range === undefined ? [] : [{ range, place }];
    });
  });
}

/**
 * Of a name that may be of many places the one on the water that its sentence names, where the likeliest is far away from
 * it: "Dover" beside "the English Channel" is no town in Delaware. Undefined where nothing tells.
 */
export function besideWater(
  text: string,
  { range }: Toponym,
  { group, probabilities }: Weighed,
  waters: readonly NamedWater[],
): number | undefined {
  const top = Math.max(...probabilities);
  const likeliest = group.candidates[probabilities.indexOf(top)]?.place;
  if (waters.length === 0 || top >= doubtful || likeliest === undefined) return undefined;
  const near = waters.filter((water) => areInOneSentence(text, range, water.range));
  if (near.length === 0 || near.some(({ place }) => distance(place, likeliest) < faraway)) return undefined;
  const shore = [...probabilities.keys()].filter((at) => {
    const place = group.candidates[at]?.place;
    const isLikely = (probabilities[at] ?? 0) >= half * top;
    return isLikely && place !== undefined && near.some((water) => distance(water.place, place) <= onIt);
  });
  return shore.length === 1 ? shore[0] : undefined;
}

function areInOneSentence(text: string, one: Range, other: Range): boolean {
  const [first, second] = one.start < other.start ? [one, other] : [other, one];
  return first.end <= second.start && !/[.!?]["”’)]*\s+\p{Lu}|\n/u.test(text.slice(first.end, second.start + 1));
}
