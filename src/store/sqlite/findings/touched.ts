import { type Kysely, sql } from "kysely";
import type { Touched } from "../../findings.ts";
import type { EntryRef } from "../../matters.ts";
import { yes } from "../current.ts";
import type { StoreTables } from "../tables.ts";

/** The reports of which something changed since the last check; see {@link Findings.touched}. */
export async function touchedReports(db: Kysely<StoreTables>): Promise<Touched[]> {
  const rows = await db.selectFrom("touched").selectAll().orderBy("key").execute();
  if (rows.length === 0) return [];
  const decided = await decidedSince(db);
  const corrected = await correctedSince(db);
  return rows.map(({ key, report_id: report, why }) => ({
    key,
    report,
    because: report === "" ? forgotten : `${report}: ${decided.get(report) ?? wordsFor(why, corrected)}`,
  }));
}

const forgotten = "a report was forgotten";

function wordsFor(why: string, corrected: string | null): string {
  switch (why) {
    case "matter":
      return "what it tells was joined with other reports, or parted from them";
    case "actor":
      return corrected ?? "an actor was corrected";
    case "forgotten":
      return forgotten;
    default:
      return "it was read";
  }
}

const sinceCheck = sql`(select at from checked_with)`;

/** What reviewers decided about reports since the last check, in words. */
async function decidedSince(db: Kysely<StoreTables>): Promise<ReadonlyMap<string, string>> {
  const rows = await db
    .selectFrom("review")
    .select(["report_id", "entry_id", "what", "by", "undone_at"])
    .where(sql<boolean>`what <> 'comment' and (at >= ${sinceCheck} or undone_at >= ${sinceCheck})`)
    .orderBy("number")
    .execute();
  return new Map(
    rows.map(({ report_id, entry_id, what, by, undone_at }) => [
      report_id,
      `${by} ${undone_at === null ? "decided" : "took back"}: ${what} ${entry_id}`,
    ]),
  );
}

/** What somebody corrected last about actors since the last check, in words. */
async function correctedSince(db: Kysely<StoreTables>): Promise<string | null> {
  const row = await db
    .selectFrom("correction")
    .select(["what", "actor", "by", "undone_by"])
    .where(sql<boolean>`at >= ${sinceCheck} or undone_at >= ${sinceCheck}`)
    .orderBy("id", "desc")
    .executeTakeFirst();
  if (row === undefined) return null;
  const { what, actor, by, undone_by: undoneBy } = row;
  return undoneBy === null ? `${by} corrected an actor: ${what} ${actor}` : `${undoneBy} took back: ${what} ${actor}`;
}

/** Reports that stand in findings or matters beside others; see {@link Findings.alongside}. */
export async function reportsAlongside(
  db: Kysely<StoreTables>,
  reports: readonly string[],
  entries: readonly EntryRef[],
  rules: readonly string[],
): Promise<string[]> {
  const refs = JSON.stringify(entries.map(({ report, entry }) => [report, entry]));
  const { rows } = await sql<{ readonly report: string }>`
    select other.report_id as report
    from json_each(${JSON.stringify(reports)}) as own
    join finding_report on finding_report.report_id = own.value
    join finding on finding.key = finding_report.finding and finding.stands = ${yes}
      and finding.rule in (select value from json_each(${JSON.stringify(rules)}))
    join finding_report as other on other.finding = finding.key
    union
    select other.report_id
    from json_each(${refs}) as own
    join joining on joining.report_id = own.value ->> 0 and joining.entry_id = own.value ->> 1
    join joining as other on other.matter = joining.matter
  `.execute(db);
  return rows.map(({ report }) => report);
}

/** Notes that what rested on a report that is being forgotten has to be looked at again, and nothing of the report. */
export async function noteForgotten(db: Kysely<StoreTables>, report: string): Promise<void> {
  await sql`
    insert or replace into touched (report_id, why)
    select distinct other.report_id, 'forgotten'
    from finding_report join finding_report as other on other.finding = finding_report.finding
    where finding_report.report_id = ${report} and other.report_id <> ${report}
      and exists (select 1 from checked_with)
  `.execute(db);
  await sql`
    insert or replace into touched (report_id, why) select '', 'forgotten' where exists (select 1 from checked_with)
  `.execute(db);
  await db.deleteFrom("touched").where("report_id", "=", report).execute();
  await sql`
    update checked_with set joint = iif(json_type(joint) <> 'object', '{}', (
      select json_group_object(rule.key, json((
        select json_group_array(value) from json_each(rule.value) where value <> ${report}
      )))
      from json_each(joint) as rule
    ))
  `.execute(db);
}
