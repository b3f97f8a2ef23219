import { several } from "./cells.ts";
import { readFacts, unusable } from "./facts.ts";
import { once } from "./once.ts";
import { type Organisation, organisationById } from "./organisations.ts";
import { states } from "./states.ts";

const columns = ["words", "states", "source"] as const;

/** By the words of a body, in capitals where they must be, since "the house" may be any: the states that have one called so, each with the organisation's id or null. */
const bodies = once(() => {
  const byWords = new Map<string, ReadonlyMap<string, string | null>>();
  const known = states();
  readFacts("common-bodies.csv", columns, ({ cell, row }) => {
    const having = cell("states")
      .split(" ")
      .map((entry): [string, string | null] => {
        const [id = "", organisation = null] = entry.split(":");
        if (!known.has(id)) throw unusable(row, "has an unknown state", id, "ids of states");
        if (organisation !== null && organisationById(organisation) === null)
          throw unusable(row, "has an unknown organisation", organisation, "an id of organisations.csv");
        return [id, organisation];
      });
    for (const words of several(cell("words"))) byWords.set(words, new Map(having));
  });
  return byWords;
});

/**
 * The ids of the states that have a body of these words, where only some have: "Senate", "the federal government"; null
 * for words of any other sort, such as what every state has.
 *
 * @example
 * statesWithBody("House of Commons"); // ["CAN", "GBR"]
 * statesWithBody("army"); // null
 */
export function statesWithBody(words: string): readonly string[] | null {
  const having = havingOf(words);
  return having === undefined ? null : [...having.keys()];
}

/**
 * The organisation that a body of these words is in a state, where the data has it by a name of its own; else null.
 *
 * @example
 * bodyOfState("the Senate", "USA")?.name; // "US Senate"
 */
export function bodyOfState(words: string, state: string): Organisation | null {
  const id = havingOf(words)?.get(state) ?? null;
  return id === null ? null : organisationById(id);
}

function havingOf(words: string): ReadonlyMap<string, string | null> | undefined {
  const bare = words.replace(/^the\s+/iu, "").replace(/\s+/gu, " ");
  return bodies().get(bare) ?? bodies().get(bare.toLowerCase());
}
