import type { Kysely } from "kysely";
import type { Copies } from "../../copies.ts";
import type { StoreTables } from "../tables.ts";
import { clusterOf, listClusters } from "./clusters.ts";
import { countSources, sourcesOf } from "./sources.ts";
import { takeIn } from "./take-in.ts";

/** Copies among the reports of a store. */
export function copiesIn(db: Kysely<StoreTables>): Copies {
  return {
    takeIn: (comparer, options) => takeIn(db, comparer, options),
    clusters: (page) => listClusters(db, page),
    cluster: (reportId) => clusterOf(db, reportId),
    sourcesOf: (reportIds) => sourcesOf(db, reportIds),
    count: () => countSources(db),
  };
}
