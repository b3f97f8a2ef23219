import type { ReportRecord } from "../record/index.ts";
import type { Store } from "../store/store.ts";
import { OnrecordError } from "../util/problem.ts";

/**
 * A report as it stands in the store once it is kept: with what people corrected about its actors, which reading knows
 * nothing of. One that was forgotten meanwhile is as it was read.
 */
export async function asKept(store: Pick<Store, "report">, read: ReportRecord): Promise<ReportRecord> {
  try {
    return (await store.report(read.report.id)).record;
  } catch (error) {
    if (error instanceof OnrecordError && error.problem.code === "not-found") return read;
    throw error;
  }
}
