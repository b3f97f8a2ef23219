import type { Kysely } from "kysely";
import type { Forgotten } from "../store.ts";
import { notFound } from "../unique.ts";
import { forgetCorrections } from "./actors/forget-corrections.ts";
import { removeFromCopies } from "./copies/remove.ts";
import { eraseTraces } from "./erase-traces.ts";
import { forgetFindings } from "./findings/forget-findings.ts";
import { unindexVersion } from "./index-version.ts";
import { forgetSources } from "./intake/forget-sources.ts";
import { forgetDecisions } from "./matters/decisions.ts";
import type { StoreTables } from "./tables.ts";
import { forgetAlerts } from "./watches/forget-alerts.ts";

/** Removes a report and its traces; see {@link Store.forget}. */
export async function forget(db: Kysely<StoreTables>, id: string): Promise<Forgotten> {
  const removed = await db.transaction().execute(async (transaction) => {
    const versions = await transaction
      .selectFrom("version")
      .select(["key", "source", "title", "current"])
      .where("report_id", "=", id)
      .orderBy("number", "desc")
      .execute();
    const [latest] = versions;
    if (latest === undefined) throw notFound("report", id, "the whole id of a report");
    const keys = versions.map(({ key }) => key);
    for (const { key, current } of versions) {
      if (current === 0) continue;
      await unindexVersion(transaction, key);
      await removeFromCopies(transaction, key);
    }
    const entries = await transaction.deleteFrom("entry").where("version", "in", keys).executeTakeFirst();
    await transaction.deleteFrom("version").where("report_id", "=", id).execute();
    await forgetCorrections(transaction, id);
    await forgetDecisions(transaction, id);
    await transaction.deleteFrom("review").where("report_id", "=", id).execute();
    await forgetSources(transaction, new Set(versions.map(({ source }) => source)));
    await forgetFindings(transaction, id);
    await forgetAlerts(transaction, id);
    await transaction.insertInto("erasure").values({ since: new Date().toISOString() }).execute();
    return {
      id,
      source: latest.source,
      title: latest.title,
      versions: versions.length,
      entries: Number(entries.numDeletedRows),
    };
  });
  return { ...removed, erased: await eraseTraces(db) };
}
