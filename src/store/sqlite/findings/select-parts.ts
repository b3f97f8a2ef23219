import { type Kysely, sql } from "kysely";
import type { EntryQuery, ReportPart } from "../../findings.ts";
import { actorsOf } from "../../identity/entry-actors.ts";
import { listed, standingCorrections } from "../actors/standing-corrections.ts";
import { yes } from "../current.ts";
import { shownRecord } from "../entry-row.ts";
import type { StoreTables } from "../tables.ts";
import { entryCondition } from "./entry-condition.ts";
import { keptActors, keptEntries } from "./kept-json.ts";

/** The entries that meet one of some queries, by report; see {@link Findings.select}. */
export async function selectParts(
  db: Kysely<StoreTables>,
  queries: readonly EntryQuery[],
  reports?: readonly string[],
): Promise<ReportPart[]> {
  if (queries.length === 0 || reports?.length === 0) return [];
  // One row a report, since each costs more than the entries in it.
  const rows = await entriesMeeting(db, queries, reports)
    .innerJoin("version", "version.key", "entry.version")
    .select([
      "version.key",
      "version.report_id as id",
      "version.source",
      "version.title",
      "version.published",
      "version.number as version",
    ])
    .select([
      sql<string>`'[' || group_concat(entry.entry, ',' order by entry.key) || ']'`.as("entries"),
      sql<string>`version.record -> '$.actors'`.as("actors"),
    ])
    .groupBy("entry.version")
    .orderBy("entry.version")
    .execute();
  const parts = rows.map(({ key, entries, actors, ...report }) => ({
    key,
    report,
    actors: keptActors(actors),
    entries: keptEntries(entries),
  }));
  return corrected(db, parts);
}

/** The reports that have such an entry; see {@link Findings.reportsWith}. */
export async function reportsWith(
  db: Kysely<StoreTables>,
  queries: readonly EntryQuery[],
  reports?: readonly string[],
): Promise<string[]> {
  if (queries.length === 0 || reports?.length === 0) return [];
  const rows = await db
    .selectFrom("version")
    .select("report_id")
    .where("key", "in", entriesMeeting(db, queries, reports).select("entry.version"))
    .execute();
  return rows.map(({ report_id }) => report_id);
}

function entriesMeeting(db: Kysely<StoreTables>, queries: readonly EntryQuery[], reports?: readonly string[]) {
  const meeting = db
    .selectFrom("entry")
    .where("entry.current", "=", yes)
    .where(sql<boolean>`(${sql.join(queries.map(entryCondition), sql` or `)})`);
  if (reports === undefined) return meeting;
  const among = sql<boolean>`entry.version in (
    select key from version where current = 1 and report_id in ${listed(reports)}
  )`;
  return meeting.where(among);
}

/** Whether any entry meets each of some queries; see {@link Findings.some}. */
export async function anyEntry(db: Kysely<StoreTables>, queries: readonly EntryQuery[]): Promise<boolean[]> {
  const found: boolean[] = [];
  for (const query of queries) {
    const row = await db
      .selectFrom("entry")
      .select("entry.key")
      .where("entry.current", "=", yes)
      .where(entryCondition(query))
      .limit(1)
      .executeTakeFirst();
    found.push(row !== undefined);
  }
  return found;
}

type Part = ReportPart & { readonly key: number };

/** The same as people corrected it: whoever corrected an actor of a report changed who its entries speak of. */
async function corrected(db: Kysely<StoreTables>, parts: readonly Part[]): Promise<ReportPart[]> {
  const actors = new Set(parts.flatMap((part) => part.actors.map(({ id }) => id)));
  const corrections = await standingCorrections(
    db,
    actors,
    parts.map(({ report }) => report.id),
  );
  if (corrections.length === 0) return [...parts];
  const touched = new Set(corrections.map(({ actor }) => actor));
  const touchedReports = new Set(corrections.flatMap((one) => one.parts.map(({ report }) => report)));
  return Promise.all(
    parts.map(async ({ key, ...part }) => {
      const concerns =
        touchedReports.has(part.report.id) ||
        part.actors.some(({ id }) => touched.has(id)) ||
        part.entries.some((entry) => [...actorsOf(entry)].some((id) => touched.has(id)));
      if (!concerns) return part;
      const shown = await shownRecord(db, key, part.entries);
      return { ...part, actors: shown.actors, entries: shown.entries };
    }),
  );
}
