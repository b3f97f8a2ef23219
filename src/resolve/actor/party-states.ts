import type { Range } from "../../text/index.ts";
import type { CountriesNamed } from "./countries-named.ts";
import type { EntityIndex } from "./entity-index.ts";
import type { FoundState } from "./found-state.ts";
import { atOrBefore } from "./frame.ts";

/**
 * The states' names that are a party's words, alone or joined ("Baku", "Kyiv and Moscow"): whoever acts or is acted upon by
 * that name is the state, a capital's too. An ambiguous name ("Jordan") tells no more here than elsewhere, but where the report
 * tells of that country besides ("King Abdullah"), as for the capital of a state that it names: "will visit Washington" beside
 * "the U.S.".
 *
 * @param isSpeaking - whether the parties speak: a name that the model takes for a person's is left out then ("London
 * wrote").
 * @param countries - the countries that the report tells of.
 */
export function partyStates(
  text: string,
  found: readonly FoundState[],
  parties: readonly Range[],
  entities: EntityIndex,
  isSpeaking: boolean,
  countries: CountriesNamed,
): ReadonlySet<FoundState> {
  const named = new Set(found.flatMap(({ naming }) => (naming.ambiguous ? [] : [naming.state.id])));
  const ranges = found.map(({ range }) => range);
  const own = new Set<FoundState>();
  for (const party of parties) {
    let at = party.start;
    const inside: FoundState[] = [];
    for (let i = Math.max(0, atOrBefore(ranges, party.start)); i < found.length; i++) {
      const one = found[i];
      if (one === undefined || one.range.start >= party.end) break;
      if (one.range.start < party.start || !joint.test(text.slice(at, one.range.start))) continue;
      inside.push(one);
      at = one.range.end;
    }
    if (!ending.test(text.slice(at, party.end))) continue;
    for (const one of inside) {
      const { ambiguous, form, state } = one.naming;
      const isTold =
        form === "capital" ? named.has(state.id) : !isOfPerson(text, one, entities) && tells(one, countries);
      if (ambiguous && !isTold) continue;
      if ((isSpeaking || ambiguous) && entities.exact(one.range, ["person"]) !== undefined) continue;
      own.add(one);
    }
  }
  return own;
}

function tells({ naming }: FoundState, countries: CountriesNamed): boolean {
  const { country } = naming.state;
  return naming.form === "name" && country !== null && !countries.namesNone([country]);
}

/** Whether the report names somebody by that name: "Michael Jordan". */
function isOfPerson(text: string, { range }: FoundState, entities: EntityIndex): boolean {
  const name = text.slice(range.start, range.end);
  return entities.all.some(
    (one) => one.label === "person" && text.slice(one.range.start, one.range.end).split(" ").includes(name),
  );
}

const joint = /^(?:,?\s*(?:and|or|,)?\s*(?:the\s)?|-|–)$/iu;
const ending = /^(?:['’]s?)?[\s,.]*$/u;
