import type { ReportRecord } from "../../record/index.ts";
import { sentences } from "../../text/index.ts";
import { counted } from "./counted.ts";
import { entryFoot, entryHeading } from "./entry-heading.ts";
import { passage } from "./passage.ts";
import { reportEnds } from "./report-ends.ts";
import { reportFields, reportHeading } from "./report-heading.ts";
import { speakerIn } from "./speaker-words.ts";
import type { Style } from "./style.ts";
import { wrap } from "./wrap.ts";

/**
 * A report's record laid out to be read: a heading, every entry with its words in their sentences, then who acts in it,
 * what stays open, and what does not belong to it.
 */
export function reportPage(record: ReportRecord, style: Style): string {
  const { report, entries } = record;
  const all = sentences(report.text);
  const numbers = String(entries.length).length;
  const indent = numbers + 2;
  const blocks = entries.map((entry, i) => {
    const number = style.faint(String(i + 1).padStart(numbers));
    const heading = wrap(entryHeading(entry, speakerIn(record, entry), style), style.width, indent).slice(indent);
    return [
      `${number}  ${heading}`,
      wrap(passage(report.text, all, entry, style), style.width, indent),
      wrap(entryFoot(entry, style), style.width, indent),
    ].join("\n");
  });
  const fields = reportFields(report, style);
  const heading = [
    reportHeading(report, style),
    ...(fields === "" ? [] : [fields]),
    wrap(style.faint(summary(record)), style.width),
  ];
  return [heading.join("\n"), ...blocks, ...reportEnds(record, style)].join("\n\n");
}

function summary({ entries, places, dates }: ReportRecord): string {
  const count = entries.length === 1 ? "1 statement" : `${entries.length === 0 ? "No" : entries.length} statements`;
  const speakers = entries.filter((e) => e.kind === "statement" && e.speaker === null && e.speakerSpan !== null).length;
  const open = dates.filter(({ start }) => start === null).length;
  return [
    speakers === 0 ? count : `${count}, ${speakers} with a speaker still to be resolved`,
    ...(places.length === 0 ? [] : [counted(places.length, "place")]),
    ...(dates.length === 0 ? [] : [counted(dates.length, "date") + (open === 0 ? "" : `, ${open} open`)]),
  ].join(" · ");
}
