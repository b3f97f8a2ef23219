import type { Rule } from "../language/rule.ts";
import type { Match } from "../match/find-matches.ts";
import type { Corroboration } from "../seam.ts";
import type { Condition } from "./finding.ts";

/** What a finding says of the sources that its rule asks for. */
export function sourceConditions(rule: Rule, { bindings }: Match, corroboration: Corroboration): Condition[] {
  if (!asksForSources(rule)) return [];
  return Object.entries(rule.find).flatMap(([name, pattern]): Condition[] => {
    const deed = bindings.get(name);
    const other = bindings.get(pattern["independent-of"] ?? "");
    const { sources } = pattern;
    if (deed === undefined) return [];
    return [
      ...(sources === undefined ? [] : [told(`${corroboration.sourcesOf(deed)} independent sources tell of it.`)]),
      ...(other === undefined ? [] : [independence(corroboration.isIndependentOf(deed, other))]),
    ];
  });
}

const asking = new WeakMap<Rule, boolean>();

function asksForSources(rule: Rule): boolean {
  const known = asking.get(rule);
  if (known !== undefined) return known;
  const found = Object.values(rule.find).some(
    (pattern) => pattern.sources !== undefined || pattern["independent-of"] !== undefined,
  );
  asking.set(rule, found);
  return found;
}

const told = (says: string, degree: Condition["degree"] = "probable"): Condition => ({
  about: "sources",
  degree,
  says,
  words: [],
  fact: null,
});

const independence = (known: boolean | null): Condition =>
  known === null
    ? told("Whether the two are told by independent sources is not known.", "possible")
    : told("The two are told by sources of their own, copies and repeats not counted.");
