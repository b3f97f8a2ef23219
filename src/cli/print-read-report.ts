import { codePointRecord } from "../reader/code-points.ts";
import type { OffsetUnit, ReportRecord } from "../record/index.ts";
import type { Saved } from "../store/store.ts";
import { reportPage } from "./layout/report-page.ts";
import type { Style } from "./layout/style.ts";
import { print } from "./print.ts";

const outcomes: Record<Saved["outcome"], string> = {
  new: "Put on record.",
  unchanged: "Already on record, unchanged.",
  reread: "Read anew: the text is unchanged, its record was replaced.",
  "new-version": "The text has changed: a new version is on record beside the old one.",
};

/** Prints one report that was read: a page for people, or a line of JSON. */
export async function printReadReport(read: {
  readonly record: ReportRecord;
  readonly saved: Saved;
  readonly style: Style;
  readonly json: boolean;
  readonly offsets: OffsetUnit;
}): Promise<void> {
  const { record, saved, style } = read;
  if (read.json) return print(JSON.stringify(read.offsets === "code-point" ? codePointRecord(record) : record));
  const version = saved.outcome === "new-version" ? ` (version ${saved.version})` : "";
  await print(`${reportPage(record, style)}\n\n${style.faint(outcomes[saved.outcome] + version)}\n`);
}
