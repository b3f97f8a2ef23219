import { type Entry, type EntryKind, entryKinds } from "../../src/record/index.ts";
import { Comparison, type GoldEntry, goldEntries, isSameName, list, type Recorded, wordsOf } from "./match.ts";
import type { GoldReport } from "./read-gold.ts";

/** How the entries of one kind compare with the gold. */
export interface Count {
  /** Entries of the gold that are not optional, and how many of them were found. */
  expected: number;
  found: number;
  /** Recorded entries that were counted: all but those that are optional or say again what another kind says. */
  recorded: number;
}

/** How a record compares with the gold of its report. */
export interface Score {
  readonly kinds: Record<EntryKind, Count>;
  /** For each detail of the entries found: how often it was right, of how often it is given. */
  readonly details: ReadonlyMap<string, readonly [right: number, given: number]>;
  /** The entries of the gold that were not found, and the recorded ones that match nothing. */
  readonly missed: readonly GoldEntry[];
  readonly extra: readonly Entry[];
}

/** Scores a record against the gold of its report; README.md beside this says by which rules. */
export function scoreRecord(report: GoldReport, recorded: Recorded): Score {
  const comparison = new Comparison(report, recorded);
  const kinds = Object.fromEntries(entryKinds.map((kind) => [kind, { expected: 0, found: 0, recorded: 0 }]));
  const details = new Map<string, [number, number]>();
  const used = new Set<Entry>();
  const missed: GoldEntry[] = [];
  const count = (kind: EntryKind): Count => {
    const known = kinds[kind];
    if (known === undefined) throw new Error(`no count of ${kind}`);
    return known;
  };

  const wanted = goldEntries(report.gold).toSorted((a, b) => Number(a.optional) - Number(b.optional));
  for (const gold of wanted) {
    const entry = recorded.entries.find(
      (one) => one.kind === gold.kind && !used.has(one) && comparison.isFound(gold, one),
    );
    if (!gold.optional) count(gold.kind).expected += 1;
    if (entry === undefined) {
      if (!gold.optional) missed.push(gold);
      continue;
    }
    used.add(entry);
    if (gold.optional) continue;
    count(gold.kind).found += 1;
    count(gold.kind).recorded += 1;
    for (const [what, right] of detailsOf(gold, entry, comparison)) {
      const [before, given] = details.get(`${gold.kind}.${what}`) ?? [0, 0];
      details.set(`${gold.kind}.${what}`, [before + Number(right), given + 1]);
    }
  }

  const extra = recorded.entries.filter((entry) => !used.has(entry) && !saysAgain(entry, wanted, comparison));
  for (const { kind } of extra) count(kind).recorded += 1;
  const { statement, event, transfer, commitment, threat, restriction } = kinds;
  if (!(statement && event && transfer && commitment && threat && restriction)) throw new Error("a kind is missing");
  return { kinds: { statement, event, transfer, commitment, threat, restriction }, details, missed, extra };
}

/** Whether an entry says what the gold has as another kind: an event that is a transfer too, a statement that is an act. */
function saysAgain(entry: Entry, wanted: readonly GoldEntry[], comparison: Comparison): boolean {
  if (entry.kind === "statement" && entry.speaker === null) return true;
  if (entry.kind !== "event" && entry.kind !== "statement") return false;
  const actors = entry.kind === "event" ? entry.actors : list(entry.speaker);
  return wanted.some(
    (gold) => gold.kind !== entry.kind && comparison.overlaps(wordsOf(gold), entry.evidence) && does(gold),
  );

  function does(gold: GoldEntry): boolean {
    if (gold.kind === "statement") return false;
    if (entry.kind === "statement") return gold.kind === "event" && comparison.have(gold.actors, actors);
    if (gold.kind === "transfer") return comparison.have([...gold.supplier, ...gold.recipient], actors);
    if (gold.kind === "commitment") return comparison.have(gold.parties, actors);
    if (gold.kind === "threat") return comparison.have(gold.issuer, actors);
    return gold.kind === "restriction" && comparison.have(gold.imposed_by ?? [], actors);
  }
}

