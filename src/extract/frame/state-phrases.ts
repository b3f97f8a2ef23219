import type { ModelText } from "../../model/index.ts";
import { stateNamed } from "../../ontology/actor/index.ts";
import type { Passage } from "./passage-of.ts";

/** Most words of a state's name that are looked up: "the Democratic Republic of the Congo". */
const longest = 6;

/**
 * The names of states in a text, words [first, last): who takes part in acts on record is most often a state, whose name
 * the ontology knows where the model marked nothing or a part of it ("North" of "North Korea").
 * What only tells whose something is ("Iran's navy", "Iranian") is left to the model.
 */
export function statePhrases({ text, words }: Pick<ModelText, "text" | "words">): Passage[] {
  const found: Passage[] = [];
  const capital = (at: number) => /^\p{Lu}/u.test(text.slice(words[at]?.start, words[at]?.end));
  for (let first = 0; first < words.length; first++) {
    if (!capital(first)) continue;
    for (let last = Math.min(words.length, first + longest); last > first; last--) {
      if (!capital(last - 1)) continue;
      const name = text.slice(words[first]?.start, words[last - 1]?.end);
      const naming = /[\n,;:]/u.test(name) ? null : stateNamed(name);
      if (naming === null || !/^(?:name|capital|seat)$/u.test(naming.form)) continue;
      const after = text.slice(words[last - 1]?.end);
      if (/^(?:['’]s?|-)/u.test(after)) continue;
      found.push({ first, last });
      first = last - 1;
      break;
    }
  }
  return found;
}
