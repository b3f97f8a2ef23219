import { type Kysely, sql } from "kysely";
import { z } from "zod";
import { Actor, Entry } from "../../../record/index.ts";
import type { EntryQuery, ReportPart } from "../../findings.ts";
import { fromJson } from "../../from-json.ts";
import { actorsOf } from "../../identity/entry-actors.ts";
import { listed, standingCorrections } from "../actors/standing-corrections.ts";
import { yes } from "../current.ts";
import { shownRecord } from "../entry-row.ts";
import type { StoreTables } from "../tables.ts";
import { entryCondition } from "./entry-condition.ts";

const Actors = z.array(Actor.omit({ mentions: true, roles: true }));

/** The entries that meet one of some queries, by report; see {@link Findings.select}. */
export async function selectParts(db: Kysely<StoreTables>, queries: readonly EntryQuery[]): Promise<ReportPart[]> {
  if (queries.length === 0) return [];
  const rows = await db
    .selectFrom("entry")
    .select(["entry.version", "entry.entry"])
    .where("entry.current", "=", yes)
    .where(sql<boolean>`(${sql.join(queries.map(entryCondition), sql` or `)})`)
    .orderBy("entry.key")
    .execute();
  const byVersion = new Map<number, Entry[]>();
  for (const { version, entry } of rows) {
    const before = byVersion.get(version);
    if (before === undefined) byVersion.set(version, [fromJson(Entry, entry)]);
    else before.push(fromJson(Entry, entry));
  }
  const parts = await withReports(db, byVersion);
  return corrected(db, parts);
}

type Part = ReportPart & { readonly key: number };

async function withReports(db: Kysely<StoreTables>, byVersion: ReadonlyMap<number, Entry[]>): Promise<Part[]> {
  const rows = await db
    .selectFrom("version")
    .select(["key", "report_id", "source", "title", "published", "number"])
    // Where every actor stands in the text is much, and nothing that rules ask for.
    .select(
      sql<string>`(select json_group_array(json_remove(value, '$.mentions', '$.roles')) from json_each(record, '$.actors'))`.as(
        "actors",
      ),
    )
    .where("key", "in", listed([...byVersion.keys()]).$castTo<number>())
    .orderBy("key")
    .execute();
  return rows.map(({ key, report_id: id, source, title, published, number, actors }) => ({
    key,
    report: { id, source, title, published, version: number },
    actors: fromJson(Actors, actors).map((actor) => ({ ...actor, mentions: [], roles: [] })),
    entries: byVersion.get(key) ?? [],
  }));
}

/** The same as people corrected it: whoever corrected an actor of a report changed who its entries speak of. */
async function corrected(db: Kysely<StoreTables>, parts: readonly Part[]): Promise<ReportPart[]> {
  const actors = new Set(parts.flatMap((part) => part.actors.map(({ id }) => id)));
  const corrections = await standingCorrections(
    db,
    actors,
    parts.map(({ report }) => report.id),
  );
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
