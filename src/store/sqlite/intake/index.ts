import { type Kysely, sql } from "kysely";
import { Origin } from "../../../record/index.ts";
import { fromJson } from "../../from-json.ts";
import type { Intake, LastFetch } from "../../intake.ts";
import { yes } from "../current.ts";
import type { StoreTables } from "../tables.ts";
import { keptBytes } from "./original-rows.ts";
import { dismiss, listProblems, setAside } from "./problems.ts";
import { seenAgain } from "./put-origin.ts";

/** The {@link Intake} of a SQLite store. */
export function intakeIn(db: Kysely<StoreTables>): Intake {
  return {
    setAside: (item) => setAside(db, item),
    problems: (filter) => listProblems(db, filter),
    dismiss: (source) => dismiss(db, source),
    seenAgain: (reportId, original) => seenAgain(db, reportId, original),
    origin: (reportId, version) => originOf(db, reportId, version),
    reportsFrom: (sha256) => reportsFrom(db, sha256),
    bytes: (sha256) => keptBytes(db, sha256),
    lastFetch: (source) => lastFetch(db, source),
  };
}

async function originOf(db: Kysely<StoreTables>, reportId: string, version?: number): Promise<Origin | null> {
  const row = await db
    .selectFrom("origin")
    .innerJoin("version", "version.key", "origin.version")
    .select("origin.origin")
    .where("version.report_id", "=", reportId)
    .where((field) => (version === undefined ? field("version.current", "=", yes) : field("number", "=", version)))
    .executeTakeFirst();
  return row === undefined ? null : fromJson(Origin, row.origin);
}

async function reportsFrom(db: Kysely<StoreTables>, sha256: string): Promise<string[]> {
  const rows = await db
    .selectFrom("origin")
    .innerJoin("version", "version.key", "origin.version")
    .select("version.report_id as id")
    .where("origin.original", "=", sha256)
    .where(sql<string | null>`origin.origin ->> '$.within'`, "is", null)
    .where("version.current", "=", yes)
    .orderBy("version.key")
    .execute();
  return rows.map(({ id }) => id);
}

async function lastFetch(db: Kysely<StoreTables>, source: string): Promise<LastFetch | null> {
  const row = await db
    .selectFrom("origin")
    .innerJoin("version", "version.key", "origin.version")
    .select(["etag", "last_modified as lastModified"])
    .where("version.source", "=", source)
    .where("version.current", "=", yes)
    .executeTakeFirst();
  return row ?? null;
}
