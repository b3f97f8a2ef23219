import { dayOrNull, holdsAt, numberOrNull, oneOf, several } from "./cells.ts";
import { readFacts } from "./facts.ts";
import { once } from "./once.ts";

/** What sort of state: `state` is a member or observer of the UN, or Taiwan; the choices are in docs/ontology.md. */
export const stateKinds = ["state", "former", "disputed", "territory"] as const;

/** A state, or a part of the world that news treats as one. */
export interface State {
  /** ISO 3166-1 alpha-3, withdrawn codes (SUN, YUG) included; a code that begins with X is our own, but for XKX. */
  readonly id: string;
  readonly name: string;
  readonly kind: (typeof stateKinds)[number];
  /** The code that the coder gives for it: its own, or that of the state that carries it on, claims or holds it. */
  readonly country: string;
  /** First and last day, as far as they matter; null for open. */
  readonly from: string | null;
  readonly to: string | null;
  /** The states that followed a former one. */
  readonly successors: readonly string[];
  /** Numbers in the Correlates of War and Gleditsch-Ward lists, or null for none. */
  readonly cow: number | null;
  readonly gw: number | null;
  readonly wikidata: string | null;
  readonly source: string;
  /** Where it stands in the data. */
  readonly row: string;
}

const columns = [
  "id",
  "name",
  "kind",
  "country",
  "from",
  "to",
  "successors",
  "cow",
  "gw",
  "wikidata",
  "source",
] as const;

/** Every state by its id. */
export const states = once(
  () =>
    new Map(
      readFacts(
        "states.csv",
        columns,
        ({ cell, row }): State => ({
          id: cell("id"),
          name: cell("name"),
          kind: oneOf(stateKinds, cell("kind"), row),
          country: cell("country"),
          from: dayOrNull(cell("from"), row),
          to: dayOrNull(cell("to"), row),
          successors: several(cell("successors")),
          cow: numberOrNull(cell("cow")),
          gw: numberOrNull(cell("gw")),
          wikidata: cell("wikidata") || null,
          source: cell("source"),
          row,
        }),
      ).map((state) => [state.id, state]),
    ),
);

/**
 * The state with an id, or null.
 *
 * @example
 * stateById("PRK")?.cow; // 731
 */
export function stateById(id: string): State | null {
  return states().get(id) ?? null;
}

/** Of several states, those that were there at a date; a former one goes before the state that followed it. */
export function statesAt<T>(found: readonly T[], stateOf: (one: T) => State, date: string | null | undefined): T[] {
  const former = (one: T) => stateOf(one).kind === "former";
  if (date === undefined || date === null) {
    const standing = found.filter((one) => !former(one));
    return standing.length > 0 ? standing : [...found];
  }
  const there = found.filter((one) => holdsAt(stateOf(one), date));
  if (there.some(former)) return there.filter(former);
  return there.length > 0 ? there : [...found];
}
