import { type Kysely, type RawBuilder, sql } from "kysely";
import type { EntryKind } from "../../../record/index.ts";
import { grouped } from "../../../util/grouped.ts";
import { judged } from "../../review/judged.ts";
import type { ReviewDecision, Reviews, Waiting, WaitingFilter } from "../../reviews.ts";
import type { StoredEntry } from "../../stored-entry.ts";
import { listed } from "../actors/standing-corrections.ts";
import { yes } from "../current.ts";
import { entryColumns, storedEntries } from "../entry-row.ts";
import type { StoreTables } from "../tables.ts";
import { rejectedByOthers } from "./rejected-by-others.ts";
import { type Row, toDecision, toHeld } from "./rows.ts";

/** Entries that wait to be reviewed; see {@link Reviews.waiting}. */
export async function waiting(
  db: Kysely<StoreTables>,
  filter: WaitingFilter,
): Promise<Awaited<ReturnType<Reviews["waiting"]>>> {
  const { by, kind, pool } = filter;
  const contested = by === undefined ? [] : await stored(db, filter, contestable(by));
  const urgent = await stored(db, filter, sql<boolean>`true`, pool);
  const rejected = by === undefined ? [] : await rejectedByOthers(db, by, kind);
  const all = [...new Map([...contested, ...urgent, ...rejected].map((one) => [keyOf(one), one])).values()];
  return { count: (await counted(db, filter)) + rejected.length, entries: await withGrounds(db, all) };
}

const keyOf = ({ entry, report }: StoredEntry) => JSON.stringify([report.id, entry.id]);

async function stored(
  db: Kysely<StoreTables>,
  { by, kind }: WaitingFilter,
  also: RawBuilder<boolean>,
  limit = 10_000,
): Promise<StoredEntry[]> {
  let query = db
    .selectFrom("entry")
    .innerJoin("version", "version.key", "entry.version")
    .select(entryColumns)
    .where("entry.current", "=", yes)
    .where(sql<boolean>`not ${decided(by)}`)
    .where(also)
    .orderBy("entry.urgency", "desc")
    .orderBy("entry.key")
    .limit(limit);
  if (kind !== undefined) query = query.where("entry.kind", "=", kind);
  return storedEntries(db, await query.execute());
}

const standing = sql`review.undone_at is null and review.what <> 'comment'`;

/** Whether somebody, or anybody, has decided about the entry; the `+` has it looked up by the entry. */
function decided(by: string | undefined) {
  return sql<boolean>`exists (
    select 1 from review where review.report_id = version.report_id and review.entry_id = entry.id and ${standing}
    and ${by === undefined ? sql`true` : sql`+review.by = ${by}`}
  )`;
}

/** That two others or more have decided about it. */
function contestable(by: string): RawBuilder<boolean> {
  return sql<boolean>`(version.report_id, entry.id) in (
    select report_id, entry_id from review where ${standing} and review.by <> ${by}
    group by report_id, entry_id having count(distinct review.by) > 1
  )`;
}

async function counted(db: Kysely<StoreTables>, { by, kind }: WaitingFilter): Promise<number> {
  const ofKind = (column: string) =>
    kind === undefined ? sql`true` : sql`${sql.ref(column)} = ${kind satisfies EntryKind}`;
  const { rows } = await sql<{ readonly count: number }>`
    select (select count(*) from entry where current = 1 and ${ofKind("kind")}) - (
      select count(*) from (
        select distinct entry.key from review
        join version on version.report_id = review.report_id and version.current = 1
        join entry on entry.id = review.entry_id and entry.version = version.key
        where ${standing} and ${by === undefined ? sql`true` : sql`review.by = ${by}`} and ${ofKind("entry.kind")}
      )
    ) as count
  `.execute(db);
  return rows[0]?.count ?? 0;
}

async function withGrounds(db: Kysely<StoreTables>, entries: readonly StoredEntry[]): Promise<Waiting[]> {
  const refs = JSON.stringify(entries.map(({ entry, report }) => ({ report: report.id, entry: entry.id })));
  const { rows: matters } = await sql<{ readonly reports: number | null }>`
    select (
      select matter.reports from joining join matter on matter.key = joining.matter
      where report_id = value ->> 'report' and entry_id = value ->> 'entry'
    ) as reports
    from json_each(${refs}) order by json_each.key
  `.execute(db);
  const { rows } = await sql<Row>`
    select review.* from json_each(${refs}) cross join review
    on review.report_id = value ->> 'report' and review.entry_id = value ->> 'entry' order by number
  `.execute(db);
  const rowsOf = grouped(rows, (row) => JSON.stringify([row.report_id, row.entry_id]));
  const findings = await findingTexts(db, new Set(entries.map(({ report }) => report.id)));
  return entries.map((one, at) => {
    const own = rowsOf.get(keyOf(one)) ?? [];
    const decisions = own
      .map((row): ReviewDecision => toDecision(row))
      .filter(({ what, undoneAt }) => what !== "comment" && undoneAt === null);
    return {
      ...one,
      decisions,
      status: judged(own.map(toHeld)).status,
      findings: (findings.get(one.report.id) ?? []).filter((text) => text.includes(`"${one.entry.id}"`)).length,
      reports: matters[at]?.reports ?? 1,
    };
  });
}

/** The findings that rest on reports, by these. */
async function findingTexts(
  db: Kysely<StoreTables>,
  reports: ReadonlySet<string>,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const { rows } = await sql<{ readonly report: string; readonly text: string }>`
    select finding_report.report_id as report, finding.finding ->> '$.entries' as text
    from finding_report join finding on finding.key = finding_report.finding
    where finding_report.report_id in ${listed([...reports])} and stands = ${yes}
  `.execute(db);
  const found = new Map<string, string[]>();
  for (const { report, text } of rows) found.set(report, [...(found.get(report) ?? []), text]);
  return found;
}
