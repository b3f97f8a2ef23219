import type { Kysely } from "kysely";
import { checkedPage } from "../../page.ts";
import type { DecisionFilter, ReportReview, ReviewDecision, Reviews } from "../../reviews.ts";
import type { StoreTables } from "../tables.ts";
import { decide } from "./decide.ts";
import { findReviewed } from "./find-reviewed.ts";
import { toDecision } from "./rows.ts";
import { redo, undo } from "./undo.ts";
import { shownStates, viewOf } from "./view.ts";
import { waiting } from "./waiting.ts";

/** The {@link Reviews} of a SQLite store; every decision is one transaction. */
export function reviewsIn(db: Kysely<StoreTables>): Reviews {
  return {
    of: (report, version) => reviewOf(db, report, version),
    decide: (decision) => db.transaction().execute((transaction) => decide(transaction, decision)),
    undo: (by, decision) => db.transaction().execute((transaction) => undo(transaction, by, decision)),
    redo: (by, decision) => db.transaction().execute((transaction) => redo(transaction, by, decision)),
    waiting: (filter) => waiting(db, filter),
    find: (idOrPrefix) => findReviewed(db, idOrPrefix),
    all: async () =>
      (await db.selectFrom("review").selectAll().orderBy("number").execute()).map((row) => toDecision(row)),
    history: (filter) => history(db, filter),
  };
}

async function reviewOf(db: Kysely<StoreTables>, report: string, version?: number): Promise<ReportReview> {
  const view = await viewOf(db, report, version);
  const rows = await db
    .selectFrom("review")
    .select("by")
    .distinct()
    .where("report_id", "=", report)
    .orderBy("by")
    .execute();
  return {
    states: shownStates(view, view.states),
    reviewers: rows.map(({ by }) => by),
    notCarried: view.notCarried.map((row) => toDecision(row)),
  };
}

async function history(db: Kysely<StoreTables>, filter: DecisionFilter = {}): Promise<ReviewDecision[]> {
  const { limit, offset } = checkedPage(filter);
  const { report, entry, by } = filter;
  let query = db.selectFrom("review").selectAll().orderBy("number", "desc").limit(limit).offset(offset);
  if (report !== undefined) query = query.where("report_id", "=", report);
  if (entry !== undefined) query = query.where("entry_id", "=", entry);
  if (by !== undefined) query = query.where("by", "=", by);
  return (await query.execute()).map((row) => toDecision(row));
}
