import type { Kysely, Transaction } from "kysely";
import { checkedWords } from "../../checked-change.ts";
import type { Decision, Matters } from "../../matters.ts";
import type { StoreTables } from "../tables.ts";
import { joinMatters, partMatter, undoDecision } from "./decide.ts";
import { decisionAt, listDecisions } from "./decisions.ts";
import { countMatters, listMatters, mattersOf } from "./list-matters.ts";
import { showMatter } from "./show-matter.ts";
import { countWaiting, takeIn } from "./take-in.ts";

/** The {@link Matters} of a SQLite store; every decision is one transaction. */
export function mattersIn(db: Kysely<StoreTables>): Matters {
  const deciding = (
    by: string,
    decide: (transaction: Transaction<StoreTables>, by: string) => Promise<number>,
  ): Promise<Decision> => {
    const reviewer = checkedWords("reviewer", by);
    return db
      .transaction()
      .execute(async (transaction) => decisionAt(transaction, await decide(transaction, reviewer)));
  };
  return {
    takeIn: (joiner, options) => takeIn(db, joiner, options),
    waiting: (method) => countWaiting(db, method),
    list: (filter) => listMatters(db, filter),
    count: (filter) => countMatters(db, filter),
    show: (idOrPrefix) => showMatter(db, idOrPrefix),
    of: (refs) => mattersOf(db, refs),
    join: async (one, other, by) => deciding(by, (tx, who) => joinMatters(tx, one, other, who)),
    part: async (entries, by) => deciding(by, (tx, who) => partMatter(tx, entries, who)),
    undo: async (decision, by) => deciding(by, (tx, who) => undoDecision(tx, decision, who)),
    decisions: (page) => listDecisions(db, page),
  };
}
