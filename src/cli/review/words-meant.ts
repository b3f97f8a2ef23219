import type { Span } from "../../record/index.ts";
import { sentences, spanOf } from "../../text/index.ts";
import { OnrecordError } from "../../util/problem.ts";

/**
 * The spans that somebody means by words of a text, or by `START-END`; several are parted by ` … `.
 *
 * Words that stand in the text more than once are those in the sentences of the entry, if once there.
 *
 * @param near - the entry's evidence.
 * @throws {OnrecordError} `usage` for words that the text has not, or that could be several.
 *
 * @example
 * wordsMeant("He said no.", evidence, "no"); // [{ start: 8, end: 10, text: "no" }]
 */
export function wordsMeant(text: string, near: readonly Span[], given: string): Span[] {
  return given.split(" … ").map((words) => {
    const [, start, end] = /^(\d{1,9})[-–](\d{1,9})$/u.exec(words) ?? [];
    if (start !== undefined && end !== undefined) return spanOf(text, { start: Number(start), end: Number(end) });
    const places = placesOf(text, words);
    const around = sentences(text).filter((one) => near.some((span) => one.start < span.end && span.start < one.end));
    const nearby = places.filter((at) => around.some((one) => one.start <= at && at + words.length <= one.end));
    const [place] = places.length === 1 ? places : nearby;
    if (place !== undefined && (places.length === 1 || nearby.length === 1)) {
      return spanOf(text, { start: place, end: place + words.length });
    }
    throw new OnrecordError({
      code: "usage",
      message: places.length === 0 ? "The report has no such words." : "The report has these words more than once.",
      received: words,
      allowed:
        places.length === 0
          ? "words exactly as the report has them"
          : places.map((at) => `${at}-${at + words.length}`).join(", "),
      advice: "Give them as START-END, which `onrecord show` prints for each field.",
    });
  });
}

function placesOf(text: string, words: string): number[] {
  const places: number[] = [];
  if (words === "") return places;
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) places.push(at);
  return places;
}
