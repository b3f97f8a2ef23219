import type { Party } from "../deed/party.ts";
import type { Embargo } from "../facts/embargo.ts";
import type { Fact } from "../facts/fact-table.ts";

export interface EmbargoQuery {
  readonly on: "recipient" | "supplier";
  readonly effect: readonly Embargo["effect"][];
  readonly "voted-for-by"?: "supplier" | "recipient" | undefined;
}

const none: readonly Fact<Embargo>[] = [];

/** The measures of one kind of query, by those whom they are on. */
export class Measures {
  private readonly byState = new Map<string, Fact<Embargo>[]>();
  private readonly byGroup = new Map<string, Fact<Embargo>[]>();
  private readonly all = new Set<Fact<Embargo>>();

  /** @param isWanted - what a measure has to meet besides the query's direction and effect. */
  constructor(
    embargoes: readonly Fact<Embargo>[],
    { on, effect }: EmbargoQuery,
    isWanted: (measure: Embargo) => boolean,
  ) {
    const direction = on === "recipient" ? "to" : "from";
    for (const fact of embargoes) {
      const { value } = fact;
      if (value.direction !== direction && value.direction !== "both") continue;
      if (!effect.includes(value.effect) || !isWanted(value)) continue;
      this.all.add(fact);
      for (const state of value.states) add(this.byState, state, fact);
      for (const group of value.groups) add(this.byGroup, group, fact);
    }
  }

  /** Every measure that names one of some parties, once, in the order of the files for each. */
  on(parties: readonly Party[]): readonly Fact<Embargo>[] {
    const only = parties[0];
    if (only === undefined) return none;
    const state = only.states[0];
    if (parties.length === 1 && only.groups.length === 0 && state !== undefined && only.states.length === 1) {
      return this.byState.get(state) ?? none;
    }
    const found = [
      ...parties.flatMap(({ states }) => states.flatMap((state) => this.byState.get(state) ?? none)),
      ...parties.flatMap(({ groups }) => groups.flatMap((group) => this.byGroup.get(group) ?? none)),
    ];
    return found.length === 0 ? none : [...new Set(found)];
  }

  has(measure: Fact<Embargo>): boolean {
    return this.all.has(measure);
  }

  /** States and groups that any of the measures names. */
  targets(): { readonly states: readonly string[]; readonly groups: readonly string[] } {
    return { states: [...this.byState.keys()], groups: [...this.byGroup.keys()] };
  }
}

function add<T>(map: Map<string, T[]>, key: string, value: T): void {
  const before = map.get(key);
  if (before === undefined) map.set(key, [value]);
  else before.push(value);
}
