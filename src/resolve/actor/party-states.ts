import type { Range } from "../../text/index.ts";
import type { EntityIndex } from "./entity-index.ts";
import type { FoundState } from "./found-state.ts";
import { atOrBefore } from "./frame.ts";

/**
 * The states' names that are a party's words, alone or joined ("Baku", "Kyiv and Moscow"): whoever acts or is acted upon by
 * that name is the state, a capital's too. An ambiguous name ("Jordan") tells no more here than elsewhere, but for that of
 * the capital of a state that the report names besides: "will visit Washington" beside "the U.S.".
 *
 * @param isSpeaking - whether the parties speak: a name that the model takes for a person's is left out then ("London
 * wrote").
 */
export function partyStates(
  text: string,
  found: readonly FoundState[],
  parties: readonly Range[],
  entities: EntityIndex,
  isSpeaking: boolean,
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
      if (ambiguous && (form !== "capital" || !named.has(state.id))) continue;
      if ((isSpeaking || ambiguous) && entities.exact(one.range, ["person"]) !== undefined) continue;
      own.add(one);
    }
  }
  return own;
}

const joint = /^(?:,?\s*(?:and|or|,)?\s*(?:the\s)?|-|–)$/iu;
const ending = /^(?:['’]s?)?[\s,.]*$/u;
