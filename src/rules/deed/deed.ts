import type { Actor, Entry, Span } from "../../record/index.ts";
import { dayOfIso } from "../../util/civil-day.ts";
import { type DeedDays, daysOf, UndatedDays } from "./deed-days.ts";
import { Parties, type Party } from "./party.ts";

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
  /** On which days it is to be checked. */
  readonly when: DeedDays;
  /** The last of these, as a number of `civil-day.ts`; null where there is none. */
  readonly lastDay: number | null;
  partiesOf(role: Role): readonly Party[];
  /** The name of an actor of the report; `author` for the report's own voice. */
  nameOf(ref: string): string;
}

/** The entries of a record as rules see them. */
export function deedsOf(record: {
  readonly report: DeedReport;
  readonly actors: readonly Actor[];
  readonly entries: readonly Entry[];
}): Deed[] {
  const { id, title, source, published } = record.report;
  const report = { id, title, source, published };
  const parties = new Parties(record.actors, published);
  const undated = new UndatedDays(published);
  return record.entries.map((entry) => new EntryDeed(entry, report, parties, undated));
}

/** One entry as rules see it; who has a role is worked out when it is first asked for. */
class EntryDeed implements Deed {
  private supplier: readonly Party[] | null = null;
  private recipient: readonly Party[] | null = null;
  private known: Map<Role, readonly Party[]> | null = null;
  private days: DeedDays | null = null;
  private last: number | null | undefined;

  constructor(
    readonly entry: Entry,
    readonly report: DeedReport,
    private readonly parties: Parties,
    private readonly undated: UndatedDays,
  ) {}

  get when(): DeedDays {
    this.days ??= daysOf(this.entry, this.undated);
    return this.days;
  }

  get lastDay(): number | null {
    if (this.last === undefined) {
      const { when } = this;
      this.last = when.told === "nothing" ? null : (dayOfIso(when.days.last) ?? 0);
    }
    return this.last;
  }

  partiesOf(role: Role): readonly Party[] {
    // Most rules ask for these two, of every transfer.
    if (role === "supplier") {
      this.supplier ??= this.workedOut(role);
      return this.supplier;
    }
    if (role === "recipient") {
      this.recipient ??= this.workedOut(role);
      return this.recipient;
    }
    const before = this.known?.get(role);
    if (before !== undefined) return before;
    const found = this.workedOut(role);
    if (found.length === 0) return nobody;
    this.known ??= new Map();
    this.known.set(role, found);
    return found;
  }

  private workedOut(role: Role): readonly Party[] {
    const refs = refsOf(this.entry, role);
    const first = refs[0];
    if (first === undefined) return nobody;
    return refs.length === 1 ? this.parties.ofOne(first) : this.parties.of(refs);
  }

  nameOf(ref: string): string {
    const names = this.parties.of([ref]).map(({ name }) => name);
    return names.join(" and ") || ref;
  }
}

const nobody: readonly Party[] = [];

const none: readonly string[] = [];

/** The ids of the actors that have a role in an entry. */
export function refsOf(entry: Entry, role: Role): readonly string[] {
  if (role === "claimant") return entry.claims.length === 0 ? none : entry.claims.map(({ by }) => by);
  switch (entry.kind) {
    case "statement":
      if (role === "speaker") return entry.speaker === null ? [] : [entry.speaker];
      return role === "addressee" ? entry.addressee : none;
    case "event":
      return role === "actors" || role === "recipients" ? entry[role] : none;
    case "transfer":
      // Rules on acts of whatever kind call them by the roles of events.
      if (role === "actors") return entry.supplier;
      if (role === "recipients") return entry.recipient;
      return role === "supplier" || role === "recipient" || role === "via" ? entry[role] : none;
    case "commitment":
      return role === "parties" ? entry.parties : none;
    case "threat":
      return role === "issuer" || role === "target" ? entry[role] : none;
    case "restriction":
      return role === "imposedBy" || role === "joinedBy" || role === "on" ? entry[role] : none;
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
  if (entry.reasons.length === 0) return entry.evidence;
  const told = entry.reasons.filter((reason) => reason.field === field).flatMap(({ words }) => words);
  return told.length > 0 ? told : entry.evidence;
}
