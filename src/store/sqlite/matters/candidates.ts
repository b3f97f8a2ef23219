import { type Kysely, sql } from "kysely";
import type { Candidate } from "../../matters.ts";
import type { StoreTables } from "../tables.ts";
import type { OpenedTraces } from "./opened-traces.ts";

/** How many matters a key brings, how many are compared, and how many of their first and of their last entries. */
const perKey = 24;
const compared = 32;
const ends = 4;

/** The matters that share most keys with an entry, the latest first where equally many; a bounded number. */
export async function candidatesFor<Opened>(
  db: Kysely<StoreTables>,
  { kind, keys }: { readonly kind: string; readonly keys: readonly number[] },
  traces: OpenedTraces<Opened>,
): Promise<Candidate<Opened>[]> {
  const { rows } = await sql<MemberRow>`
    with best as materialized (
      select shared.matter as matter, count(*) as keys, max(shared.last) as last
      from (select distinct value as key from json_each(${JSON.stringify(keys)})) as wanted
      join matter_key as shared on shared.key = wanted.key and shared.matter in (
        select matter from matter_key where key = wanted.key order by last desc limit ${perKey}
      )
      group by shared.matter order by 2 desc, 3 desc limit ${compared}
    )
    select best.matter, joining.entry, joining.report_id, joining.entry_id
    from best join matter on matter.key = best.matter and matter.kind = ${kind}
    join joining on joining.entry in (
      select entry from (select entry from joining where matter = best.matter order by entry limit ${ends})
      union select entry from (select entry from joining where matter = best.matter order by entry desc limit ${ends})
    )
    order by best.keys desc, best.last desc, best.matter, joining.entry
  `.execute(db);
  traces.makeRoom();
  await openAll(
    db,
    rows.map(({ entry }) => entry),
    traces,
  );
  const found = new Map<number, Candidate<Opened>["members"][number][]>();
  for (const { matter, entry, report_id, entry_id } of rows) {
    const opened = traces.get(entry);
    if (opened === undefined) continue;
    const members = found.get(matter) ?? [];
    members.push({ ref: { report: report_id, entry: entry_id }, opened });
    found.set(matter, members);
  }
  return [...found].map(([matter, members]) => ({ matter, members }));
}

/** Opens the traces of entries that have not been opened before. */
async function openAll<Opened>(
  db: Kysely<StoreTables>,
  entries: readonly number[],
  traces: OpenedTraces<Opened>,
): Promise<void> {
  const unknown = entries.filter((entry) => !traces.has(entry));
  if (unknown.length === 0) return;
  const { rows } = await sql<{ readonly entry: number; readonly trace: string }>`
    select entry, trace from joining where entry in (select value from json_each(${JSON.stringify(unknown)}))
  `.execute(db);
  for (const { entry, trace } of rows) traces.open(entry, trace);
}

interface MemberRow {
  readonly matter: number;
  readonly entry: number;
  readonly report_id: string;
  readonly entry_id: string;
}
