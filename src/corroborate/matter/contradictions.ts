import type { Entry } from "../../record/index.ts";
import type { EntryRef, MatterMember } from "../../store/matters.ts";
import { dayOfIso } from "../../util/civil-day.ts";
import { kilometres } from "./features.ts";
import { daysOf, placeOf } from "./when-and-where.ts";

/** Two entries of a matter that cannot both be right in when or where. */
export interface Contradiction {
  readonly in: "date" | "place";
  readonly one: EntryRef;
  readonly other: EntryRef;
  /** What each says: days, or the place's name. */
  readonly says: readonly [string, string];
}

/** Kilometres beyond which two places are two. */
const farApart = 60;

/** Dates that share no day and places that are far apart, each way of saying it held against the first other one. */
export function contradictionsIn(members: readonly MatterMember[]): Contradiction[] {
  const told = members.flatMap(({ record }) =>
    // When and where something is said need not agree: many say it on many days.
    record.entries.filter(({ kind }) => kind !== "statement").map((entry) => toldIn(record.report.id, entry)),
  );
  const found = new Map<string, Contradiction>();
  for (const [at, one] of told.entries()) {
    for (const other of told.slice(at + 1)) {
      const refs = {
        one: { report: one.report, entry: one.entry },
        other: { report: other.report, entry: other.entry },
      };
      if (one.days !== null && other.days !== null && apart(one, other)) {
        const says = [one.days, other.days].map((days) => [...new Set(days)].join(" to "));
        const [first = "", second = ""] = says;
        const key = `date ${[...says].sort().join(" ")}`;
        if (!found.has(key)) found.set(key, { in: "date", ...refs, says: [first, second] });
      }
      if (one.place !== null && other.place !== null && !one.place.wide && !other.place.wide) {
        const distance = kilometres(one.place, other.place);
        const key = `place ${[one.place.name, other.place.name].sort().join(" ")}`;
        if (distance !== null && distance > farApart && !found.has(key)) {
          found.set(key, { in: "place", ...refs, says: [one.place.name, other.place.name] });
        }
      }
    }
  }
  return [...found.values()];
}

function toldIn(report: string, entry: Entry) {
  const days = daysOf(entry);
  const [from, to] = days === null ? [null, null] : [dayOfIso(days[0]), dayOfIso(days[1])];
  return { report, entry: entry.id, days, from, to, place: placeOf(entry) };
}

interface Days {
  readonly from: number | null;
  readonly to: number | null;
}

function apart(one: Days, other: Days): boolean {
  if (one.from === null || one.to === null || other.from === null || other.to === null) return false;
  return one.to < other.from || other.to < one.from;
}
