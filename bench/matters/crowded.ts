import type { Entry, EntryDate, ReportRecord } from "../../src/record/index.ts";
import { withActors } from "../../src/store/identity/entry-actors.ts";
import { dayOfIso, isoOf } from "../../src/util/civil-day.ts";
import { sha256 } from "../../src/util/sha256.ts";
import type { Group } from "./read-groups.ts";

/** States that are left of all, and days within which all groups begin. */
const states = 4;
const days = 5;
const start = dayOfIso("2031-06-01") ?? 0;

/**
 * The groups as if all of it had happened among four states within a week, so that parties and days tell little: the
 * words, places, items and categories have to. Counts of sources make no sense in it and are left out.
 */
export function crowdedGroups(groups: readonly Group[]): Group[] {
  return groups.map((group) => {
    const first = group.reports.map(({ record }) => record.report.published ?? "").sort()[0] ?? "";
    const shift = start + (numberOf(group.name) % days) - (dayOfIso(first) ?? 0);
    return {
      ...group,
      sources: new Map<string, number>(),
      reports: group.reports.map((report) => ({ ...report, record: crowded(report.record, shift) })),
    };
  });
}

function crowded(record: ReportRecord, shift: number): ReportRecord {
  const published = shifted(record.report.published, shift);
  return {
    ...record,
    report: { ...record.report, published },
    actors: [...new Map(record.actors.map((actor) => [fewer(actor.id), actor])).entries()].map(([id, actor]) => ({
      ...actor,
      id,
      country: actor.country === null ? null : fewer(`state:${actor.country}`).slice(-3),
    })),
    entries: record.entries.map((entry): Entry => {
      const moved = withActors(entry, fewer);
      return { ...moved, date: moved.date === null ? null : shiftedDate(moved.date, shift) };
    }),
  };
}

const fewer = (ref: string) => (ref.startsWith("state:") ? `state:ST${numberOf(ref) % states}` : ref);
const numberOf = (key: string) => Number.parseInt(sha256(key).slice(0, 8), 16);

function shifted(iso: string | null, by: number): string | null {
  const day = iso === null ? null : dayOfIso(iso);
  return day === null ? null : isoOf(day + by);
}

function shiftedDate(date: EntryDate, by: number): EntryDate {
  return { ...date, start: shifted(date.start, by), end: shifted(date.end, by) };
}
