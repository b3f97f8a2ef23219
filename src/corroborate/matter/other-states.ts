import type { Compared, NamedParty } from "./compared.ts";

/**
 * Whether two are transfers of other states: where every supplier, or every recipient, of both belongs to a known state, and
 * none to the same. What Serbia delivers to Mali is not what Russia delivers to Mali, however alike it is told.
 */
export function areOfOtherStates(a: Compared, b: Compared): boolean {
  if (a.kind !== "transfer" || b.kind !== "transfer") return false;
  return differ(a.agents, b.agents) || differ(a.recipients, b.recipients);
}

function differ(a: readonly NamedParty[], b: readonly NamedParty[]): boolean {
  const known = [a, b].every((side) => side.length > 0 && side.every(({ state }) => state !== null));
  return known && !a.some((one) => b.some(({ id, state }) => id === one.id || state === one.state));
}
