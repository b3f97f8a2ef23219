import type { Range } from "../../text/index.ts";
import type { EntityIndex } from "./entity-index.ts";
import type { FoundState } from "./found-state.ts";
import { atOrBefore } from "./frame.ts";

/**
 * The states' names that are a party's words, alone or joined ("Baku", "Kyiv and Moscow"): whoever acts or is acted upon by
 * that name is the state, a capital's too. An ambiguous name ("Jordan") tells no more here than elsewhere.
 *
 * @param entities - where they are given, a name that the model takes for a person's is left out ("London wrote").
 */
export function partyStates(
  text: string,
  found: readonly FoundState[],
  parties: readonly Range[],
  entities?: EntityIndex,
): ReadonlySet<FoundState> {
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
    for (const one of inside)
      if (!one.naming.ambiguous && entities?.exact(one.range, ["person"]) === undefined) own.add(one);
  }
  return own;
}

const joint = /^(?:,?\s*(?:and|or|,)?\s*(?:the\s)?|-|–)$/iu;
const ending = /^(?:['’]s?)?[\s,.]*$/u;
