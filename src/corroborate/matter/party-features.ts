import type { Compared } from "./compared.ts";
import { contentWords } from "./content-words.ts";
import type { Feature } from "./feature.ts";
import type { Party } from "./trace.ts";

/** How the parties of two entries agree, for those who act and those who are acted upon. */
export function partyFeatures(a: Compared, b: Compared): Feature[] {
  const both = (entry: Compared) => [...entry.agents, ...entry.recipients];
  // A pact binds its parties alike, and an event may be told from either side.
  const crossed = overlap(a.agents, b.recipients) > 0 && overlap(a.recipients, b.agents) > 0;
  const direct = overlap(a.agents, b.agents) > 0 && overlap(a.recipients, b.recipients) > 0;
  return [
    ...sideFeatures("agents", a.agents, b.agents),
    ...sideFeatures("recipients", a.recipients, b.recipients),
    { name: "parties-crossed", value: crossed && !direct ? 1 : 0, values: ids(both(a), both(b)) },
    {
      name: "parties-none",
      value: both(a).length > 0 && both(b).length > 0 && overlap(both(a), both(b)) === 0 ? 1 : 0,
      values: [],
    },
  ];
}

function sideFeatures(side: "agents" | "recipients", a: readonly Party[], b: readonly Party[]): Feature[] {
  if (a.length === 0 || b.length === 0) {
    return [{ name: `${side}-open`, value: a.length === b.length ? 0 : 1, values: [] }];
  }
  const same = ids(a, b);
  const share = overlap(a, b);
  return [
    { name: `${side}-same`, value: same.length / Math.min(a.length, b.length), values: same },
    { name: `${side}-state`, value: same.length === 0 ? share : 0, values: statesOf(a, b) },
    ...otherFeatures(side, a, b, share),
    // All of them the same says more than one of many.
    { name: `${side}-partly`, value: share > 0 ? 1 - share : 0, values: [] },
  ];
}

/** Two named parties are two; one that is only described may be the other by other words. */
function otherFeatures(side: string, a: readonly Party[], b: readonly Party[], share: number): Feature[] {
  if (share > 0) return [];
  const values = [...a, ...b].map(({ id }) => id);
  const alike = nameLikeness(a, b);
  const bothNamed = a.some(({ named }) => named) && b.some(({ named }) => named);
  return [
    { name: `${side}-alike`, value: alike, values },
    { name: `${side}-${bothNamed ? "differ" : "unlike"}`, value: 1 - alike, values },
  ];
}

/** How much of the words of one party's name the most alike of the others has, 0 to 1. */
function nameLikeness(a: readonly Party[], b: readonly Party[]): number {
  let most = 0;
  for (const one of a) {
    for (const other of b) {
      const [first, second] = [nameWords(one), nameWords(other)];
      const shared = [...first].filter((stem) => second.has(stem)).length;
      most = Math.max(most, shared / Math.max(1, Math.min(first.size, second.size)));
    }
  }
  return most;
}

const nameWords = ({ name }: Party) => new Set(contentWords(name).map(({ stem }) => stem));

const ids = (a: readonly Party[], b: readonly Party[]) => [
  ...new Set(a.filter(({ id }) => b.some((other) => other.id === id)).map(({ id }) => id)),
];

function statesOf(a: readonly Party[], b: readonly Party[]): string[] {
  const states = new Set(b.map(({ state }) => state));
  return [...new Set(a.flatMap(({ state }) => (state !== null && states.has(state) ? [state] : [])))];
}

/** The share of the parties of the longer side that have a party of the same id or state on the other, 0 to 1. */
function overlap(a: readonly Party[], b: readonly Party[]): number {
  const [shorter, longer] = a.length <= b.length ? [a, b] : [b, a];
  if (shorter.length === 0) return 0;
  const met = longer.filter((one) => shorter.some((other) => same(one, other)));
  return met.length / longer.length;
}

const same = (one: Party, other: Party) => one.id === other.id || (one.state !== null && one.state === other.state);
