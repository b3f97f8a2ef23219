import type { Entry } from "../../record/index.ts";

/** An entry with every reference to an actor changed; equal references in one list become one. */
export function withActors(entry: Entry, change: (ref: string) => string): Entry {
  const all = (refs: readonly string[]) => [...new Set(refs.map(change))];
  const claims = entry.claims.map((claim) => ({ ...claim, by: change(claim.by) }));
  switch (entry.kind) {
    case "statement": {
      const speaker = entry.speaker === null ? null : change(entry.speaker);
      return { ...entry, claims, speaker, addressee: all(entry.addressee) };
    }
    case "event":
      return { ...entry, claims, actors: all(entry.actors), recipients: all(entry.recipients) };
    case "transfer":
      return {
        ...entry,
        claims,
        supplier: all(entry.supplier),
        recipient: all(entry.recipient),
        via: all(entry.via),
      };
    case "commitment":
      return { ...entry, claims, parties: all(entry.parties) };
    case "threat":
      return { ...entry, claims, issuer: all(entry.issuer), target: all(entry.target) };
    case "restriction":
      return {
        ...entry,
        claims,
        imposedBy: all(entry.imposedBy),
        joinedBy: all(entry.joinedBy),
        on: all(entry.on),
        touchedBy: entry.touchedBy.map((touch) => ({ ...touch, by: touch.by === null ? null : change(touch.by) })),
      };
  }
}

/** Every actor that an entry refers to, once; the report's own voice is none. */
export function actorsOf(entry: Entry): ReadonlySet<string> {
  const found = new Set<string>();
  withActors(entry, (ref) => {
    if (ref !== "author") found.add(ref);
    return ref;
  });
  return found;
}
