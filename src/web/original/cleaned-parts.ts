import type { ReportRecord, StrayPart } from "../../record/index.ts";

/** A part of a text: of the report, or what else it is. */
export interface CleanedPart {
  readonly start: number;
  readonly text: string;
  /** Null for the report itself. */
  readonly stray: StrayPart["reason"] | null;
}

/** A report's text in parts, so that what does not belong to it can be told apart; together they are the text. */
export function cleanedParts({ report, stray }: Pick<ReportRecord, "report" | "stray">): CleanedPart[] {
  const parts: CleanedPart[] = [];
  let at = 0;
  const upTo = (end: number, reason: CleanedPart["stray"]) => {
    if (end > at) parts.push({ start: at, text: report.text.slice(at, end), stray: reason });
    at = Math.max(at, end);
  };
  for (const { start, end, reason } of [...stray].sort((a, b) => a.start - b.start)) {
    upTo(start, null);
    upTo(end, reason);
  }
  upTo(report.text.length, null);
  return parts;
}
