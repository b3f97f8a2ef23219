import { type Kysely, sql } from "kysely";
import { z } from "zod";
import { OnrecordError } from "../../../util/problem.ts";
import { fromJson } from "../../from-json.ts";
import type { Decision, EntryRef } from "../../matters.ts";
import { checkedPage } from "../../page.ts";
import type { Page } from "../../stored-entry.ts";
import type { StoreTables } from "../tables.ts";

const Decided = z.array(z.object({ report: z.string(), entry: z.string(), side: z.int() }));

/** Keeps a decision with the entries it is about, and gives its number. */
export async function putDecision(
  db: Kysely<StoreTables>,
  decision: Pick<Decision, "what" | "entries" | "others" | "by">,
): Promise<number> {
  const { id } = await db
    .insertInto("decision")
    .values({ what: decision.what, by: decision.by, at: new Date().toISOString(), undone_by: null, undone_at: null })
    .returning("id")
    .executeTakeFirstOrThrow();
  const sides = [decision.entries, decision.others].flatMap((refs, side) => refs.map((ref) => ({ ...ref, side })));
  await sql`
    insert into decided (decision, report_id, entry_id, side)
    select ${id}, value ->> 'report', value ->> 'entry', value ->> 'side' from json_each(${JSON.stringify(sides)})
  `.execute(db);
  return id;
}

/** What people decided, the last first; see {@link Matters.decisions}. */
export async function listDecisions(db: Kysely<StoreTables>, page?: Page): Promise<Decision[]> {
  const { limit, offset } = checkedPage(page);
  const rows = await decisionRows(db).orderBy("id", "desc").limit(limit).offset(offset).execute();
  return rows.map(toDecision);
}

/** The decision with a number. @throws {OnrecordError} `not-found`. */
export async function decisionAt(db: Kysely<StoreTables>, id: number): Promise<Decision> {
  const row = await decisionRows(db).where("id", "=", id).executeTakeFirst();
  if (row !== undefined) return toDecision(row);
  throw noDecision(String(id), "No decision has this number.");
}

/** The number of the last decision that stands. @throws {OnrecordError} `not-found`. */
export async function lastStanding(db: Kysely<StoreTables>): Promise<number> {
  const row = await db
    .selectFrom("decision")
    .select("id")
    .where("undone_at", "is", null)
    .orderBy("id", "desc")
    .executeTakeFirst();
  if (row !== undefined) return row.id;
  throw noDecision("no number", "No decision stands.");
}

function noDecision(received: string, message: string): OnrecordError {
  return new OnrecordError({
    code: "not-found",
    message,
    received,
    advice: "See what was decided with `onrecord matter history`.",
  });
}

function decisionRows(db: Kysely<StoreTables>) {
  return db
    .selectFrom("decision")
    .select(["id", "what", "by", "at", "undone_by", "undone_at"])
    .select(
      sql<string>`(
        select json_group_array(json_object('report', report_id, 'entry', entry_id, 'side', side))
        from decided where decided.decision = decision.id
      )`.as("decided"),
    );
}

type Row = Awaited<ReturnType<ReturnType<typeof decisionRows>["execute"]>>[number];

function toDecision({ id, what, by, at, undone_by, undone_at, decided }: Row): Decision {
  const parts = fromJson(Decided, decided);
  const on = (wanted: number): EntryRef[] =>
    parts.filter(({ side }) => side === wanted).map(({ report, entry }) => ({ report, entry }));
  return {
    id,
    what: what === "join" ? "join" : "part",
    entries: on(0),
    others: on(1),
    by,
    at,
    undoneBy: undone_by,
    undoneAt: undone_at,
  };
}

/** Takes a forgotten report out of the decisions, and removes those of which a side is left empty. */
export async function forgetDecisions(db: Kysely<StoreTables>, report: string): Promise<void> {
  await db.deleteFrom("decided").where("report_id", "=", report).execute();
  await sql`
    delete from decision where (select count(distinct side) from decided where decision = decision.id) < 2
  `.execute(db);
}
