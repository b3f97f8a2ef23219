import { extractDates } from "../extract/date/index.ts";
import type { ReportParts } from "../extract/parts/index.ts";
import type { ReportInput } from "../record/index.ts";
import { type DateAnchor, dateAnchor, datelineDate, type ResolvedDate, resolveDates } from "../resolve/date/index.ts";
import { overlaps, type Range } from "../text/index.ts";

/** The day that a report counts from, and the days that its time expressions mean. */
export interface ReportDates {
  readonly anchor: DateAnchor | null;
  readonly dates: readonly ResolvedDate[];
}

/**
 * Finds and resolves the time expressions of a report's own prose.
 *
 * They count from the day given with the report, else from the one that its page prints, else from its dateline's.
 */
export function datesOf(
  { text, published, pageDate }: ReportInput,
  parts: ReportParts,
  around: {
    readonly sentences: readonly Range[];
    readonly paragraphs: readonly Range[];
    readonly quoted: readonly Range[];
  },
): ReportDates {
  const page = pageDate ?? printedDate(text, parts);
  const near = published ?? page;
  const range = parts.dateline?.dateRange ?? null;
  const anchor = dateAnchor({
    given: published,
    page,
    dateline: range === null ? null : datelineDate(text, range, near),
  });
  const own = extractDates(text, around).filter(({ range }) => !parts.apart.some((part) => overlaps(part, range)));
  return { anchor, dates: resolveDates(text, own, { anchor, ...around }) };
}

/** The day that the text of the page says it was published on, or else brought up to date. */
function printedDate(text: string, { published }: ReportParts): string | null {
  for (const kind of ["published", "updated"] as const) {
    for (const line of published) {
      const date = line.kind === kind ? datelineDate(text, line.range) : null;
      if (date !== null) return date;
    }
  }
  return null;
}
