import { several } from "./cells.ts";
import { readFacts, unusable } from "./facts.ts";
import { once } from "./once.ts";
import { states } from "./states.ts";

const columns = ["words", "state", "lands", "source"] as const;

const lands = once(() => {
  const byWords = new Map<string, readonly string[]>();
  const known = states();
  readFacts("peoples-abroad.csv", columns, ({ cell, row }) => {
    const elsewhere = cell("lands").split(" ");
    for (const id of [cell("state"), ...elsewhere])
      if (!known.has(id)) throw unusable(row, "has an unknown state", id, "ids of states.csv");
    for (const words of several(cell("words"))) byWords.set(words, elsewhere);
  });
  return byWords;
});

/**
 * The ids of the other states in which people live that are called by the words for a state's: Turkmens of Syria are no
 * citizens of Turkmenistan. Empty for all other words.
 *
 * @example
 * landsOfPeople("Turkmen"); // ["AFG", "IRN", "IRQ", "SYR", "TUR"]
 * landsOfPeople("Russian"); // []
 */
export function landsOfPeople(words: string): readonly string[] {
  return lands().get(words) ?? [];
}
