import { several } from "./cells.ts";
import { readFacts, unusable } from "./facts.ts";
import { once } from "./once.ts";
import { type Organisation, organisationById } from "./organisations.ts";
import { states } from "./states.ts";

const columns = ["words", "states", "namesakes", "source"] as const;

/** What a row tells of its words. */
interface CommonBody {
  /** The states that have a body called so, each with the organisation's id or null. */
  readonly having: ReadonlyMap<string, string | null>;
  /** Ids of what else goes by the words, in states that have no such body. */
  readonly namesakes: readonly string[];
}

/** By the words of a body, in capitals where they must be, since "the house" may be any. */
const bodies = once(() => {
  const byWords = new Map<string, CommonBody>();
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
    const namesakes = several(cell("namesakes"));
    const unknown = namesakes.find((id) => organisationById(id) === null);
    if (unknown !== undefined) throw unusable(row, "has an unknown organisation", unknown, "ids of organisations.csv");
    for (const words of several(cell("words"))) byWords.set(words, { having: new Map(having), namesakes });
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

/**
 * What else than such a body goes by the words, in states that have none: a party, "Congress" in India.
 *
 * @example
 * namesakesOf("Congress")[0]?.name; // "Indian National Congress"
 */
export function namesakesOf(words: string): Organisation[] {
  return (bodyOf(words)?.namesakes ?? []).flatMap((id) => organisationById(id) ?? []);
}

function havingOf(words: string): ReadonlyMap<string, string | null> | undefined {
  return bodyOf(words)?.having;
}

function bodyOf(words: string): CommonBody | undefined {
  const bare = words.replace(/^the\s+/iu, "").replace(/\s+/gu, " ");
  return bodies().get(bare) ?? bodies().get(bare.toLowerCase());
}
