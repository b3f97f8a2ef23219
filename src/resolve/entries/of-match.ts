import type { DraftContext } from "./draft.ts";
import type { FrameEntry } from "./input.ts";

/** Sectors of those who also act outside a game. */
const official = /^(?:GOV|MIL|COP|JUD|LEG|SPY|PTY|REB|IGO|UNS|PRM|INS)$/u;

/**
 * Whether an entry of a match report tells of the game: nobody takes part who is of a government, an army, a court or the
 * like; a state alone is its team.
 */
export function isOfMatch(context: DraftContext, entry: FrameEntry): boolean {
  if (!context.isOfMatch) return false;
  return !partiesOf(entry).some((id) => {
    const actor = context.actor(id);
    return actor !== undefined && actor.kind !== "state" && official.test(actor.codes.sector ?? "");
  });
}

function partiesOf(entry: FrameEntry): readonly string[] {
  switch (entry.kind) {
    case "event":
      return [...entry.actors, ...entry.recipients];
    case "transfer":
      return [...entry.supplier, ...entry.recipient];
    case "commitment":
      return entry.parties;
    case "threat":
      return [...entry.issuer, ...entry.target];
    case "restriction":
      return [...entry.imposedBy, ...entry.on];
  }
}
