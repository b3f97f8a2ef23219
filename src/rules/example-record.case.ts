import { type ReportRecord, recordVersion } from "../record/index.ts";
import { ExampleReport } from "./language/example.ts";
import { exampleRecord } from "./language/example-record.ts";

/** A whole record of what an example gives short, as a store keeps it. */
export function wholeExampleRecord(given: unknown, id: string): ReportRecord {
  return {
    onrecord: recordVersion,
    offsets: "utf-16",
    ...exampleRecord(ExampleReport.parse(given), id),
    places: [],
    dates: [],
    stray: [],
    unresolved: [],
  };
}
