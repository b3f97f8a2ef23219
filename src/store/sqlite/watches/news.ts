import { type Kysely, sql } from "kysely";
import { z } from "zod";
import { fromJson } from "../../from-json.ts";
import type { Cursor, SeenEntry, ToldFinding, WatchNews } from "../../watches.ts";
import type { StoreTables } from "../tables.ts";

/** Notes that a version came on record or was read anew; nobody has to know where nothing is watched. */
export async function noteArrival(db: Kysely<StoreTables>, version: number): Promise<void> {
  await sql`insert into arrival (version) select ${version} where exists (select 1 from watch)`.execute(db);
}

/** What came since; see {@link Watches.news}. */
export async function newsSince(db: Kysely<StoreTables>, since: Cursor): Promise<WatchNews> {
  const arrivals = await db
    .selectFrom("arrival")
    .innerJoin("version", "version.key", "arrival.version")
    .select([
      "arrival.seq",
      "version.report_id as report",
      "version.number as version",
      "version.current",
      "arrival.decided",
    ])
    .where("arrival.seq", ">", since.arrival)
    .orderBy("arrival.seq")
    .execute();
  const states = await db
    .selectFrom("finding_state")
    .innerJoin("finding", "finding.key", "finding_state.finding")
    .select(["finding_state.key", "finding.id"])
    .where("finding_state.key", ">", since.findingState)
    .orderBy("finding_state.key")
    .execute();
  const standing = arrivals.filter(({ current }) => current === 1);
  const wasRead = new Set(standing.filter(({ decided }) => decided === 0).map(({ report }) => report));
  const reports = new Map(
    standing.map(({ report, version }) => [report, { report, version, isOnlyDecided: !wasRead.has(report) }]),
  );
  return {
    upTo: {
      arrival: arrivals.at(-1)?.seq ?? since.arrival,
      findingState: states.at(-1)?.key ?? since.findingState,
    },
    reports: [...reports.values()],
    findings: [...new Set(states.map(({ id }) => id))],
  };
}

/** The entries of reports that a watch has told of; see {@link Watches.seen}. */
export async function seenEntries(
  db: Kysely<StoreTables>,
  watch: number,
  reports: readonly string[],
): Promise<SeenEntry[]> {
  return db
    .selectFrom("watched_entry")
    .select(["report_id as report", "entry_id as entry", "version", "kind", "start", "end", "words", "alert"])
    .where("watch", "=", watch)
    .where("report_id", "in", sql<string>`(select value from json_each(${JSON.stringify(reports)}))`)
    .execute();
}

const Entries = z.array(z.string());

/** What a watch last told of findings; see {@link Watches.told}. */
export async function toldFindings(db: Kysely<StoreTables>, watch: number): Promise<ToldFinding[]> {
  const rows = await db
    .selectFrom("watched_finding")
    .select(["finding", "rule", "stands", "gist", "entries"])
    .where("watch", "=", watch)
    .execute();
  return rows.map((row) => ({ ...row, stands: row.stands === 1, entries: fromJson(Entries, row.entries) }));
}
