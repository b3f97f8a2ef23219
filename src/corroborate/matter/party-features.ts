import type { Compared, NamedParty } from "./compared.ts";
import type { Feature } from "./feature.ts";
import { softShare, type Term } from "./soft-words.ts";
import type { Party } from "./trace.ts";

/** How far a party's state, a name like its own, and words like those of its name say that it is the same. */
const ofOneState = 0.8;
const namedAlike = 0.7;
const inLikeWords = 0.5;

/** How the parties of two entries agree, for those who act and those who are acted upon. */
export function partyFeatures(a: Compared, b: Compared): Feature[] {
  return [
    ...sideFeatures("agents", [a.agents, a.agentTerms], [b.agents, b.agentTerms]),
    ...sideFeatures("recipients", [a.recipients, a.recipientTerms], [b.recipients, b.recipientTerms]),
    peopleFeature("people-act-differ", a.agents, b.agents),
    peopleFeature("people-acted-upon-differ", a.recipients, b.recipients),
    rareFeature(a, b),
    ...wholeFeatures(a, b),
    { name: "parties-told", value: partiesTold(a, b), values: [] },
  ];
}

/** Whether one or both leave a side open, and whether those who take part in the one do in the other, if on other sides. */
function wholeFeatures(a: Compared, b: Compared): Feature[] {
  const openSides = (side: "agents" | "recipients"): Feature[] => {
    const open = [a, b].filter((one) => one[side].length === 0).length;
    return [
      { name: `${side}-open`, value: open === 1 ? 1 : 0, values: [] },
      { name: `${side}-both-open`, value: open === 2 ? 1 : 0, values: [] },
    ];
  };
  const [all, others] = [a, b].map(({ agents, recipients }) => [...agents, ...recipients]);
  if (all === undefined || others === undefined) return [];
  const met = all.some((one) => others.some((other) => same(one, other)));
  const straight = overlap(a.agents, b.agents) + overlap(a.recipients, b.recipients) > 0;
  const named = all.some((one) => one.named) && others.some((one) => one.named);
  return [
    ...openSides("agents"),
    ...openSides("recipients"),
    { name: "parties-swapped", value: met && !straight ? 1 : 0, values: [] },
    { name: "all-parties-differ", value: named && !met ? 1 : 0, values: [...all, ...others].map(({ id }) => id) },
  ];
}

/** Whether both sides are people with names, and none of these has a word in common with one of the others. */
function peopleFeature(name: string, a: readonly NamedParty[], b: readonly NamedParty[]): Feature {
  const areKnown = [a, b].every((side) => side.length > 0 && side.every(({ person, named }) => person && named));
  const differ = areKnown && !a.some((one) => b.some(({ words }) => [...one.words].some((word) => words.has(word))));
  return { name, value: differ ? 1 : 0, values: [...a, ...b].map(({ id }) => id) };
}

/** The same on both sides say more where their reports seldom tell of them as taking part. */
function rareFeature(a: Compared, b: Compared): Feature {
  const [agent, recipient] = [rarest(a.agents, b.agents), rarest(a.recipients, b.recipients)];
  const values = [agent, recipient].flatMap((one) => (one === null ? [] : [one.id]));
  return { name: "both-sides-rare", value: Math.sqrt((agent?.rare ?? 0) * (recipient?.rare ?? 0)), values };
}

/** Of the parties that both sides have the one that takes part in least; null where they have none in common. */
function rarest(a: readonly Party[], b: readonly Party[]): { readonly id: string; readonly rare: number } | null {
  const common = a.flatMap(({ id, rare }) =>
    b.flatMap((other) => (other.id === id ? [{ id, rare: Math.min(rare, other.rare) }] : [])),
  );
  return common.sort((one, other) => other.rare - one.rare)[0] ?? null;
}

type Side = readonly [parties: readonly NamedParty[], terms: readonly Term[]];

function sideFeatures(side: "agents" | "recipients", one: Side, other: Side): Feature[] {
  const [a, b] = [one[0], other[0]];
  if (a.length === 0 || b.length === 0) return [];
  const same = ids(a, b);
  const share = overlap(a, b);
  const values = [...a, ...b].map(({ id }) => id);
  const bothNamed = a.some(({ named }) => named) && b.some(({ named }) => named);
  const alike = share > 0 ? 0 : nameLikeness(a, b);
  return [
    { name: `${side}-same`, value: same.length / Math.min(a.length, b.length), values: same },
    {
      name: `${side}-agree`,
      value: agreement(one, other),
      values: [...new Set([...same, ...statesOf(a, b).map((state) => `state:${state}`)])],
    },
    // All of them the same says more than one of many.
    { name: `${side}-partly`, value: share > 0 ? 1 - share : 0, values: [] },
    // Two named parties are two; one that is only described may be the other by other words.
    { name: `${side}-${bothNamed ? "differ" : "unlike"}`, value: share > 0 ? 0 : 1 - alike, values },
  ];
}

/** How much two sides are the same, 0 to 1: parties, their states, or the words by which they are called. */
export function agreement([a, terms]: Side, [b, otherTerms]: Side): number {
  if (a.length === 0 || b.length === 0) return 0;
  const same = ids(a, b).length / Math.min(a.length, b.length);
  const share = overlap(a, b);
  const state = same === 0 ? ofOneState * share : 0;
  const alike = share > 0 ? 0 : namedAlike * nameLikeness(a, b);
  const like = same > 0 ? 0 : inLikeWords * softShare(terms, otherTerms).part;
  return Math.min(1, same + state + alike + like);
}

/** The share of the words of the parties' names of each that stand in the sentences around the other: one left open is often told beside. */
function partiesTold(a: Compared, b: Compared): number {
  const shares = [told(a, b), told(b, a)].filter((share) => share !== null);
  return shares.length === 0 ? 0 : shares.reduce((sum, share) => sum + share, 0) / shares.length;
}

function told({ agentTerms, recipientTerms }: Compared, { around }: Compared): number | null {
  const terms = [...agentTerms, ...recipientTerms].filter(({ weight }) => weight > 0.2);
  return terms.length === 0 ? null : terms.filter(({ stem }) => around.has(stem)).length / terms.length;
}

/** How much of the words of one party's name the most alike of the others has, 0 to 1. */
function nameLikeness(a: readonly NamedParty[], b: readonly NamedParty[]): number {
  let most = 0;
  for (const { words: first } of a) {
    for (const { words: second } of b) {
      const shared = [...first].filter((stem) => second.has(stem)).length;
      most = Math.max(most, shared / Math.max(1, Math.min(first.size, second.size)));
    }
  }
  return most;
}

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
