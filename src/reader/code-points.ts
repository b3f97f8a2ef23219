import { ReportRecord, Span } from "../record/index.ts";
import { codePointOffsets } from "../text/index.ts";

const AnySpan = Span.loose();

/**
 * The same record with every offset in Unicode code points instead of UTF-16 code units, as Python counts.
 *
 * @example
 * codePointRecord(record).offsets; // "code-point"
 */
export function codePointRecord(record: ReportRecord): ReportRecord {
  if (record.offsets === "code-point") return record;
  const { toCodePoint } = codePointOffsets(record.report.text);
  const inCodePoints = (_key: string, value: unknown): unknown => {
    const span = AnySpan.safeParse(value);
    if (!span.success) return value;
    return { ...span.data, start: toCodePoint(span.data.start), end: toCodePoint(span.data.end) };
  };
  return ReportRecord.parse({ ...JSON.parse(JSON.stringify(record), inCodePoints), offsets: "code-point" });
}
