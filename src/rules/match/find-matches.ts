import type { Span } from "../../record/index.ts";
import type { Deed } from "../deed/deed.ts";
import type { Pattern } from "../language/pattern.ts";
import type { Rule } from "../language/rule.ts";
import { dayOf } from "./between.ts";
import type { Candidates } from "./candidates.ts";
import { Joinable } from "./joined.ts";
import { type MatchContext, matchPattern } from "./match-pattern.ts";

/** The entries that meet the conditions of a rule, by their names in it, with the words that met them. */
export interface Match {
  readonly deeds: ReadonlyMap<string, Deed>;
  readonly words: ReadonlyMap<string, readonly Span[]>;
}

/** Everything that meets what a rule asks of entries, one after the other; the first way for each first entry. */
export function* findMatches(
  rule: Rule,
  candidates: Candidates,
  base: Omit<MatchContext, "bindings">,
  asOf: number | null,
): Generator<Match, void> {
  const [first, ...rest] = Object.entries(rule.find);
  if (first === undefined) return;
  const [name, pattern] = first;
  // Where one of the entries that it needs is nowhere, nothing can come of it.
  if (Object.values(rule.find).some((wanted) => candidates.of(wanted).length === 0)) return;
  const joins = rest.map(([other, wanted]) => ({ name: other, ...joinable(wanted, candidates) }));
  const absent = Object.values(rule.without ?? {}).map((wanted) => joinable(wanted, candidates));
  const alone = { ...base, bindings: new Map<string, Deed>() };
  for (const deed of candidates.of(pattern)) {
    if (rule.after !== undefined) {
      const day = dayOf(deed);
      if (day === null || asOf === null || asOf - day <= rule.after.days) continue;
    }
    const words = matchPattern(deed, pattern, alone);
    if (words === null) continue;
    const match = joined({ deeds: new Map([[name, deed]]), words: new Map([[name, words]]) }, joins, base);
    if (match === null || absent.some((one) => isThere(one, match, base))) continue;
    yield match;
  }
}

/** Whether an entry that must not be there is. */
function isThere(
  { pattern, joinable: others }: ReturnType<typeof joinable>,
  { deeds }: Match,
  base: Omit<MatchContext, "bindings">,
): boolean {
  // What was found for another name of the rule may well be what must not be there; the entry it is about is not.
  const found = others.with(deeds, [...deeds.values()].slice(0, 1));
  if (found.length === 0) return false;
  const context = { ...base, bindings: deeds };
  return found.some((other) => matchPattern(other, pattern, context) !== null);
}

const joinable = (pattern: Pattern, candidates: Candidates) => ({
  pattern,
  joinable: new Joinable(pattern, candidates.of(pattern)),
});

interface Join {
  readonly name: string;
  readonly pattern: Pattern;
  readonly joinable: Joinable;
}

function joined(match: Match, joins: readonly Join[], base: Omit<MatchContext, "bindings">): Match | null {
  const [next, ...rest] = joins;
  if (next === undefined) return match;
  for (const deed of next.joinable.with(match.deeds)) {
    const words = matchPattern(deed, next.pattern, { ...base, bindings: match.deeds });
    if (words === null) continue;
    const whole = joined(
      {
        deeds: new Map([...match.deeds, [next.name, deed]]),
        words: new Map([...match.words, [next.name, words]]),
      },
      rest,
      base,
    );
    if (whole !== null) return whole;
  }
  return null;
}
