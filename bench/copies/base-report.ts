import { reportParts } from "../../src/extract/parts/index.ts";
import { reportOf } from "../../src/reader/report-of.ts";
import type { ReportRecord } from "../../src/record/index.ts";
import { titleOf } from "../../src/source/index.ts";
import { spanOf } from "../../src/text/index.ts";

/** What a text puts on record before anything is read in it: its parts, as the reader tells them, and no entries. */
export function unreadRecord(id: string, text: string, published: string | null): ReportRecord {
  const parts = reportParts(text);
  const input = { id, source: id, title: titleOf(text), published, text };
  return {
    onrecord: "3",
    report: reportOf(input, parts, published === null ? null : { date: published, source: "given" }, null),
    offsets: "utf-16",
    actors: [],
    entries: [],
    places: [],
    dates: [],
    stray: parts.stray.map(({ range, reason }) => ({ ...spanOf(text, range), reason })),
    unresolved: [],
  };
}