/** The details that the gold gives of an entry that was found, and whether they are right. */
function detailsOf(gold: GoldEntry, entry: Entry, comparison: Comparison): [string, boolean][] {
  const details: [string, boolean][] = [];
  if (gold.date !== undefined && gold.date !== null) details.push(["date", isDate(gold.date, entry)]);
  if (gold.place !== undefined) {
    details.push(["place", entry.place !== null && isSameName(entry.place.name, gold.place)]);
  }
  if (gold.kind === "statement" && entry.kind === "statement") {
    const cues = entry.cue.map(({ text }) => text);
    details.push(["speaker", comparison.have(gold.resolved ?? [gold.speaker ?? []].flat(), list(entry.speaker))]);
    details.push(["form", entry.form === gold.form]);
    details.push(["denies", entry.denies === gold.denies], ["negated", entry.negated === gold.negated]);
    if (gold.cue !== undefined) {
      details.push(["cue", gold.cue.some((words) => cues.some((cue) => isSameName(cue, words)))]);
    }
    if (gold.addressee !== undefined) details.push(["addressee", comparison.have(gold.addressee, entry.addressee)]);
  }
  if (gold.kind === "statement") return details;

  details.push([
    "certainty",
    entry.certainty?.modality === gold.certainty && entry.certainty.polarity === gold.polarity,
  ]);
  for (const { by, stance } of gold.claims) {
    const claims = entry.claims.filter((claim) => comparison.isParty(by, claim.by));
    details.push(["claimed by", claims.length > 0]);
    if (claims.length > 0) details.push(["stance", claims.some((claim) => claim.stance === stance)]);
  }
  if (gold.kind === "transfer" && entry.kind === "transfer") {
    details.push(["stage", entry.stage === gold.stage]);
    for (const [words, item] of Object.entries(gold.items)) {
      const recorded = entry.items.find(({ text }) => isSameName(text, words));
      details.push(["item", recorded !== undefined]);
      if (recorded === undefined) continue;
      details.push(["item type", recorded.type === item.type]);
      if (item.unroca !== null) details.push(["item unroca", recorded.unroca === item.unroca]);
      if (item.quantity !== null) details.push(["item quantity", recorded.quantity === item.quantity]);
    }
  }
  if (gold.kind === "event" && entry.kind === "event") {
    details.push(["occurrence", entry.occurrence === gold.occurrence]);
    if (gold.mode.length > 0) details.push(["mode", entry.mode !== null && gold.mode.includes(entry.mode)]);
  }
  if (gold.kind === "commitment" && entry.kind === "commitment") {
    details.push(["form", entry.form === gold.form], ["status", entry.status === gold.status]);
  }
  if (gold.kind === "threat" && entry.kind === "threat") {
    details.push(["form", entry.form === gold.form], ["target", comparison.have(gold.target ?? [], entry.target)]);
    if (gold.condition !== undefined) {
      details.push(["condition", comparison.overlaps(gold.condition, entry.condition)]);
    }
  }
  if (gold.kind === "restriction" && entry.kind === "restriction") {
    details.push(["form", gold.form.includes(entry.form)]);
    details.push(["imposed by", comparison.have(gold.imposed_by ?? [], entry.imposedBy)]);
  }
  return details;
}

/** Whether the day that an entry begins lies in the gold's; weeks, months and years are compared by their beginning. */
function isDate(gold: string, entry: Entry): boolean {
  const start = entry.date?.start ?? null;
  if (start === null) return false;
  if (/^\d{4}(-\d\d)?$/u.test(gold)) return start.startsWith(gold);
  if (gold.includes("W")) {
    const days = (Date.parse(start) - Date.parse(firstDayOfWeek(gold))) / 86_400_000;
    return days >= 0 && days < 7;
  }
  const [first = "", last = first] = gold.split("/");
  return first <= start && start <= last;
}

/** The Monday of a week, `2026-W12`: that of week 1 holds January 4 (ISO 8601). */
function firstDayOfWeek(week: string): string {
  const fourth = new Date(`${week.slice(0, 4)}-01-04T00:00:00Z`);
  const monday = fourth.getTime() - ((fourth.getUTCDay() + 6) % 7) * 86_400_000;
  return new Date(monday + (Number(week.slice(6)) - 1) * 7 * 86_400_000).toISOString().slice(0, 10);
}
