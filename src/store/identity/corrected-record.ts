import type { Actor, ActorCodes, Entry, ReportRecord } from "../../record/index.ts";
import { addedRoles } from "./added-roles.ts";
import { withActors } from "./entry-actors.ts";
import { type Piece, pieces } from "./pieces.ts";
import type { StandingCorrection } from "./stored-correction.ts";

/** A record as people corrected it. */
export interface CorrectedRecord {
  readonly record: ReportRecord;
  readonly pieces: readonly Piece[];
}

/**
 * A record with the corrections of people applied to its actors and to every reference to them.
 *
 * An actor that any correction shaped says who made the last of them, in `identifiedBy`.
 */
export function correctedRecord(record: ReportRecord, corrections: readonly StandingCorrection[]): CorrectedRecord {
  const { all, meant } = pieces(record, corrections);
  if (corrections.length === 0) return { record, pieces: all };
  const byId = new Map<string, Piece[]>();
  for (const piece of all) byId.set(piece.identity.id, [...(byId.get(piece.identity.id) ?? []), piece]);
  const actors = [...byId].map(([id, own]) => {
    const joined = joinedActor(id, own, (ref) => meant(ref, []));
    const fields = corrections.filter((c) => c.actor === id && (c.what === "rename" || c.what === "correct"));
    const changed = fields.sort((a, b) => a.id - b.id).reduce((actor, c) => withFields(actor, c, record), joined);
    return signed(changed, [...own.flatMap(({ identity }) => identity.trail), ...fields]);
  });
  const entries = record.entries.map((entry) => withActors(entry, (ref) => meant(ref, spansOf(entry))));
  return { record: { ...record, actors, entries }, pieces: all };
}

/** Where to look for whom an entry means: at its speaker first. */
function spansOf(entry: Entry) {
  return entry.kind === "statement" && entry.speakerSpan !== null ? [entry.speakerSpan] : entry.evidence;
}

function joinedActor(id: string, own: readonly Piece[], meant: (ref: string) => string): Actor {
  const [base, ...others] = [...own].sort((a, b) => rank(a, id) - rank(b, id));
  if (base === undefined) throw new RangeError("An actor has at least one piece.");
  const traits = base.read === id ? null : mergeInto(id, own)?.targetTraits;
  const readings = [base, ...others].map(({ actor }) => actor);
  const kinds = [traits?.kind ?? "unknown", ...readings.map(({ kind }) => kind)];
  const roles = readings.flatMap((actor) => actor.roles);
  const members = readings.flatMap((actor) => actor.members).map(meant);
  const partOf = readings.map((actor) => actor.partOf).find((ref) => ref !== null);
  const whole = partOf === undefined || partOf === null ? null : meant(partOf);
  return {
    ...base.actor,
    id,
    name: traits?.name ?? base.actor.name,
    kind: kinds.find((kind) => kind !== "unknown") ?? "unknown",
    country: traits?.country ?? readings.map(({ country }) => country).find((country) => country !== null) ?? null,
    partOf: whole === id ? null : whole,
    members: [...new Set(members)].filter((ref) => ref !== id),
    roles: roles
      .map((role) => ({ ...role, of: role.of === null ? null : meant(role.of) }))
      .sort((a, b) => a.span.start - b.span.start),
    codes: joinedCodes(readings.map(({ codes }) => codes)),
    mentions: readings.flatMap((actor) => actor.mentions).sort((a, b) => a.start - b.start || b.end - a.end),
  };
}

/** The last merge that made any of an actor's pieces its own. */
export function mergeInto(id: string, own: readonly Piece[]): StandingCorrection | undefined {
  return own
    .flatMap(({ identity }) => identity.trail)
    .filter(({ what, target }) => what === "merge" && target === id)
    .sort((a, b) => b.id - a.id)[0];
}

/** An actor's own reading comes first, then what was split off as it, then what was merged into it. */
function rank({ read, identity }: Piece, id: string): number {
  if (read === id) return 0;
  return identity.trail.at(-1)?.what === "split" ? 1 : 2;
}

function joinedCodes(all: readonly ActorCodes[]): ActorCodes {
  const first = <C extends keyof ActorCodes>(code: C): ActorCodes[C] | null =>
    all.map((codes) => codes[code]).find((value) => value !== null) ?? null;
  return {
    plover: first("plover"),
    sector: first("sector"),
    cow: first("cow"),
    gw: first("gw"),
    wikidata: first("wikidata"),
  };
}

function withFields(actor: Actor, { after }: StandingCorrection, record: ReportRecord): Actor {
  const { name, kind, country, codes, addRoles = [], removeRoles = [] } = after;
  const gone = new Set(removeRoles.map((title) => title.toLowerCase()));
  const kept = actor.roles.filter(({ title }) => !gone.has(title.toLowerCase()));
  return {
    ...actor,
    name: name ?? actor.name,
    kind: kind ?? actor.kind,
    country: country === undefined ? actor.country : country,
    roles: addRoles.length === 0 ? kept : addedRoles({ ...actor, roles: kept }, addRoles, record),
    codes: { ...actor.codes, ...codes },
  };
}

function signed(actor: Actor, shapedBy: readonly StandingCorrection[]): Actor {
  const last = [...shapedBy].sort((a, b) => b.id - a.id)[0];
  if (last === undefined) return actor;
  return { ...actor, identifiedBy: { kind: "person", name: last.by, version: last.at } };
}
