import type { Span } from "../../record/index.ts";
import type { Deed } from "../deed/deed.ts";
import type { Pattern } from "../language/pattern.ts";
import type { Rule } from "../language/rule.ts";
import { Bindings } from "./bindings.ts";
import type { Candidates } from "./candidates.ts";
import { Joinable } from "./joined.ts";
import { type MatchContext, type Matcher, matcherOf } from "./match-pattern.ts";

/** The entries that meet the conditions of a rule, with the words that met them, in the order of its names. */
export interface Match {
  readonly bindings: Bindings;
  readonly words: readonly (readonly Span[])[];
}

/** Everything that meets what a rule asks of entries, one after the other; the first way for each first entry. */
export function* findMatches(
  rule: Rule,
  candidates: Candidates,
  base: Omit<MatchContext, "bindings">,
  asOf: number | null,
): Generator<Match, void> {
  const [pattern, ...rest] = Object.values(rule.find);
  if (pattern === undefined) return;
  // Where one of the entries that it needs is nowhere, nothing can come of it.
  if (Object.values(rule.find).some((wanted) => candidates.of(wanted).length === 0)) return;
  const joins = rest.map((wanted) => joinable(wanted, candidates));
  const absent = Object.values(rule.without ?? {}).map((wanted) => joinable(wanted, candidates));
  const matcher = matcherOf(pattern, { joined: false });
  const nothing = new Bindings(Object.keys(rule.find), []);
  const alone = { ...base, bindings: nothing };
  for (const deed of candidates.of(pattern)) {
    if (rule.after !== undefined) {
      const day = deed.lastDay;
      if (day === null || asOf === null || asOf - day <= rule.after.days) continue;
    }
    const words = matcher.words(deed, alone);
    if (words === null) continue;
    const match = joined({ bindings: nothing.and(deed), words: [words] }, joins, base);
    if (match === null || absent.some((one) => isThere(one, deed, match.bindings, base))) continue;
    yield match;
  }
}

/** Whether an entry that must not be there is, be it one that was found for another name of the rule than the first. */
function isThere({ joinable: others, matcher }: Join, first: Deed, bindings: Bindings, base: Base): boolean {
  const context = { ...base, bindings };
  for (const other of others.with(bindings)) {
    if (other !== first && matcher.words(other, context) !== null) return true;
  }
  return false;
}

interface Join {
  readonly matcher: Matcher;
  readonly joinable: Joinable;
}

type Base = Omit<MatchContext, "bindings">;

const joinable = (pattern: Pattern, candidates: Candidates): Join => ({
  matcher: matcherOf(pattern, { joined: true }),
  joinable: new Joinable(pattern, candidates.of(pattern)),
});

/** A match with the first entries that go with it, for each of some further names of the rule; null where one has none. */
function joined(match: Match, joins: readonly Join[], base: Base): Match | null {
  const [next, ...rest] = joins;
  if (next === undefined) return match;
  const { matcher, joinable } = next;
  const { bindings } = match;
  const context = { ...base, bindings };
  for (const deed of joinable.with(bindings)) {
    if (bindings.deeds.includes(deed)) continue;
    const words = matcher.words(deed, context);
    if (words === null) continue;
    const whole = joined({ bindings: bindings.and(deed), words: [...match.words, words] }, rest, base);
    if (whole !== null) return whole;
  }
  return null;
}
