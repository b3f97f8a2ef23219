import { type Entry, stanceTaken } from "../../record/index.ts";

/** What an actor can be in an entry, each with its bit in a store. */
export const partyRoles = {
  /** Who speaks a statement. */
  speaker: 1,
  /** Who is told it. */
  addressee: 2,
  /** Who acts, supplies, is bound, threatens, imposes. */
  agent: 4,
  /** Who is acted upon, receives, is threatened, is restricted. */
  recipient: 8,
  /** Through whom it comes, or who joined. */
  via: 16,
  /** Who claims or denies the entry, or that another violates it. */
  claimant: 32,
  /** Who denies the entry, or denies it by what is said in it. */
  denier: 64,
} as const;

export type PartyRole = keyof typeof partyRoles;

/** Every actor that an entry refers to, once, with what it is in it; the report's own voice is none. */
export function rolesIn(entry: Entry): Map<string, ReadonlySet<PartyRole>> {
  const found = new Map<string, Set<PartyRole>>();
  const add = (role: PartyRole, refs: readonly string[]) => {
    for (const ref of refs) if (ref !== "author") found.set(ref, (found.get(ref) ?? new Set()).add(role));
  };
  add(
    "claimant",
    entry.claims.map(({ by }) => by),
  );
  add(
    "denier",
    entry.claims.filter((claim) => stanceTaken(claim) === "denies").map(({ by }) => by),
  );
  switch (entry.kind) {
    case "statement":
      add("speaker", entry.speaker === null ? [] : [entry.speaker]);
      if (entry.denies && entry.speaker !== null) add("denier", [entry.speaker]);
      add("addressee", entry.addressee);
      break;
    case "event":
      add("agent", entry.actors);
      add("recipient", entry.recipients);
      break;
    case "transfer":
      add("agent", entry.supplier);
      add("recipient", entry.recipient);
      add("via", entry.via);
      break;
    case "commitment":
      add("agent", entry.parties);
      break;
    case "threat":
      add("agent", entry.issuer);
      add("recipient", entry.target);
      break;
    case "restriction":
      add("agent", entry.imposedBy);
      add("recipient", entry.on);
      add("via", entry.joinedBy);
      add(
        "claimant",
        entry.touchedBy.flatMap(({ by }) => (by === null ? [] : [by])),
      );
      break;
  }
  return found;
}

/**
 * Roles as a store keeps them: their bits added up.
 *
 * @example
 * roleBits(new Set(["agent", "claimant"])); // 36
 */
export function roleBits(roles: ReadonlySet<PartyRole>): number {
  return [...roles].reduce((sum, role) => sum + partyRoles[role], 0);
}
