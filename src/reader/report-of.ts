import type { ReportParts } from "../extract/parts/index.ts";
import { type Place, type Report, type ReportInput, unreadReport } from "../record/index.ts";
import { type DateAnchor, datelineDate } from "../resolve/date/index.ts";
import { type Range, spanOf } from "../text/index.ts";

/** The report with what its page says of it. */
export function reportOf(
  input: ReportInput,
  parts: ReportParts,
  anchor: DateAnchor | null,
  place: Place | null,
): Report {
  const { text } = input;
  const span = (range: Range) => spanOf(text, range);
  const { headline, dateline, byline, outlet, agency, notices } = parts;
  return {
    ...unreadReport(input),
    title: headline === null ? input.title : text.slice(headline.start, headline.end),
    published: anchor?.date ?? null,
    publishedBy: anchor?.source ?? null,
    dateline:
      dateline === null
        ? null
        : { span: span(dateline.range), place, date: datelineEntry(text, dateline.dateRange, anchor) },
    authors: byline?.names.map(span) ?? [],
    outlet: outlet === null ? null : span(outlet),
    agencies: agency === null ? [] : [span(agency.range)],
    notices: notices.map(({ kind, range }) => ({ kind, span: span(range) })),
  };
}

function datelineEntry(
  text: string,
  range: Range | null,
  anchor: DateAnchor | null,
): NonNullable<Report["dateline"]>["date"] {
  if (range === null) return null;
  const day = datelineDate(text, range, anchor?.date ?? null);
  return {
    start: day,
    end: day,
    precision: day === null ? "unknown" : "day",
    span: spanOf(text, range),
    rule: "dateline",
    anchor: anchor?.date ?? null,
  };
}
