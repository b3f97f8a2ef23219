import type { Kysely } from "kysely";
import type { Entry, ReportRecord } from "../../../record/index.ts";
import { correctedRecord } from "../../identity/corrected-record.ts";
import type { Overlaid } from "../../review/overlay.ts";
import type { EntryState } from "../../reviews.ts";
import { notFound } from "../../unique.ts";
import { correctionsOf } from "../actors/standing-corrections.ts";
import type { StoreTables } from "../tables.ts";
import { type OverlaidRecord, overlaidRecord } from "./overlaid-record.ts";
import { foundRecord } from "./refresh-version.ts";
import { type Held, toDecision } from "./rows.ts";

/** A version of a report with what people decided about it. */
export interface View extends OverlaidRecord {
  readonly key: number;
  readonly number: number;
  readonly current: number;
  /** What was read, whatever people decided, and the record as it is kept. */
  readonly read: ReportRecord;
  readonly kept: ReportRecord;
  /** Entries with their actors as people corrected these. */
  readonly shown: (entries: readonly Entry[]) => ReportRecord;
}

/** A version of a report by its whole id, the latest unless another is given. @throws {OnrecordError} `not-found`. */
export async function viewOf(db: Kysely<StoreTables>, report: string, version?: number): Promise<View> {
  let query = db.selectFrom("version").select(["key", "number", "current"]).where("report_id", "=", report);
  query = version === undefined ? query.where("current", "=", 1) : query.where("number", "=", version);
  const row = await query.executeTakeFirst();
  if (row === undefined) {
    throw notFound(
      "report",
      version === undefined ? report : `${report}, version ${version}`,
      "a report, and one of its versions",
    );
  }
  return seenAgain(db, { ...row, ...(await foundRecord(db, row.key)) });
}

/** The same version with what has been decided since it was seen. */
export async function seenAgain(
  db: Kysely<StoreTables>,
  { key, number, current, read, kept }: Pick<View, "key" | "number" | "current" | "read" | "kept">,
): Promise<View> {
  const overlaid = await overlaidRecord(db, read, number);
  const corrections = await correctionsOf(db, overlaid.record);
  const shown = (entries: readonly Entry[]) =>
    correctedRecord({ ...overlaid.record, entries: [...entries] }, corrections).record;
  return { key, number, current, read, kept, ...overlaid, shown };
}

/** States as they are shown. */
export function shownStates({ shown }: View, states: readonly Overlaid<Held>[]): EntryState[] {
  const entries = states.flatMap(({ standing, found }) => [standing, found]).filter((entry) => entry !== null);
  const corrected = shown(entries).entries;
  const now = new Map(entries.map((entry, at) => [entry, corrected[at] ?? entry]));
  const toShow = (entry: Entry | null) => (entry === null ? null : (now.get(entry) ?? entry));
  return states.map(({ entry, status, standing, found, decisions }) => ({
    entry,
    status,
    standing: toShow(standing),
    found: toShow(found),
    decisions: decisions.map(({ row, carried }) => toDecision(row, carried)),
  }));
}

/** The state of one entry; null where the version has none of this id. */
export function stateOf(view: View, entry: string): EntryState | null {
  const state = view.states.find((one) => one.entry === entry);
  return state === undefined ? null : (shownStates(view, [state])[0] ?? null);
}
