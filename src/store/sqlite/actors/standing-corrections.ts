import { type Kysely, sql } from "kysely";
import { z } from "zod";
import type { ReportRecord } from "../../../record/index.ts";
import { correctionKinds } from "../../actors.ts";
import { checkedStored, fromJson } from "../../from-json.ts";
import { type SplitPart, type StandingCorrection, StoredState, Traits } from "../../identity/stored-correction.ts";
import type { StoreTables } from "../tables.ts";
import type { CorrectionTable } from "./tables.ts";

const Kind = z.enum(correctionKinds);
const Words = z.strictObject({
  start: z.int(),
  end: z.int(),
  text: z.string(),
  before: z.string(),
  after: z.string(),
});

/** The standing corrections that change how a record is shown, the first made first. */
export function correctionsOf(db: Kysely<StoreTables>, record: ReportRecord): Promise<StandingCorrection[]> {
  const ids = record.actors.map(({ id }) => id);
  return standingCorrections(db, ids, [record.report.id]);
}

/** The standing corrections that change how these actors, as they were read in these reports, are shown. */
export async function standingCorrections(
  db: Kysely<StoreTables>,
  actors: Iterable<string>,
  reports: readonly string[],
): Promise<StandingCorrection[]> {
  if ((await standing(db).limit(1).execute()).length === 0) return [];
  const found = new Map<number, Row>();
  const seen = new Set<string>();
  let next = new Set(actors);
  const take = (rows: readonly Row[]) => {
    for (const row of rows) {
      found.set(row.id, row);
      if (row.target !== null && !seen.has(row.target)) next.add(row.target);
    }
  };
  const inReports = sql<number>`(select correction from part where report_id in ${listed(reports)})`;
  take(await standing(db).where("id", "in", inReports).execute());
  while (next.size > 0) {
    const wave = [...next];
    for (const id of wave) seen.add(id);
    next = new Set();
    take(await standing(db).where("actor", "in", listed(wave)).execute());
  }
  const parts = await partsOf(db, [...found.keys()], reports);
  return [...found.values()].sort((a, b) => a.id - b.id).map((row) => toStanding(row, parts.get(row.id) ?? []));
}

/** The standing corrections that shape an actor as it is shown: of its fields, and merges into it. */
export async function correctionsShaping(db: Kysely<StoreTables>, id: string): Promise<StandingCorrection[]> {
  const rows = await standing(db)
    .where((field) => field.or([field("actor", "=", id), field("target", "=", id)]))
    .orderBy("id")
    .execute();
  return rows.map((row) => toStanding(row, []));
}

/** Strings as a list that SQL can look into, however many they are. */
export function listed(values: readonly (string | number)[]) {
  return sql<string>`(select value from json_each(${JSON.stringify(values)}))`;
}

/** The parts of splits, by correction; of all reports unless some are given. */
export async function partsOf(
  db: Kysely<StoreTables>,
  corrections: readonly number[],
  reports?: readonly string[],
): Promise<Map<number, SplitPart[]>> {
  let query = db
    .selectFrom("part")
    .selectAll()
    .where(sql<boolean>`correction in ${listed(corrections)}`)
    .orderBy("key");
  if (reports !== undefined) query = query.where("report_id", "in", listed(reports));
  const parts = new Map<number, SplitPart[]>();
  for (const { correction, report_id: report, words } of await query.execute()) {
    const part = { report, words: words === null ? null : fromJson(Words, words) };
    parts.set(correction, [...(parts.get(correction) ?? []), part]);
  }
  return parts;
}

type Row = Omit<CorrectionTable, "id" | "before" | "undone_by" | "undone_at"> & { readonly id: number };

function standing(db: Kysely<StoreTables>) {
  return db
    .selectFrom("correction")
    .select(["id", "what", "actor", "target", "after", "target_traits", "by", "at"])
    .where("undone_at", "is", null);
}

function toStanding(row: Row, parts: readonly SplitPart[]): StandingCorrection {
  const { id, what, actor, target, after, target_traits: traits, by, at } = row;
  return {
    id,
    what: checkedStored(Kind, what),
    actor,
    target,
    after: fromJson(StoredState, after),
    targetTraits: traits === null ? null : fromJson(Traits, traits),
    parts,
    by,
    at,
  };
}
