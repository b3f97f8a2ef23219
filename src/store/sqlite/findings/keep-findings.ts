import type { Kysely, Transaction } from "kysely";
import type { FindingChanges, FindingState, KeptFinding } from "../../findings.ts";
import type { StoreTables } from "../tables.ts";

/** Puts findings in the place of all that stood; see {@link Findings.keep}. */
export function keepFindings(
  db: Kysely<StoreTables>,
  found: readonly KeptFinding[],
  cause: string,
): Promise<FindingChanges> {
  return db.transaction().execute(async (transaction) => {
    const rows = await transaction.selectFrom("finding").select(["key", "id", "stands", "finding"]).execute();
    const before = new Map(rows.map((row) => [row.id, row]));
    const at = new Date().toISOString();
    const changes: Changes = { found: [], changed: [], gone: [] };
    for (const { reports, ...one } of found) {
      const known = before.get(one.id);
      if (known === undefined) {
        const { key } = await transaction
          .insertInto("finding")
          .values({ ...one, stands: 1, since: at, changed: at })
          .returning("key")
          .executeTakeFirstOrThrow();
        await addState(transaction, key, { at, state: "found", cause, finding: one.finding }, reports);
        changes.found.push(one.id);
        continue;
      }
      if (known.stands === 1 && known.finding === one.finding) continue;
      const state = known.stands === 0 ? "again" : "changed";
      await transaction
        .updateTable("finding")
        .set({ ...one, stands: 1, changed: at })
        .where("key", "=", known.key)
        .execute();
      await addState(transaction, known.key, { at, state, cause, finding: one.finding }, reports);
      (state === "again" ? changes.found : changes.changed).push(one.id);
    }
    const ids = new Set(found.map(({ id }) => id));
    for (const { key, id, stands, finding } of before.values()) {
      if (stands === 0 || ids.has(id)) continue;
      await transaction.updateTable("finding").set({ stands: 0, changed: at }).where("key", "=", key).execute();
      await addState(transaction, key, { at, state: "gone", cause, finding }, []);
      changes.gone.push(id);
    }
    return changes;
  });
}

interface Changes {
  readonly found: string[];
  readonly changed: string[];
  readonly gone: string[];
}

async function addState(
  transaction: Transaction<StoreTables>,
  finding: number,
  { at, state, cause, finding: was }: FindingState,
  reports: readonly string[],
): Promise<void> {
  await transaction.insertInto("finding_state").values({ finding, at, state, cause, was }).execute();
  for (const report of new Set(reports)) {
    await transaction
      .insertInto("finding_report")
      .values({ finding, report_id: report })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  }
}
