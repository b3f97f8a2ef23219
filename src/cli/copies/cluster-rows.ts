import Table from "cli-table3";
import type { ListedCluster, SourceCount } from "../../store/copies.ts";
import { printable } from "../../util/printable.ts";
import { bare } from "../layout/bare-table.ts";
import { counted } from "../layout/counted.ts";
import { endOfName } from "../layout/end-of-name.ts";
import { sourceName } from "../layout/report-heading.ts";
import type { Style } from "../layout/style.ts";

/** Clusters as a table: the report that the others come from, its day, how many reports it counts for, and its title. */
export function clusterRows(clusters: readonly ListedCluster[], count: SourceCount, style: Style): string {
  const summary = style.faint(`${counted(count.reports, "report")} from ${counted(count.sources, "source")}`);
  if (clusters.length === 0) return `No copies: ${summary}.`;
  const width = Math.max(20, style.width - 42);
  const table = new Table({
    head: ["Source", "Published", "Reports", "Title"].map(style.title),
    chars: bare,
    colAligns: ["left", "left", "right", "left"],
    colWidths: [null, null, null, width],
    wordWrap: true,
    style: { head: [], border: [], "padding-left": 0, "padding-right": 0 },
  });
  for (const { source, reports } of clusters)
    table.push([
      source.id,
      source.published ?? "not known",
      reports,
      printable(source.title ?? endOfName(sourceName(source.source), width)),
    ]);
  return `${table.toString()}\n\n${summary}`;
}
