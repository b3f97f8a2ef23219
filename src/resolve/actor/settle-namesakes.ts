import { statesNamed } from "../../ontology/actor/index.ts";
import type { CountriesNamed } from "./countries-named.ts";
import type { FoundState } from "./found-state.ts";
import type { Frame } from "./frame.ts";

/**
 * States' names less those that several states share, unless the report tells which: the one of them that it clearly names
 * most by another name, by its capital, its towns, its groups or whoever holds office there.
 *
 * @example
 * // "Congo's army said that M23 rebels had shelled Goma": the Democratic Republic; "Congo protested": left out, as it is open
 */
export function settleNamesakes(
  frame: Frame,
  found: readonly FoundState[],
  countries: CountriesNamed,
  date: string | null,
): FoundState[] {
  return found.flatMap((one) => {
    const named = statesNamed(frame.slice(one.range), { date });
    const alike = named.filter(({ ambiguous, form }) => ambiguous === one.naming.ambiguous && form === one.naming.form);
    const among = new Set(alike.map(({ state }) => state.country));
    if (among.size < 2) return [one];
    const country = countries.mostNamed([...among]);
    const naming = alike.find(({ state }) => state.country === country);
    return naming === undefined ? [] : [{ range: one.range, naming: { ...naming, ambiguous: false } }];
  });
}
