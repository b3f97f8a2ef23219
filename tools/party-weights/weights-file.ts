import type { PartyWeights } from "../../src/extract/frame/index.ts";

/** The source text of `src/extract/frame/party/party-weights.ts` with these weights. */
export function weightsFile(weights: PartyWeights): string {
  const lines = [...weights].map(
    ([name, { agent, recipient }]) => `  [${JSON.stringify(name)}, { agent: ${agent}, recipient: ${recipient} }],`,
  );
  return `/** What each sign adds to the log-odds that a candidate acts, and that it is acted upon. */
export type PartyWeights = ReadonlyMap<string, { readonly agent: number; readonly recipient: number }>;

/** Fitted on annotated passages that the model has not learned; written by tools/fit-party-weights.ts. */
export const partyWeights: PartyWeights = new Map([
${lines.join("\n")}
]);
`;
}
