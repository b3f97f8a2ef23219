import { holdsAt, oneOf } from "./cells.ts";
import { readFacts, unusable } from "./facts.ts";
import { NameIndex } from "./name-index.ts";
import { once } from "./once.ts";
import type { ActorQuery } from "./query.ts";
import { remembered } from "./remembered.ts";
import { type State, states, statesAt } from "./states.ts";

/** How words name a state: "Russia", "Russian", "a Russian", "Russians", "Moscow", "the Kremlin". */
export const nameForms = ["name", "adjective", "demonym", "people", "capital", "seat"] as const;

/** Words that name a state. */
export interface StateNaming {
  readonly state: State;
  readonly form: (typeof nameForms)[number];
  /** The words as the data writes them. */
  readonly words: string;
  /** Whether the words often mean something else: "Georgia", "Washington"; then the context has to tell. */
  readonly ambiguous: boolean;
  readonly source: string;
  readonly row: string;
}

const columns = ["state", "words", "form", "ambiguous", "source"] as const;

/** Every naming of a state by its words. */
export const stateNames = once(() => {
  const index = new NameIndex<StateNaming>();
  const known = states();
  readFacts("state-names.csv", columns, ({ cell, row }) => {
    const state = known.get(cell("state"));
    if (state === undefined) throw unusable(row, "names a state that states.csv does not have", cell("state"), "an id");
    index.add(cell("words"), {
      state,
      form: oneOf(nameForms, cell("form"), row),
      words: cell("words"),
      ambiguous: oneOf(["", "yes"], cell("ambiguous"), row) === "yes",
      source: cell("source"),
      row,
    });
  });
  return index;
});

/**
 * Every state that the words can name, the likelier first: unmarked namings before those that may mean something else.
 *
 * @example
 * statesNamed("Congo").map(({ state }) => state.id); // ["COG", "COD"]
 */
export function statesNamed(words: string, query: ActorQuery = {}): StateNaming[] {
  return sortedNamings(stateNames().find(words), query);
}

/** The namings that fit a query, one for each state and form. */
export function sortedNamings(found: readonly StateNaming[], { date, country }: ActorQuery): StateNaming[] {
  const inCountry =
    country == null ? found : found.filter(({ state }) => state.id === country || state.country === country);
  const there = statesAt(
    inCountry.filter((naming) => !isPastCapital(naming, date)),
    ({ state }) => state,
    date,
  );
  return there.toSorted((a, b) => Number(a.ambiguous) - Number(b.ambiguous) || rank(a) - rank(b));
}

/** The capital of a state that is no more, which today is a town: "Aden", "Salisbury"; without a date, today counts. */
function isPastCapital({ form, state }: StateNaming, date: ActorQuery["date"]): boolean {
  return form === "capital" && state.kind === "former" && (date == null || !holdsAt(state, date));
}

const rank = ({ form }: StateNaming) => nameForms.indexOf(form);

/**
 * The state that the words name, or null where they name none or several.
 *
 * Words that often mean something else give a naming marked `ambiguous`. Case counts as in print: "us" is no state.
 *
 * @example
 * stateNamed("the U.S.")?.state.id; // "USA"
 * stateNamed("Moscow", { date: "1983-09-01" })?.state.id; // "SUN"
 * stateNamed("Aden", { date: "2026-01-07" }); // null
 * stateNamed("Korea"); // null
 */
export const stateNamed = remembered((words, query): StateNaming | null => {
  const found = statesNamed(words, query);
  const [first] = found;
  if (first === undefined) return null;
  const rivals = found.filter((naming) => naming.ambiguous === first.ambiguous);
  return rivals.every(({ state }) => state.id === first.state.id) ? first : null;
});

/**
 * The state whose adjective, inhabitant or people the words name, or null.
 *
 * @example
 * demonym("Yemenis")?.state.id; // "YEM"
 * demonym("Yemen"); // null
 */
export function demonym(words: string, query: ActorQuery = {}): StateNaming | null {
  const found = statesNamed(words, query).filter(
    ({ form }) => form !== "name" && form !== "capital" && form !== "seat",
  );
  const [first] = found;
  return first !== undefined && found.every(({ state }) => state.id === first.state.id) ? first : null;
}
