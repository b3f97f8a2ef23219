import { statesNamed } from "../../ontology/actor/index.ts";
import type { PlaceContext, PlaceReading } from "./toponym.ts";

/**
 * The readings of a report less those of a name that two states share ("Congo") where the report does not tell which: where
 * no more of its actors and of its other places are of the state read than of the other.
 *
 * @example
 * // "seen in Congo" alone stays open; "Goma fell ... in Congo" is the Democratic Republic
 */
export function withoutOpenNamesakes(
  text: string,
  readings: readonly PlaceReading[],
  { countries = [] }: PlaceContext,
): PlaceReading[] {
  const sharing = readings.map((reading) => statesSharing(text, reading));
  if (sharing.every((states) => states.length < 2)) return [...readings];
  const others = readings.flatMap(({ identity }, i) =>
    (sharing[i]?.length ?? 0) > 1 ? [] : (identity?.country ?? []),
  );
  const told = [...countries, ...others];
  const speaksFor = (state: string) => told.filter((country) => country === state).length;
  return readings.map((reading, i) => {
    const states = sharing[i] ?? [];
    const own = reading.identity?.country ?? null;
    if (own === null || states.length < 2 || partBefore.test(text.slice(0, reading.range.start))) return reading;
    const rivals = states.filter((state) => state !== own).map(speaksFor);
    if (speaksFor(own) > Math.max(...rivals)) return reading;
    return { ...reading, identity: null, probability: 0, place: null, rule: "places: namesakes", reason: whyOpen };
  });
}

const whyOpen = "two states are called so, and the report does not tell which";

/** News tells of the part of a state ("eastern Congo") only where it means the large one, as dictionaries have it. */
const partBefore = /\b(?:north|south|east|west)(?:-?(?:east|west))?ern\s$/iu;

/** The states, alpha-3, that equally well are called by the words of a country's reading. */
function statesSharing(text: string, { range, identity }: PlaceReading): readonly string[] {
  if (identity !== null && identity.kind !== "country") return [];
  const named = statesNamed(text.slice(range.start, range.end));
  const [first] = named;
  const alike = named.filter(({ ambiguous, form }) => ambiguous === first?.ambiguous && form === first.form);
  return [...new Set(alike.map(({ state }) => state.country))];
}
