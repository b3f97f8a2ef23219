import { relative } from "node:path";
import type { Report, ReportRecord } from "../../record/index.ts";
import { sentences } from "../../text/index.ts";
import { printable } from "../../util/printable.ts";
import { entryHeading } from "./entry-heading.ts";
import { passage } from "./passage.ts";
import type { Style } from "./style.ts";
import { wrap } from "./wrap.ts";

/** A report's record laid out to be read: a heading, then every entry with its words in their sentences. */
export function reportPage(record: ReportRecord, style: Style): string {
  const { report, entries } = record;
  const all = sentences(report.text);
  const numbers = String(entries.length).length;
  const blocks = entries.map((entry, i) => {
    const number = String(i + 1).padStart(numbers);
    const heading = wrap(entryHeading(entry, style), style.width, numbers + 2).slice(numbers + 2);
    return `${style.faint(number)}  ${heading}\n${wrap(passage(report.text, all, entry, style), style.width, numbers + 2)}`;
  });
  return [`${reportHeading(report, style)}\n${style.faint(summary(record))}`, ...blocks].join("\n\n");
}

/** A report's title, or its source where it has none; then source, date and id. */
export function reportHeading(report: Report, style: Style): string {
  const source = printable(sourceName(report.source));
  const published = report.published === null ? "date not known" : report.published;
  const title = report.title === null ? source : printable(report.title);
  return `${wrap(style.title(title), style.width)}\n${style.faint([source, published, report.id].join(" · "))}`;
}

/** A source as people at this place name it: a path below the working folder is shown from there. */
export function sourceName(source: string): string {
  if (source === "-") return "standard input";
  const near = relative(process.cwd(), source);
  return near !== "" && !near.startsWith("..") ? near : source;
}

function summary({ entries, unresolved }: ReportRecord): string {
  const count = entries.length === 1 ? "1 statement" : `${entries.length === 0 ? "No" : entries.length} statements`;
  return unresolved.length === 0 ? count : `${count}, ${unresolved.length} with a speaker still to be resolved`;
}
