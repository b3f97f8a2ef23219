import { type Kysely, sql } from "kysely";
import { z } from "zod";
import { Entry } from "../../../record/index.ts";
import { checkedStored, fromJson } from "../../from-json.ts";
import type { MatterInFull, MatterMember } from "../../matters.ts";
import { shownRecord } from "../entry-row.ts";
import type { StoreTables } from "../tables.ts";
import { findMatter } from "./find-matter.ts";
import { Kind } from "./list-matters.ts";

const StoredJoined = z.object({
  to: z.object({ report: z.string(), entry: z.string() }),
  likelihood: z.number(),
  because: z.array(z.object({ feature: z.string(), values: z.array(z.string()), weight: z.number() })),
});

/** One matter in full; see {@link Matters.show}. */
export async function showMatter(db: Kysely<StoreTables>, idOrPrefix: string): Promise<MatterInFull> {
  const key = await findMatter(db, idOrPrefix);
  const { kind, disputed, ...matter } = await db
    .selectFrom("matter")
    .select(["id", "kind", "entries", "reports", "first", "last", "disputed"])
    .where("key", "=", key)
    .executeTakeFirstOrThrow();
  const rows = await db
    .selectFrom("joining")
    .innerJoin("entry", "entry.key", "joining.entry")
    .innerJoin("version", "version.key", "entry.version")
    .select(["entry.version", "entry.entry", "joining.joined", "version.number"])
    .select(
      sql<number | null>`(
        select max(decision) from decided join decision on decision.id = decided.decision and undone_at is null
        where decided.report_id = joining.report_id and decided.entry_id = joining.entry_id
      )`.as("decided_by"),
    )
    .where("joining.matter", "=", key)
    .orderBy(sql`version.published is null`)
    .orderBy("version.published")
    .orderBy("joining.entry")
    .execute();
  const members: MatterMember[] = [];
  for (const { version, number, entry, joined, decided_by } of rows) {
    members.push({
      record: await shownRecord(db, version, [fromJson(Entry, entry)]),
      version: number,
      joined: joined === null ? null : fromJson(StoredJoined, joined),
      decidedBy: decided_by,
    });
  }
  return { ...matter, kind: checkedStored(Kind, kind), isDisputed: disputed === 1, members };
}
