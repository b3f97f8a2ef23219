import type { Store, StoredEntryInFull, StoredReport } from "../store/store.ts";
import { typedId } from "../store/typed-id.ts";
import { OnrecordError } from "../util/problem.ts";
import { nearIds } from "./near-ids.ts";

/** A report, or an entry. */
export type OnRecord =
  | { readonly report: StoredReport; readonly entry?: undefined }
  | { readonly entry: StoredEntryInFull; readonly report?: undefined };

/**
 * The report or the entry that an id, or its beginning, means: reports' ids begin with `r-`.
 *
 * @param version - an earlier version of a report; then no entry is looked for.
 * @throws {OnrecordError} `not-found`, with the ids that begin most like it; `usage` where several ids begin so.
 */
export async function findOnRecord(store: Store, typed: string, version?: number): Promise<OnRecord> {
  const id = typedId(typed);
  if (version !== undefined) return { report: await store.report(id, version) };
  try {
    return id.startsWith("r-") ? { report: await store.report(id) } : { entry: await store.entry(id) };
  } catch (error) {
    if (!(error instanceof OnrecordError) || error.problem.code !== "not-found") throw error;
    const near = await nearIds(store, id);
    throw new OnrecordError(
      {
        code: "not-found",
        message: id.startsWith("r-") ? "No report on record has this id." : "No report and no entry has this id.",
        received: id,
        allowed:
          near ??
          "an id, or its beginning, as `onrecord list` and `onrecord search` print them; reports' begin with r-",
        advice:
          near === null
            ? "List what is on record and take the id from there. Is it in another record? Name that with --db."
            : "These begin most like it. Is it in another record? Name that with --db.",
      },
      { cause: error },
    );
  }
}
