import { type Kysely, sql } from "kysely";
import type { EntryRef } from "../../matters.ts";
import type { StoreTables } from "../tables.ts";

/** Where people want an entry to be: in matters that are one with it, and not in others. */
export interface Bound {
  readonly together: readonly number[];
  readonly apart: ReadonlySet<number>;
}

/** Where people want nothing of an entry. */
export const unbound: Bound = { together: [], apart: new Set() };

/** Whether people have decided anything about matters. */
export async function isAnyDecided(db: Kysely<StoreTables>): Promise<boolean> {
  return (await db.selectFrom("decided").select("decision").limit(1).executeTakeFirst()) !== undefined;
}

/** What standing decisions say of an entry; of two entries, the last decision that names both. */
export async function boundOf(db: Kysely<StoreTables>, { report, entry }: EntryRef): Promise<Bound> {
  const { rows } = await sql<Row>`
    select decision.what, mine.side, other.side as other_side, joining.entry, joining.matter
    from decided as mine
    join decision on decision.id = mine.decision and decision.undone_at is null
    join decided as other on other.decision = mine.decision
      and (other.report_id, other.entry_id) <> (mine.report_id, mine.entry_id)
    join joining on joining.report_id = other.report_id and joining.entry_id = other.entry_id
    where mine.report_id = ${report} and mine.entry_id = ${entry}
    order by decision.id
  `.execute(db);
  const last = new Map<number, Row>();
  for (const row of rows) last.set(row.entry, row);
  const together = new Set<number>();
  const apart = new Set<number>();
  for (const { what, side, other_side, matter } of last.values()) {
    (what === "join" || side === other_side ? together : apart).add(matter);
  }
  return { together: [...together].filter((matter) => !apart.has(matter)), apart };
}

interface Row {
  readonly what: string;
  readonly side: number;
  readonly other_side: number;
  readonly entry: number;
  readonly matter: number;
}

/** Those of the matters that no standing decision is about; only these are made one without being asked. */
export async function undecided(db: Kysely<StoreTables>, matters: readonly number[]): Promise<number[]> {
  if (matters.length === 0) return [];
  const { rows } = await sql<{ readonly matter: number }>`
    select value as matter from json_each(${JSON.stringify(matters)}) where not exists (
      select 1 from joining
      join decided on decided.report_id = joining.report_id and decided.entry_id = joining.entry_id
      join decision on decision.id = decided.decision and decision.undone_at is null
      where joining.matter = value
    )
  `.execute(db);
  return rows.map(({ matter }) => matter);
}
