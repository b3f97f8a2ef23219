import type { Kysely } from "kysely";
import type { Findings } from "../../findings.ts";
import type { StoreTables } from "../tables.ts";
import { keepFindings } from "./keep-findings.ts";
import { findingHistory, listFindings } from "./list-findings.ts";
import { selectParts } from "./select-parts.ts";

/** The findings of a store kept in SQLite. */
export function findingsIn(db: Kysely<StoreTables>): Findings {
  return {
    select: (queries) => selectParts(db, queries),
    keep: (found, cause) => keepFindings(db, found, cause),
    list: (filter) => listFindings(db, filter),
    history: (id) => findingHistory(db, id),
  };
}
