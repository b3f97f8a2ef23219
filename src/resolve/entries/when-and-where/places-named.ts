import { dependents, headWord } from "../../../extract/climb.ts";
import type { Place } from "../../../record/index.ts";
import type { Range } from "../../../text/index.ts";
import { grouped } from "../../../util/grouped.ts";
import type { DraftContext } from "../draft.ts";
import { isMoreExact } from "../more-exact.ts";
import type { Named } from "./surroundings.ts";

/** A place that a report names, with what holds of it whatever act is asked about. */
export interface NamedPlace {
  readonly place: Place;
  readonly span: Range;
  /** Index of its sentence. */
  readonly sentence: number;
  readonly signs: readonly Named[];
  readonly signsOfWords: readonly Named[];
}

const cases = new Set(["case", "mark"]);
const puts = /^(?:in|at|on|near|outside|inside|across|throughout|around|within|off|over|above)$/u;
const goes = /^(?:to|into|towards?|onto|for|through)$/u;
/** A place named so many times more is named often. */
const often = 5;

/** The places of each report, found once. */
const known = new WeakMap<DraftContext, readonly NamedPlace[]>();

/** The places that a report names, in text order. */
export function placesNamed(context: DraftContext): readonly NamedPlace[] {
  const before = known.get(context);
  if (before !== undefined) return before;
  const { places } = context.input;
  const bySentence = grouped(
    places.flatMap((place) => (place.span === null ? [] : [{ place, span: place.span }])),
    ({ span }) => context.sentenceOf(span),
  );
  const counts = new Map<string, number>();
  for (const place of places) counts.set(keyOf(place), (counts.get(keyOf(place)) ?? 0) + 1);
  const found = [...bySentence].flatMap(([sentence, named]) =>
    named.map(({ place, span }): NamedPlace => {
      const count = counts.get(keyOf(place)) ?? 1;
      return {
        place,
        span,
        sentence,
        signs: [
          ["named often", Math.min(1, (count - 1) / often)],
          ["share of all", count / places.length],
        ],
        signsOfWords: [
          ["country", place.precision === "country"],
          ["finer beside it", named.some((one) => isFiner(one.place, place))],
          ...howPut(context, span),
        ],
      };
    }),
  );
  known.set(context, found);
  return found;
}

/** The place named last before some words; null where none is. */
export function lastBefore(context: DraftContext, { start }: Range): NamedPlace | null {
  return placesNamed(context).findLast(({ span }) => span.end <= start) ?? null;
}

/** Whether two places are one: by GeoNames where it is known, else by name. */
export function isSamePlace(one: Place, other: Place): boolean {
  return keyOf(one) === keyOf(other);
}

const keyOf = ({ geonames, name }: Place) => (geonames === null ? name : `${geonames}`);

function isFiner(one: Place, other: Place): boolean {
  return one.country !== null && one.country === other.country && isMoreExact(one, other);
}

/** By which words a place is put where it is. */
function howPut({ trees }: DraftContext, span: Range): Named[] {
  const head = headWord(trees.syntax, span);
  if (head === null) return [];
  const words = dependents(trees.syntax, head, cases).map((one) => trees.word(one));
  return [
    ["put there", words.some((one) => puts.test(one))],
    ["from there", words.includes("from")],
    ["to there", words.some((one) => goes.test(one))],
    ["of there", words.includes("of")],
    ["before a noun", /^(?:compound|amod)$/u.test(trees.kind(head))],
  ];
}
