import type { StoredEntry } from "../../store/store.ts";
import { printable } from "../../util/printable.ts";
import { entryHeading } from "./entry-heading.ts";
import { sourceName } from "./report-page.ts";
import type { Style } from "./style.ts";
import { wrap } from "./wrap.ts";

/** An entry in a list: what it is, its words, and the report they stand in. */
export function entryBlock({ entry, report }: StoredEntry, style: Style): string {
  const said = entry.kind === "statement" ? entry.content : entry.evidence;
  const words = said.map((span) => style.content(printable(span.text))).join(" … ");
  return block({ entry, report }, words, style);
}

/** What an entry is, some words of it, and its report, in indented lines. */
export function block({ entry, report }: Pick<StoredEntry, "entry" | "report">, words: string, style: Style): string {
  return [
    wrap(entryHeading(entry, style), style.width),
    wrap(words, style.width, 2),
    wrap(style.faint(reportLine(report)), style.width, 2),
  ].join("\n");
}

/** A report in one line: title or source, date, id. */
export function reportLine(report: StoredEntry["report"]): string {
  const name = printable(report.title ?? sourceName(report.source));
  return [name, report.published ?? "date not known", report.id].join(" · ");
}
