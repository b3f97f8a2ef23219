import type { Entry, EntryDate } from "../../record/index.ts";
import { addMonths, dayOfIso, isoOf } from "../../util/civil-day.ts";
import type { Days } from "../facts/period.ts";

/** On which days an entry is to be checked, and what tells them. */
export type DeedDays =
  | { readonly told: "date"; readonly days: Days }
  /** What has not happened is checked against the day of the report: that is when it is thought of. */
  | { readonly told: "report"; readonly days: Days }
  /** What happened, or may have, on a day that nobody names lies before the report, and news is of the last years. */
  | { readonly told: "before-report"; readonly days: Days }
  | { readonly told: "nothing" };

/** How far before its report an undated act is taken to lie, in years; a choice of ours, told wherever it is used. */
export const undatedYears = 5;

/** How far a deed has come. */
export type Progress = "happened" | "ahead" | "not" | "unknown";

const happened = new Set(["delivered", "under-way", "intercepted"]);
const ahead = new Set(["sought", "considered", "offered", "pledged", "ordered", "licensed", "suspended"]);

/** Whether an entry tells of something that took place, may yet take place, or did not. */
export function progressOf(entry: Entry): Progress {
  if (entry.kind === "transfer") {
    if (happened.has(entry.stage) || entry.completed === true) return "happened";
    if (entry.stage === "refused") return "not";
    return ahead.has(entry.stage) || entry.completed === false ? "ahead" : "unknown";
  }
  if (entry.kind === "event") {
    if (entry.occurrence === "happened" || entry.occurrence === "ongoing") return "happened";
    return entry.occurrence === "denied" ? "not" : "ahead";
  }
  return "happened";
}

/** The days of entries that name none, by how far these have come; the same for every entry of a report. */
export class UndatedDays {
  private past: DeedDays | null = null;
  private future: DeedDays | null = null;

  /** @param published - the day of the report (ISO 8601); null where it is not known. */
  constructor(private readonly published: string | null) {}

  of(progress: Progress): DeedDays {
    if (progress === "happened" || progress === "unknown") {
      this.past ??= beforeReport(this.published);
      return this.past;
    }
    this.future ??= onReport(this.published);
    return this.future;
  }
}

function onReport(published: string | null): DeedDays {
  return published === null ? { told: "nothing" } : { told: "report", days: { first: published, last: published } };
}

function beforeReport(published: string | null): DeedDays {
  const day = published === null ? null : dayOfIso(published);
  if (published === null || day === null) return { told: "nothing" };
  return { told: "before-report", days: { first: isoOf(addMonths(day, -12 * undatedYears)), last: published } };
}

/** The days on which an entry is checked; nothing is taken for a date that the report does not say. */
export function daysOf(entry: Entry, undated: UndatedDays): DeedDays {
  const delivered = entry.kind === "transfer" ? span(entry.delivered) : null;
  const dated = delivered ?? span(entry.date) ?? (entry.kind === "transfer" ? span(entry.ordered) : null);
  return dated === null ? undated.of(progressOf(entry)) : { told: "date", days: dated };
}

function span(date: EntryDate | null): Days | null {
  if (date === null || date.start === null) return null;
  return { first: date.start, last: date.end ?? date.start };
}
