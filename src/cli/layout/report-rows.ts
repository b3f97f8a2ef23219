import Table from "cli-table3";
import type { ListedReport } from "../../store/store.ts";
import { printable } from "../../util/printable.ts";
import { bare } from "./bare-table.ts";
import { endOfName } from "./end-of-name.ts";
import { sourceName } from "./report-heading.ts";
import type { Style } from "./style.ts";

/** Reports as a table: id, day of publication, number of entries, and title, or the end of its source's name. */
export function reportRows(reports: readonly ListedReport[], style: Style): string {
  const width = Math.max(20, style.width - 42);
  const table = new Table({
    head: ["Report", "Published", "Entries", "Title"].map(style.title),
    chars: bare,
    colAligns: ["left", "left", "right", "left"],
    colWidths: [null, null, null, width],
    wordWrap: true,
    style: { head: [], border: [], "padding-left": 0, "padding-right": 0 },
  });
  for (const report of reports) {
    const count = Object.values(report.entries).reduce((sum, n) => sum + n, 0);
    const title = printable(report.title ?? endOfName(sourceName(report.source), width));
    const version = report.version === 1 ? "" : style.faint(` (version ${report.version})`);
    table.push([report.id, report.published ?? "not known", count, title + version]);
  }
  return table.toString();
}
