import type { Marker } from "./lexicon.ts";
import type { Reading, Run } from "./reading.ts";

/** The preposition before a noun or a clause that tells whether it is so: "without", "after", "in case of". */
export function prepositionOf(reading: Reading, at: number): (Marker & Run) | null {
  for (const child of reading.childrenOf(at)) {
    if (child > at || !/^(?:case|mark|advmod|cc|fixed)$/u.test(reading.kind(child))) continue;
    const [marker] = reading.markersAt(child, "preposition");
    if (marker !== undefined) return marker;
  }
  // "in response to the chemical attack": the parser hangs its words on one another.
  const own = reading.childrenOf(at).filter((child) => /^(?:det|amod|compound|nummod)$/u.test(reading.kind(child)));
  const opening = Math.min(at, ...own);
  for (let word = opening - 1; word >= opening - 4 && word >= 0; word--) {
    const marker = reading
      .markersAt(word, "preposition")
      .find(({ words, last }) => words.length > 2 && last === opening - 1);
    if (marker !== undefined) return marker;
  }
  // "instead of returning": the parser may hang "instead" elsewhere.
  for (let word = at - 1; word >= at - 4 && word >= 0; word--) {
    const [marker] = reading.markersAt(word, "preposition");
    if (marker !== undefined && marker.words.length > 1 && marker.last >= at - 2) return marker;
    if (/VERB|PUNCT/u.test(reading.upos(word))) break;
  }
  return null;
}
