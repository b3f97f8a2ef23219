import { type Kysely, sql } from "kysely";
import type { Candidate, Joiner } from "../../matters.ts";
import type { StoreTables } from "../tables.ts";

/** How many matters a key brings, how many are compared, and how many of their first and of their last entries. */
const perKey = 24;
const compared = 32;
const ends = 4;

/** Traces opened before: those of a running matter are asked for again and again. */
export class OpenedTraces<Opened> {
  private readonly known = new Map<string, Opened>();

  constructor(private readonly joiner: Joiner<Opened>) {}

  open(trace: string): Opened {
    const before = this.known.get(trace);
    if (before !== undefined) return before;
    const opened = this.joiner.open(trace);
    if (this.known.size >= 20_000) this.known.clear();
    this.known.set(trace, opened);
    return opened;
  }
}

/** The matters that share most keys with an entry, the latest first where equally many; a bounded number. */
export async function candidatesFor<Opened>(
  db: Kysely<StoreTables>,
  { kind, keys }: { readonly kind: string; readonly keys: readonly number[] },
  traces: OpenedTraces<Opened>,
): Promise<Candidate<Opened>[]> {
  const shared = new Map<number, { count: number; last: number }>();
  for (const key of new Set(keys)) {
    const rows = await db
      .selectFrom("matter_key")
      .select(["matter", "last"])
      .where("key", "=", key)
      .orderBy("last", "desc")
      .limit(perKey)
      .execute();
    for (const { matter, last } of rows) {
      const before = shared.get(matter);
      shared.set(matter, { count: (before?.count ?? 0) + 1, last: Math.max(before?.last ?? 0, last) });
    }
  }
  const best = [...shared].sort(([, a], [, b]) => b.count - a.count || b.last - a.last).slice(0, compared);
  const found: Candidate<Opened>[] = [];
  for (const [matter] of best) {
    const { rows } = await sql<MemberRow>`
      select trace, report_id, entry_id from joining where entry in (
        select entry from (select entry from joining where matter = ${matter} order by entry limit ${ends})
        union select entry from (select entry from joining where matter = ${matter} order by entry desc limit ${ends})
      ) and exists (select 1 from matter where key = ${matter} and kind = ${kind})
      order by entry
    `.execute(db);
    if (rows.length === 0) continue;
    found.push({
      matter,
      members: rows.map(({ trace, report_id, entry_id }) => ({
        ref: { report: report_id, entry: entry_id },
        opened: traces.open(trace),
      })),
    });
  }
  return found;
}

interface MemberRow {
  readonly trace: string;
  readonly report_id: string;
  readonly entry_id: string;
}
