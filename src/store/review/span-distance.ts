import type { Span } from "../../record/index.ts";

const lettersAndDigits = /[\p{L}\p{N}]/gu;

/**
 * How far two lists of spans of one text are apart: 0 where they have the same letters and digits, whatever else is at
 * their edges, 1 where they have none in common; Jaccard's distance.
 *
 * @example
 * spanDistance([{ start: 0, end: 5, text: "arms," }], [{ start: 0, end: 4, text: "arms" }]); // 0
 */
export function spanDistance(one: readonly Span[], other: readonly Span[]): number {
  const mine = placesOf(one);
  const theirs = placesOf(other);
  const shared = [...mine].filter((place) => theirs.has(place)).length;
  const all = mine.size + theirs.size - shared;
  return all === 0 ? 0 : 1 - shared / all;
}

function placesOf(spans: readonly Span[]): Set<number> {
  return new Set(
    spans.flatMap(({ start, text }) => [...text.matchAll(lettersAndDigits)].map(({ index }) => start + index)),
  );
}
