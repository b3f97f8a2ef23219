import { type Kysely, sql } from "kysely";
import { OnrecordError } from "../../util/problem.ts";
import { fromJson } from "../from-json.ts";
import { correctedRecord } from "../identity/corrected-record.ts";
import { checkedPage } from "../page.ts";
import type { Known, ListedReport, NamedReport, Page, ReportHead, StoredReport, WithCopies } from "../store.ts";
import { typedId } from "../typed-id.ts";
import { candidatesNeeded, notFound, unique } from "../unique.ts";
import { correctionsOf } from "./actors/standing-corrections.ts";
import { isNoCopy } from "./copies/is-no-copy.ts";
import { yes } from "./current.ts";
import { EntriesByKind, entriesByKind } from "./entries-by-kind.ts";
import { entriesOf, wholeRecord } from "./record-at.ts";
import { startsWith } from "./starts-with.ts";
import type { StoreTables } from "./tables.ts";

/** What is known of a report; see {@link Store.known}. */
export async function knownReport(db: Kysely<StoreTables>, id: string, textSha256: string): Promise<Known | null> {
  const latest = await db
    .selectFrom("version")
    .select(["number as version", "model"])
    .select(sql<string | null>`iif(${stated("publishedBy")} = 'given', published, null)`.as("given"))
    .where("report_id", "=", id)
    .where("text_sha256", "=", textSha256)
    .where("current", "=", yes)
    .executeTakeFirst();
  return latest ?? null;
}

/** Lists the latest versions; see {@link Store.reports}. */
export async function listReports(db: Kysely<StoreTables>, page: Page & WithCopies = {}): Promise<ListedReport[]> {
  const { limit, offset } = checkedPage(page);
  const all = db
    .selectFrom("version")
    .select(["report_id as id", "source", "title", "published", "number as version", "read_at as readAt"])
    .select(entriesByKind.as("counts"))
    .where("current", "=", yes)
    .orderBy("key")
    .limit(limit)
    .offset(offset);
  const rows = await (page.copies === "without" ? all.where(isNoCopy(sql.ref("version.key"))) : all).execute();
  return rows.map(({ counts, ...report }) => ({ ...report, entries: fromJson(EntriesByKind, counts) }));
}

/** Which report an id or the beginning of one means; see {@link Store.reportMeant}. */
export async function reportMeant(db: Kysely<StoreTables>, typed: string): Promise<ReportHead> {
  const idOrPrefix = typedId(typed);
  const candidates = await db
    .selectFrom("version")
    .select(["report_id as id", "source", "title", "published", "number as version"])
    .where((field) => startsWith(field, "report_id", idOrPrefix))
    .where("current", "=", yes)
    .orderBy("report_id")
    .limit(candidatesNeeded)
    .execute();
  const { shown: _, ...head } = unique(
    "report",
    idOrPrefix,
    candidates.map((c) => ({ ...c, shown: `${c.id}: ${c.title ?? c.source}` })),
  );
  return head;
}

/** One report by its id or the beginning of it; see {@link Store.report}. */
export async function readReport(db: Kysely<StoreTables>, idOrPrefix: string, version?: number): Promise<StoredReport> {
  const { id, version: latest } = await reportMeant(db, idOrPrefix);
  const found = await storedVersion(db, id, version);
  if (found !== null) return found;
  if (version === undefined) throw notFound("report", idOrPrefix);
  throw new OnrecordError({
    code: "not-found",
    message: "The report has no such version.",
    received: String(version),
    allowed: latest === 1 ? "1" : `1 to ${latest}`,
    advice: "Leave the version out for the latest.",
  });
}

/** What reports are called; see {@link Store.named}. */
export async function namedReports(db: Kysely<StoreTables>, ids: readonly string[]): Promise<NamedReport[]> {
  return db
    .selectFrom("version")
    .select(["report_id as id", "source", "title", "published", "number as version"])
    .select(stated("outlet.text").as("outlet"))
    .where("report_id", "in", sql<string>`(select value from json_each(${JSON.stringify(ids)}))`)
    .where("current", "=", yes)
    .orderBy("key")
    .execute();
}

/**
 * A version of the report with this very id, the latest unless another is given, read at one moment and with the
 * corrections of people applied; or null.
 */
export async function storedVersion(
  db: Kysely<StoreTables>,
  id: string,
  version?: number,
): Promise<StoredReport | null> {
  const row = await db
    .selectFrom("version")
    .select(["number as version", "model", "read_at as readAt", "record"])
    .select([
      sql<number>`(select max(number) from version as v where v.report_id = version.report_id)`.as("latest"),
      entriesOf.as("entries"),
    ])
    .where("report_id", "=", id)
    .where((field) => (version === undefined ? field("current", "=", yes) : field("number", "=", version)))
    .executeTakeFirst();
  if (row === undefined) return null;
  const { record, entries, ...rest } = row;
  const read = wholeRecord(id, record, entries);
  return { ...rest, record: correctedRecord(read, await correctionsOf(db, read)).record };
}

/** What the record of a version says of its report; null where it is damaged. */
function stated(field: "publishedBy" | "outlet.text") {
  return sql<string | null>`iif(json_valid(record), record ->> ${sql.lit(`$.report.${field}`)}, null)`;
}
