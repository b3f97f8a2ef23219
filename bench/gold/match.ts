import type { Actor, Entry, ReportRecord, Span } from "../../src/record/index.ts";
import type { GoldRecord } from "./gold-schema.ts";
import type { GoldReport } from "./read-gold.ts";

/** What of a record is compared with the gold; offsets in UTF-16 units. */
export type Recorded = Pick<ReportRecord, "actors" | "entries">;

/** An entry of the gold of any kind. */
export type GoldEntry =
  | ({ readonly kind: "statement" } & GoldRecord["statements"][number])
  | ({ readonly kind: "transfer" } & GoldRecord["transfers"][number])
  | ({ readonly kind: "commitment" } & GoldRecord["commitments"][number])
  | ({ readonly kind: "threat" } & GoldRecord["threats"][number])
  | ({ readonly kind: "restriction" } & GoldRecord["restrictions"][number])
  | ({ readonly kind: "event" } & GoldRecord["events"][number]);

/** Every entry of a gold record, with its kind. */
export function goldEntries(gold: GoldRecord): GoldEntry[] {
  return [
    ...gold.statements.map((one) => ({ kind: "statement" as const, ...one })),
    ...gold.transfers.map((one) => ({ kind: "transfer" as const, ...one })),
    ...gold.commitments.map((one) => ({ kind: "commitment" as const, ...one })),
    ...gold.threats.map((one) => ({ kind: "threat" as const, ...one })),
    ...gold.restrictions.map((one) => ({ kind: "restriction" as const, ...one })),
    ...gold.events.map((one) => ({ kind: "event" as const, ...one })),
  ];
}

/** Whether one name's words stand in the other's: "Russia" in "Ministry of Defence of Russia", not in "Russian". */
export function isSameName(one: string, other: string): boolean {
  const [a, b] = [folded(one), folded(other)];
  return a.trim() !== "" && b.trim() !== "" && (a.includes(b) || b.includes(a));
}

const folded = (name: string) =>
  ` ${name
    .toLowerCase()
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/^(the|a|an)\s+/u, "")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim()} `;

/** Compares the parties and words of recorded entries with those of a gold report. */
export class Comparison {
  readonly #actors: ReadonlyMap<string, Actor>;

  constructor(
    private readonly report: GoldReport,
    recorded: Recorded,
  ) {
    this.#actors = new Map(recorded.actors.map((actor) => [actor.id, actor]));
  }

  /** Whether a recorded entry is the gold's: its kind, its parties, its evidence; an event's category as well. */
  isFound(gold: GoldEntry, entry: Entry): boolean {
    if (gold.kind === "transfer" && entry.kind === "transfer") {
      const items = Object.keys(gold.items);
      const sameItem = entry.items.some((item) => items.some((words) => isSameName(item.text, words)));
      return (
        (sameItem || this.overlaps([...items, ...(gold.words ?? [])], entry.evidence)) &&
        this.have(gold.supplier, entry.supplier) &&
        this.have(gold.recipient, entry.recipient)
      );
    }
    if (!this.overlaps(wordsOf(gold), entry.evidence)) return false;
    if (gold.kind === "statement" && entry.kind === "statement") {
      const speaker = entry.speakerSpan?.text;
      const named = gold.speaker !== undefined && speaker !== undefined && isSameName(gold.speaker, speaker);
      return named || this.have(gold.resolved ?? [gold.speaker ?? []].flat(), list(entry.speaker));
    }
    if (gold.kind === "event" && entry.kind === "event") {
      return (
        gold.plover.includes(entry.plover) &&
        this.have(gold.actors, entry.actors) &&
        this.have(gold.recipients, entry.recipients)
      );
    }
    if (gold.kind === "commitment" && entry.kind === "commitment") return this.have(gold.parties, entry.parties);
    if (gold.kind === "threat" && entry.kind === "threat") return this.have(gold.issuer, entry.issuer);
    if (gold.kind === "restriction" && entry.kind === "restriction") return this.have(gold.on ?? [], entry.on);
    return false;
  }

  /** Whether one of the gold's parties, if it has any, is among the recorded ones. */
  have(wanted: readonly string[], refs: readonly string[]): boolean {
    return wanted.length === 0 || wanted.some((party) => refs.some((ref) => this.isParty(party, ref)));
  }

  /** Whether a recorded actor is a party of the gold, or the state for which it speaks or acts, or that for which the party does. */
  isParty(party: string, ref: string): boolean {
    const actor = this.#actors.get(ref);
    if (party === "author" || ref === "author" || actor === undefined) return party === ref;
    const gold = this.report.gold.actors[party];
    const names = gold === undefined ? [party] : [party, ...gold.mentions, ...list(gold.affiliation ?? null)];
    if (names.some((name) => isSameName(name, actor.name))) return true;
    const isState = gold?.kind === "state" || actor.kind === "state";
    return isState && gold !== undefined && gold.country !== null && gold.country === actor.country;
  }

  /** Whether some of the words, wherever they stand, overlap some of the spans. */
  overlaps(words: readonly string[], spans: readonly Span[]): boolean {
    const { text } = this.report;
    return words.some((one) => {
      for (let at = text.indexOf(one); at !== -1; at = text.indexOf(one, at + 1)) {
        const isWhole =
          !/^[\p{L}\p{N}]{2}/u.test(text.slice(at - 1, at + 1)) &&
          !/^[\p{L}\p{N}]{2}/u.test(text.slice(at + one.length - 1, at + one.length + 1));
        if (isWhole && spans.some(({ start, end }) => start < at + one.length && at < end)) return true;
      }
      return false;
    });
  }
}

/** The words that a gold entry was read from. */
export function wordsOf(gold: GoldEntry): string[] {
  if (gold.kind === "statement" || gold.kind === "event") return gold.words;
  const words = gold.words ?? [];
  if (gold.kind === "transfer") return [...words, ...Object.keys(gold.items)];
  if (gold.kind === "commitment") return [words, gold.obligation ?? [], gold.trigger ?? []].flat();
  if (gold.kind === "threat") return [words, gold.consequence ?? [], gold.condition ?? []].flat();
  return [...words, ...gold.instrument];
}

/** A list of one, or of none. */
export function list<T>(one: T | null): T[] {
  return one === null ? [] : [one];
}
