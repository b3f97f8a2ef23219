import { type Actor, noCodes, type ReportRecord, type Role } from "../../record/index.ts";
import type { Range } from "../../text/index.ts";
import { type Identity, identities } from "./identities.ts";
import type { StandingCorrection } from "./stored-correction.ts";

/** What of one actor, as it was read in a report, stands for one identity. */
export interface Piece {
  /** The id it was read with. */
  readonly read: string;
  readonly identity: Identity;
  /** The part of the reading that is its own; what a split made is known by what the person said only. */
  readonly actor: Actor;
}

/** The actors of a record as they were read, taken apart by whom they stand for. */
export interface Pieces {
  readonly all: readonly Piece[];
  /** The identity that a reference to an actor means where the words at these spans speak of it. */
  readonly meant: (read: string, spans: readonly Range[]) => string;
}

/** Takes the actors of a record apart by whom they stand for. */
export function pieces(record: ReportRecord, corrections: readonly StandingCorrection[]): Pieces {
  const identityOf = identities(record, corrections);
  const all: Piece[] = [];
  const mentionsOf = new Map<string, readonly { readonly range: Range; readonly id: string }[]>();
  for (const actor of record.actors) {
    const mentioned = actor.mentions.map((mention) => ({ mention, identity: identityOf(actor.id, mention) }));
    const rest = mentioned.length === 0 ? identityOf(actor.id, null) : undefined;
    const found = new Map(
      [...mentioned.map(({ identity }) => identity), ...(rest ? [rest] : [])].map((i) => [i.id, i]),
    );
    mentionsOf.set(
      actor.id,
      mentioned.map(({ mention, identity }) => ({ range: mention, id: identity.id })),
    );
    for (const identity of found.values()) {
      all.push({ read: actor.id, identity, actor: partOf(actor, identity, mentioned) });
    }
  }
  const meant = (read: string, spans: readonly Range[]): string => {
    const mentions = mentionsOf.get(read) ?? [];
    const at = mentions.find(({ range }) => spans.some((span) => range.start < span.end && span.start < range.end));
    return at?.id ?? wholeId(mentions, identityOf(read, null).id);
  };
  return { all, meant };
}

/** Whom a reference without words means: whoever keeps any mention of the reading, or else has the first of them. */
function wholeId(mentions: readonly { readonly id: string }[], rest: string): string {
  return mentions.length === 0 || mentions.some(({ id }) => id === rest) ? rest : (mentions[0]?.id ?? rest);
}

type Mentioned = { readonly mention: Actor["mentions"][number]; readonly identity: Identity };

function partOf(actor: Actor, identity: Identity, mentioned: readonly Mentioned[]): Actor {
  const mentions = mentioned.filter((m) => m.identity.id === identity.id).map(({ mention }) => mention);
  const roles = actor.roles.filter((role) => nearest(role, mentioned)?.identity.id === identity.id);
  const own = { ...actor, mentions, roles: mentioned.length === 0 ? actor.roles : roles };
  const split = identity.trail.findLast(({ what }) => what === "split")?.after;
  if (split === undefined) return own;
  return {
    ...own,
    name: split.name ?? actor.name,
    kind: split.kind ?? "unknown",
    country: split.country ?? null,
    partOf: null,
    members: [],
    codes: noCodes,
  };
}

/** The mention that a role stands at. */
function nearest(role: Role, mentioned: readonly Mentioned[]): Mentioned | undefined {
  const distance = ({ mention }: Mentioned) =>
    Math.max(0, mention.start - role.span.end, role.span.start - mention.end);
  return mentioned.reduce<Mentioned | undefined>(
    (best, next) => (best === undefined || distance(next) < distance(best) ? next : best),
    undefined,
  );
}
