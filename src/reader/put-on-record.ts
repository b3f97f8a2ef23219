import type { Gazetteer } from "../ontology/gazetteer/index.ts";
import { type ReportInput, type ReportRecord, recordVersion } from "../record/index.ts";
import { entryDate, unresolvedDates } from "../resolve/date/index.ts";
import { entriesOf } from "../resolve/entries/index.ts";
import { spanOf } from "../text/index.ts";
import type { Findings } from "./read-text.ts";
import { reportOf } from "./report-of.ts";
import { tied } from "./tied.ts";

/** Ties what was found in a report to actors, places and days, and puts it on record. */
export function putOnRecord(input: ReportInput, findings: Findings, gazetteer: Gazetteer): ReportRecord {
  const { text } = input;
  const { parts, senseOf } = findings;
  const { entries: told, anchor, dateline, open } = tied(input, findings, gazetteer);
  const { actors, statements, places, dates } = told;
  const entries = [...statements, ...entriesOf(told)].sort((a, b) => startOf(a) - startOf(b));
  const senses = entries.flatMap((entry): [string, string][] => {
    const sense = senseOf(entry.kind === "statement" ? entry.content : entry.evidence);
    return sense === null ? [] : [[entry.id, sense]];
  });
  return {
    onrecord: recordVersion,
    report: reportOf(input, parts, anchor, dateline),
    offsets: "utf-16",
    actors: [...actors],
    entries,
    ...(senses.length === 0 ? {} : { senses: Object.fromEntries(senses) }),
    places: [...places],
    dates: dates.map((date) => entryDate(text, date)),
    stray: parts.stray.map(({ range, reason }) => ({ ...spanOf(text, range), reason })),
    unresolved: [...open, ...unresolvedDates(text, dates)].sort((a, b) => a.span.start - b.span.start),
  };
}

function startOf({ evidence }: ReportRecord["entries"][number]): number {
  return evidence[0]?.start ?? 0;
}
