import type { Kysely } from "kysely";
import type { Findings } from "../../findings.ts";
import type { StoreTables } from "../tables.ts";
import { checkedWith, latestDay } from "./checked-with.ts";
import { keepFindings } from "./keep-findings.ts";
import { findingHistory, listFindings, standingFindings } from "./list-findings.ts";
import { anyEntry, reportsWith, selectParts } from "./select-parts.ts";
import { reportsAlongside, touchedReports } from "./touched.ts";

/** The findings of a store kept in SQLite. */
export function findingsIn(db: Kysely<StoreTables>): Findings {
  return {
    select: (queries, reports) => selectParts(db, queries, reports),
    reportsWith: (queries, reports) => reportsWith(db, queries, reports),
    some: (queries) => anyEntry(db, queries),
    keep: (found, cause, keeping) => keepFindings(db, found, cause, keeping),
    checked: () => checkedWith(db),
    touched: () => touchedReports(db),
    alongside: (reports, entries, rules) => reportsAlongside(db, reports, entries, rules),
    latestDay: () => latestDay(db),
    standing: () => standingFindings(db),
    list: (filter) => listFindings(db, filter),
    history: (id) => findingHistory(db, id),
  };
}
