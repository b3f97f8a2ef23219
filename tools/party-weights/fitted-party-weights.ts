import { signedLogistic } from "../../bench/matters/signed-logistic.ts";
import type { PartyWeights, Signs } from "../../src/extract/frame/index.ts";

/** A candidate's signs, and what it is. */
export interface PartyExample {
  readonly signs: Signs;
  readonly is: "agent" | "recipient" | "none";
  /** How much an error on it costs, beside that of others. */
  readonly cost: number;
}

/** Signs that fewer candidates have say nothing. */
const fewest = 60;
const penalty = 20;
/** The sign that every candidate has, whose weight is the constant. */
const constant = "always";

/** Weights of the signs, for each side by a logistic regression of its own with a penalty on their squares, three decimals. */
export function fittedPartyWeights(examples: readonly PartyExample[]): PartyWeights {
  const counts = new Map<string, number>();
  for (const { signs } of examples) for (const name of signs.keys()) counts.set(name, (counts.get(name) ?? 0) + 1);
  const known = [...counts].flatMap(([name, count]) => (count < fewest || name === constant ? [] : [name])).sort();
  const wanted = new Set(known);
  const sideOf = (side: "agent" | "recipient") =>
    signedLogistic(
      examples.map(({ signs, is, cost }) => ({
        features: new Map([...signs].filter(([name]) => wanted.has(name))),
        same: is === side,
        cost,
      })),
      penalty,
      () => 0,
    );
  const [agent, recipient] = [sideOf("agent"), sideOf("recipient")];
  const rounded = (weight: number | undefined) => Number((weight ?? 0).toFixed(3));
  return new Map([
    [constant, { agent: rounded(agent.bias), recipient: rounded(recipient.bias) }],
    ...known.map((name) => {
      const weight = { agent: rounded(agent.weights.get(name)), recipient: rounded(recipient.weights.get(name)) };
      return [name, weight] as const;
    }),
  ]);
}
