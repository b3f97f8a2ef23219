import { type Kysely, sql } from "kysely";
import { z } from "zod";
import type { FindingFilter, FindingState, StoredFinding } from "../../findings.ts";
import { checkedStored, fromJson } from "../../from-json.ts";
import { checkedPage } from "../../page.ts";
import { yes } from "../current.ts";
import type { StoreTables } from "../tables.ts";

/** Lists the findings that stand; see {@link Findings.list}. */
export async function listFindings(db: Kysely<StoreTables>, filter: FindingFilter = {}): Promise<StoredFinding[]> {
  const { report, rule, verdict } = filter;
  const { limit, offset } = checkedPage(filter);
  let query = db
    .selectFrom("finding")
    .select(["id", "rule", "verdict", "certainty", "rank", "finding", "since", "changed"])
    .select(
      sql<string>`(select json_group_array(report_id) from finding_report where finding_report.finding = finding.key)`.as(
        "reports",
      ),
    )
    .where("stands", "=", yes)
    .orderBy("rank")
    .orderBy("key")
    .limit(limit)
    .offset(offset);
  if (rule !== undefined) query = query.where("rule", "=", rule);
  if (verdict !== undefined) query = query.where("verdict", "=", verdict);
  if (report !== undefined) {
    query = query.where("key", "in", sql<number>`(select finding from finding_report where report_id = ${report})`);
  }
  const rows = await query.execute();
  return rows.map((row) => ({ ...row, reports: fromJson(z.array(z.string()), row.reports) }));
}

/** Every finding that stands; see {@link Findings.standing}. */
export async function standingFindings(db: Kysely<StoreTables>): Promise<string[]> {
  const rows = await db
    .selectFrom("finding")
    .select("finding")
    .where("stands", "=", yes)
    .orderBy("rank")
    .orderBy("key")
    .execute();
  return rows.map(({ finding }) => finding);
}

const State = z.enum(["found", "changed", "gone", "again"]);

/** Every state of one finding; see {@link Findings.history}. */
export async function findingHistory(db: Kysely<StoreTables>, id: string): Promise<FindingState[]> {
  const rows = await db
    .selectFrom("finding_state")
    .innerJoin("finding", "finding.key", "finding_state.finding")
    .select(["finding_state.at", "finding_state.state", "finding_state.cause"])
    .select(sql<string>`iif(finding_state.was = '', finding.finding, finding_state.was)`.as("was"))
    .where("finding.id", "=", id)
    .orderBy("finding_state.key")
    .execute();
  return rows.map(({ at, state, cause, was }) => ({ at, state: checkedStored(State, state), cause, finding: was }));
}
