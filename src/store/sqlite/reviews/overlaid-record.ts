import { type Kysely, sql } from "kysely";
import type { Actor, Entry, ReportRecord } from "../../../record/index.ts";
import { actorsOf } from "../../identity/entry-actors.ts";
import { carriedEntry } from "../../review/carried-entry.ts";
import { type Overlaid, overlay, standingEntries } from "../../review/overlay.ts";
import type { StoreTables } from "../tables.ts";
import { type Held, type Row, rowsOf, toHeld } from "./rows.ts";

/** A record as it was read, and as people's decisions about its entries have it. */
export interface OverlaidRecord {
  readonly record: ReportRecord;
  readonly states: readonly Overlaid<Held>[];
  /** Decisions about earlier versions whose words this one does not settle. */
  readonly notCarried: readonly Row[];
}

/** Applies what people decided about a report, in this version (by its number) or earlier ones, to what was read. */
export async function overlaidRecord(
  db: Kysely<StoreTables>,
  read: ReportRecord,
  version: number,
): Promise<OverlaidRecord> {
  const rows = (await rowsOf(db, read.report.id)).filter((row) => row.version <= version);
  const texts = new Map<number, string>();
  for (const earlier of new Set(rows.map((row) => row.version))) {
    texts.set(earlier, earlier === version ? read.report.text : await textOf(db, read.report.id, earlier));
  }
  const held: Held[] = [];
  const notCarried: Row[] = [];
  for (const row of rows) {
    const carried = carriedTo(read.report.text, toHeld(row), texts.get(row.version) ?? "", version);
    if (carried === null) notCarried.push(row);
    else held.push(carried);
  }
  const states = overlay(read, held);
  const entries = rows.length === 0 ? read.entries : standingEntries(states);
  return { record: { ...read, actors: withActorsOf(entries, read.actors, held), entries }, states, notCarried };
}

async function textOf(db: Kysely<StoreTables>, report: string, version: number): Promise<string> {
  const { text } = await db
    .selectFrom("version")
    .select(sql<string>`record ->> '$.report.text'`.as("text"))
    .where("report_id", "=", report)
    .where("number", "=", version)
    .executeTakeFirstOrThrow();
  return text;
}

function carriedTo(text: string, held: Held, from: string, version: number): Held | null {
  if (held.row.version === version) return held;
  const moved = (entry: Entry | null) => (entry === null ? null : carriedEntry(entry, from, text));
  const was = moved(held.was);
  const became = moved(held.became);
  if ((held.was !== null && was === null) || (held.became !== null && became === null)) return null;
  const actors = held.actors.map((actor) => ({ ...actor, mentions: [], roles: [] }));
  return { ...held, was, became, actors, carried: true };
}

/** The actors of a reading with those that entries refer to though it no longer has them, as they were once read. */
function withActorsOf(entries: readonly Entry[], read: readonly Actor[], held: readonly Held[]): Actor[] {
  const known = new Set(read.map(({ id }) => id));
  const taken = read.flatMap(({ mentions }) => mentions);
  const missing = new Set(entries.flatMap((entry) => [...actorsOf(entry)]).filter((id) => !known.has(id)));
  if (missing.size === 0) return [...read];
  const once = new Map(held.flatMap(({ actors }) => actors.map((actor): [string, Actor] => [actor.id, actor])));
  const added = [...missing].flatMap((id) => {
    const actor = once.get(id);
    if (actor === undefined) return [];
    const mentions = actor.mentions.filter((own) => !taken.some((m) => m.start < own.end && own.start < m.end));
    return [{ ...actor, mentions }];
  });
  return [...read, ...added];
}
