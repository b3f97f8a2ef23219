import { type Kysely, sql } from "kysely";
import { OnrecordError } from "../../../util/problem.ts";
import type { TakenBack } from "../../reviews.ts";
import type { StoreTables } from "../tables.ts";
import { checkedReviewer } from "./checked-decision.ts";
import { refreshLater, refreshVersion } from "./refresh-version.ts";
import { type Row, toDecision } from "./rows.ts";
import { stateOf, viewOf } from "./view.ts";

/** Takes a decision of a reviewer back; see {@link Reviews.undo}. */
export async function undo(db: Kysely<StoreTables>, name: string, decision?: string): Promise<TakenBack> {
  const by = checkedReviewer(name);
  const row = decision === undefined ? await lastStanding(db, by) : await own(db, by, decision);
  if (row.undone_at !== null) throw refused("The decision is undone already.", row.id, "one that stands");
  const at = new Date().toISOString();
  await sql`
    update review set
      undone_at = ${at},
      turns = ${withTurn("undo", at)},
      undone_after = (select max(number) from review where by = ${by}),
      undone_order = (select coalesce(max(undone_order), 0) + 1 from review)
    where number = ${row.number}
  `.execute(db);
  return taken(db, row.number);
}

/** Makes a decision again that a reviewer took back; see {@link Reviews.redo}. */
export async function redo(db: Kysely<StoreTables>, name: string, decision?: string): Promise<TakenBack> {
  const by = checkedReviewer(name);
  const row = decision === undefined ? await lastUndone(db, by) : await undoneAs(db, by, decision);
  await db
    .updateTable("review")
    .set({
      undone_at: null,
      undone_after: null,
      undone_order: null,
      turns: withTurn("redo", new Date().toISOString()),
    })
    .where("number", "=", row.number)
    .execute();
  return taken(db, row.number);
}

const withTurn = (what: "undo" | "redo", at: string) =>
  sql<string>`json_insert(turns, '$[#]', json_object('what', ${what}, 'at', ${at}))`;

async function lastUndone(db: Kysely<StoreTables>, by: string): Promise<Pick<Row, "number">> {
  const { rows } = await sql<Pick<Row, "number">>`
    select number from review
    where by = ${by} and undone_at is not null and undone_after = (select max(number) from review where by = ${by})
    order by undone_order desc limit 1
  `.execute(db);
  const [row] = rows;
  if (row !== undefined) return row;
  throw none("Nothing that this reviewer took back can be made again.", by, "a reviewer who decided nothing since");
}

/** A decision that its reviewer took back, and put no other in its place. */
async function undoneAs(db: Kysely<StoreTables>, by: string, id: string): Promise<Row> {
  const row = await own(db, by, id);
  if (row.undone_at === null) throw refused("The decision stands.", id, "one that was taken back");
  const later = await db
    .selectFrom("review")
    .select("id")
    .where("report_id", "=", row.report_id)
    .where("entry_id", "=", row.entry_id)
    .where("by", "=", by)
    .where("what", "<>", "comment")
    .where("undone_at", "is", null)
    .where("number", ">", row.number)
    .executeTakeFirst();
  if (later === undefined || row.what === "comment") return row;
  throw refused(
    "The reviewer has decided otherwise about the entry since.",
    `${id}; since then ${later.id}`,
    "a decision after which its reviewer decided nothing about the entry",
  );
}

async function taken(db: Kysely<StoreTables>, number: number): Promise<TakenBack> {
  const row = await db.selectFrom("review").selectAll().where("number", "=", number).executeTakeFirstOrThrow();
  const view = await viewOf(db, row.report_id, row.version);
  if (row.what !== "comment") {
    await refreshVersion(db, view);
    await refreshLater(db, row.report_id, row.version);
  }
  const latest = view.current === 1 ? view : await viewOf(db, row.report_id);
  return { decision: toDecision(row), state: stateOf(latest, row.entry_id) };
}

async function lastStanding(db: Kysely<StoreTables>, by: string): Promise<Row> {
  const row = await db
    .selectFrom("review")
    .selectAll()
    .where("by", "=", by)
    .where("undone_at", "is", null)
    .orderBy("number", "desc")
    .limit(1)
    .executeTakeFirst();
  if (row === undefined) throw none("No decision of this reviewer stands.", by, "a reviewer who decided something");
  return row;
}

async function own(db: Kysely<StoreTables>, by: string, id: string): Promise<Row> {
  const row = await db.selectFrom("review").selectAll().where("id", "=", id).executeTakeFirst();
  if (row === undefined) throw none("No decision has this id.", id, "the id of a decision");
  if (row.by !== by) {
    throw refused("The decision is another reviewer's.", `${by}; it is by ${row.by}`, "a reviewer's own decision");
  }
  return row;
}

function refused(message: string, received: string, allowed: string): OnrecordError {
  return new OnrecordError({
    code: "usage",
    message,
    received,
    allowed,
    advice: "Decide about the entry yourself: where two differ, a third decision can settle it.",
  });
}

function none(message: string, received: string, allowed: string): OnrecordError {
  return new OnrecordError({
    code: "not-found",
    message,
    received,
    allowed,
    advice: "See what was decided with `onrecord review history`.",
  });
}
