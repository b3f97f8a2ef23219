import { rows } from "./data-rows.ts";
import { markerColumns, predicateColumns } from "./lexicon.ts";

/** A rule as the data tell it: its words with their effect, or what it says; and an example that is judged by it. */
export interface RuleLine {
  readonly rule: string;
  readonly kind: "predicate" | "marker" | "construction";
  /** The words of the lexicon; empty for a construction. */
  readonly words: readonly string[];
  /** What a construction says; what a word makes of what it stands with: the values where it is so and not so. */
  readonly effect: string;
  /** A sentence with the act that is judged in square brackets. */
  readonly example: string;
  /** Who judges it, and his value: `author ct+`, `holder pr-`. */
  readonly value: string;
  readonly source: string;
}

/** Every rule of the data, in their order. */
export function ruleLines(): RuleLine[] {
  const predicates = rows("predicates.csv", predicateColumns).map(({ cells }): RuleLine => {
    const [words = "", , rule = "", , holder = "", author = "", example = "", value = "", source = ""] = cells;
    const effect = holder === author ? author : `${holder} for who holds it, ${author} for the author`;
    return {
      rule,
      kind: "predicate",
      words: words.split("|").map((word) => word.replace(/\(.*\)$/u, "")),
      effect,
      example,
      value,
      source,
    };
  });
  const markers = rows("markers.csv", markerColumns).map(({ cells }): RuleLine => {
    const [words = "", , rule = "", effect = "", example = "", value = "", source = ""] = cells;
    return { rule, kind: "marker", words: words.split("|"), effect, example, value, source };
  });
  const constructions = rows("constructions.csv", ["rule", "says", "example", "value", "source"]).map(
    ({ cells }): RuleLine => {
      const [rule = "", effect = "", example = "", value = "", source = ""] = cells;
      return { rule, kind: "construction", words: [], effect, example, value, source };
    },
  );
  return [...predicates, ...markers, ...constructions];
}
