import { oneOf } from "./cells.ts";
import { readFacts, unusable } from "./facts.ts";
import { NameIndex } from "./name-index.ts";
import { once } from "./once.ts";
import { type State, states } from "./states.ts";

/** A town, a region, a people or the inhabitants of one of them, as far as it tells the country: "Lahore", "Helmand", "Uighur", "Texan". */
export interface Region {
  readonly words: string;
  readonly sort: (typeof sorts)[number];
  /** The state it lies or lives in; null for a people of several states: "Kurds". */
  readonly state: State | null;
  /** Whether the words often mean something else, as a first name: "Sydney", "Florence". */
  readonly ambiguous: boolean;
  readonly source: string;
  readonly row: string;
}

const sorts = ["town", "region", "people", "inhabitants"] as const;
const columns = ["words", "sort", "state", "ambiguous", "source"] as const;

/** Every town, region and people by name. They serve the coder; places with coordinates are the gazetteer's. */
export const regions = once(() => {
  const index = new NameIndex<Region>();
  const known = states();
  readFacts("regions.csv", columns, ({ cell, row }) => {
    const id = cell("state");
    const state = known.get(id) ?? null;
    if (id !== "" && state === null) throw unusable(row, "has an unknown state", id, "an id of states.csv or nothing");
    index.add(cell("words"), {
      words: cell("words"),
      sort: oneOf(sorts, cell("sort"), row),
      state,
      ambiguous: oneOf(["", "yes"], cell("ambiguous"), row) === "yes",
      source: cell("source"),
      row,
    });
  });
  return index;
});

/**
 * The state that a town or region lies in, where the words name no other; null where they are ambiguous or unknown.
 *
 * @example
 * stateOfRegion("Helmand")?.id; // "AFG"
 */
export function stateOfRegion(words: string): State | null {
  const found = regions().find(words);
  const [first] = found;
  if (first === undefined || found.some(({ state, ambiguous }) => ambiguous || state !== first.state)) return null;
  return first.sort === "people" || first.sort === "inhabitants" ? null : first.state;
}

/**
 * Whether words are a people's or an ethnic group's name and nothing else's.
 *
 * @example
 * isPeopleName("Crimean Tatars"); // true
 */
export function isPeopleName(words: string): boolean {
  const found = regions().find(words);
  return found.length > 0 && found.every(({ sort, ambiguous }) => sort === "people" && !ambiguous);
}
