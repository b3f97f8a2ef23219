import type { Span } from "../../record/index.ts";
import { overlaps, type Range } from "../../text/index.ts";
import { contentWords } from "./content-words.ts";

/** Words beside those that name a deed, as they stand but in lower case: of its sentence, and not those of its parties. */
interface BesideDeed {
  /** Before and behind. */
  readonly beside: string[];
  /** Behind alone: there English says what is asked for, blamed or refused. */
  readonly behind: string[];
}

/** So many characters before and behind are beside. */
const before = 45;
const after = 80;

/** Of a deed that is named again and again, so many places are looked at. */
const most = 4;

/**
 * The words that stand beside those that name a deed; a record keeps of an event only its parties and what names it, so
 * that "rejected" is all there is of "rejected the request for extradition".
 *
 * @param deed - where the words that name it stand.
 * @param parties - stems of its parties' names.
 */
export function besideDeed(
  deed: readonly Span[],
  text: string,
  sentences: readonly Range[],
  parties: ReadonlySet<string>,
): BesideDeed {
  const named = new Set(deed.flatMap((span) => contentWords(span.text).map(({ stem }) => stem)));
  const within = (back: number): string[] => {
    const words = deed.slice(0, most).flatMap((span) => {
      const sentence = sentences.find((one) => overlaps(one, span));
      if (sentence === undefined) return [];
      const start = Math.max(sentence.start, span.start - back);
      return contentWords(text.slice(start, Math.min(sentence.end, span.end + after)));
    });
    const told = words.filter(({ stem }) => !named.has(stem) && !parties.has(stem));
    return [...new Set(told.map((word) => word.text.toLowerCase()))];
  };
  return { beside: within(before), behind: within(0) };
}
