import type { ReportRecord } from "../../record/index.ts";
import type { Saved } from "../../store/store.ts";
import { printable } from "../../util/printable.ts";
import { counted } from "./counted.ts";
import { sourceName } from "./report-heading.ts";

const marks: Record<Saved["outcome"], string> = {
  new: "new",
  reread: "read anew",
  "new-version": "changed",
  unchanged: "unchanged",
};

/**
 * A report that was read, in one line.
 *
 * @example
 * readLine(record, saved); // "new · r-5656b276a1b2 · 2026-03-04 · 12 entries · Talks fail"
 */
export function readLine({ report, entries }: ReportRecord, { outcome }: Saved): string {
  const { id, source, title, published } = report;
  const parts = [marks[outcome], id, published ?? "no date", counted(entries.length, "entry", "entries")];
  return printable(`${parts.join(" · ")} · ${title ?? sourceName(source)}`);
}
