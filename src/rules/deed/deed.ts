import type { Entry, ReportRecord, Span } from "../../record/index.ts";
import { type ActorLike, Parties, type Party } from "./party.ts";

/** What actors can be in an entry: the names of its fields, `claimant` for who claims it. */
export const roles = [
  "supplier",
  "recipient",
  "via",
  "actors",
  "recipients",
  "parties",
  "issuer",
  "target",
  "imposedBy",
  "joinedBy",
  "on",
  "speaker",
  "addressee",
  "claimant",
] as const;

export type Role = (typeof roles)[number];

/** What rules need of the report that an entry stands in. */
export interface DeedReport {
  readonly id: string;
  readonly title: string | null;
  readonly source: string;
  readonly published: string | null;
}

/** An entry with its report and its parties: what rules are checked on. */
export interface Deed {
  readonly entry: Entry;
  readonly report: DeedReport;
  readonly partiesOf: (role: Role) => readonly Party[];
  /** The name of an actor of the report; `author` for the report's own voice. */
  readonly nameOf: (ref: string) => string;
}

/** The entries of a record as rules see them. */
export function deedsOf(record: Pick<ReportRecord, "report" | "actors" | "entries">): Deed[] {
  const { id, title, source, published } = record.report;
  const report = { id, title, source, published };
  const actors = record.actors.map((actor): ActorLike => ({ ...actor, sector: actor.codes.sector }));
  const parties = new Parties(new Map(actors.map((actor) => [actor.id, actor])), published);
  return record.entries.map((entry) => deed(entry, report, parties));
}

/** One entry as rules see it. */
export function deed(entry: Entry, report: DeedReport, parties: Parties): Deed {
  const known = new Map<Role, readonly Party[]>();
  return {
    entry,
    report,
    nameOf: (ref) =>
      parties
        .of([ref])
        .map(({ name }) => name)
        .join(" and ") || ref,
    partiesOf: (role) => {
      const before = known.get(role);
      if (before !== undefined) return before;
      const found = parties.of(refsOf(entry, role));
      known.set(role, found);
      return found;
    },
  };
}

/** The ids of the actors that have a role in an entry. */
export function refsOf(entry: Entry, role: Role): readonly string[] {
  if (role === "claimant") return entry.claims.map(({ by }) => by);
  switch (entry.kind) {
    case "statement":
      if (role === "speaker") return entry.speaker === null ? [] : [entry.speaker];
      return role === "addressee" ? entry.addressee : [];
    case "event":
      return role === "actors" || role === "recipients" ? entry[role] : [];
    case "transfer":
      return role === "supplier" || role === "recipient" || role === "via" ? entry[role] : [];
    case "commitment":
      return role === "parties" ? entry.parties : [];
    case "threat":
      return role === "issuer" || role === "target" ? entry[role] : [];
    case "restriction":
      return role === "imposedBy" || role === "joinedBy" || role === "on" ? entry[role] : [];
  }
}

/** The passages that an entry has under a field of words, or all its evidence. */
export function passagesOf(entry: Entry, field: "evidence" | "condition" | "obligation" | "content"): readonly Span[] {
  if (field === "condition" && entry.kind === "threat") return entry.condition;
  if (field === "obligation" && entry.kind === "commitment") return entry.obligation;
  if (field === "content" && entry.kind === "statement") return entry.content;
  return entry.evidence;
}

/** The words of a field of an entry, as far as its reasons tell; else its evidence. */
export function wordsBehind(entry: Entry, field: string): readonly Span[] {
  const told = entry.reasons.filter((reason) => reason.field === field).flatMap(({ words }) => words);
  return told.length > 0 ? told : entry.evidence;
}
