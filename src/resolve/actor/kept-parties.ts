import type { Parties, Party } from "./party.ts";

/** The parties to put on record, in order of first mention: no compound and no thing that nothing else refers to. */
export function keptParties(parties: Parties, speaking: ReadonlySet<Party | null>): Party[] {
  const needed = new Set<Party>();
  const need = (party: Party) => {
    if (needed.has(party)) return;
    needed.add(party);
    for (const member of party.members) need(member);
    for (const role of party.roles) if (role.of !== null) need(role.of);
    if (party.partOf !== null) need(party.partOf);
  };
  for (const party of parties.all) {
    if (party.members.length > 0 && !speaking.has(party) && party.references.every((r) => r.form === "name")) continue;
    const isThing = party.references.every(({ sort, form }) => sort === "thing" && form === "description");
    if (speaking.has(party) || !isThing) need(party);
  }
  const first = (party: Party) => Math.min(...party.references.map((r) => r.range.start), Number.MAX_SAFE_INTEGER);
  const starts = new Map([...needed].map((p) => [p, first(p)]));
  return [...needed].sort((a, b) => (starts.get(a) ?? 0) - (starts.get(b) ?? 0));
}
