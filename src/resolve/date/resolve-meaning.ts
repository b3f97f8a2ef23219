import type { DateMeaning } from "../../extract/date/index.ts";
import { type CivilDay, civilDay, weekdayOf } from "../../util/civil-day.ts";
import { dayAway, unitAround, unitAway } from "./counted.ts";
import { type Closed, type Interval, isClosed, monthOf, oneDay, range, weekOf, yearOf, yearsOf } from "./interval.ts";
import {
  type Direction,
  isOfTwoWeeks,
  nearestDay,
  nearestMonth,
  nearestPart,
  nearestSeason,
  nearestWeekday,
  nearestWeekend,
  partOf,
  seasonOf,
} from "./nearest.ts";
import { thirdOf } from "./thirds.ts";

/** What a meaning is counted from. */
export interface Basis {
  readonly anchor: CivilDay | null;
  readonly direction: Direction;
  /** The last date of the story before it. */
  readonly story: Closed | null;
}

/** The days it covers, or why it stays open. */
export type Resolution = Interval | { readonly reason: string };

export const noAnchor = "counts from the day of the report, which is not known";
const noStory = "counts from another time of the story";
const twoWeeks = "may be the day of this week that is still to come, or that of the next week";
const noNumber = "gives no number to count";

/** Resolves what an expression means to days. */
export function resolveMeaning(meaning: DateMeaning, basis: Basis): Resolution {
  switch (meaning.kind) {
    case "open":
      return { reason: meaning.reason };
    case "years":
      return yearsOf(meaning.from, meaning.to);
    case "bound":
      return bound(meaning, basis);
    case "span":
      return span(meaning, basis);
    case "third":
      return closed(meaning.of, basis, (whole) => thirdOf(whole, meaning.third));
    case "slice":
      return closed(meaning.of, basis, (whole) => slice(whole, meaning));
    case "in":
      return closed(meaning.whole, { ...basis, direction: null }, (whole) => partIn(meaning.part, whole, basis));
    case "week-of":
      return closed(meaning.day, basis, ({ from }) => weekOf(from));
    case "part-of-year":
      return partOfYear(meaning, basis);
    case "story-weekday":
      return basis.story === null ? { reason: noStory } : storyWeekday(meaning, basis.story);
    case "shift":
      return shift(meaning, basis);
    default:
      return dated(meaning) ?? (basis.anchor === null ? { reason: noAnchor } : anchored(meaning, basis.anchor, basis));
  }
}

type Of<Kind extends DateMeaning["kind"]> = Extract<DateMeaning, { kind: Kind }>;
type Anchored = Of<"day" | "month" | "weekday" | "weekend" | "season" | "night" | "window" | "rest">;

/** What names its own year. */
function dated(meaning: Anchored): Resolution | null {
  if (!("year" in meaning) || meaning.year === null) return null;
  if (meaning.kind === "day") return oneDay(civilDay(meaning.year, meaning.month, meaning.day));
  return meaning.kind === "month" ? monthOf(meaning.year, meaning.month) : seasonOf(meaning.season, meaning.year);
}

function anchored(meaning: Anchored, anchor: CivilDay, basis: Basis): Resolution {
  const { direction } = basis;
  switch (meaning.kind) {
    case "day":
      return (
        nearestDay(meaning.month, meaning.day, meaning.weekday, anchor, direction) ?? {
          reason: "the day falls on another weekday in the years around the report",
        }
      );
    case "month":
      return nearestMonth(meaning.month, anchor, meaning.which, direction);
    case "weekday":
      if (meaning.which === "next" && isOfTwoWeeks(meaning.weekday, anchor)) return { reason: twoWeeks };
      return nearestWeekday(meaning.weekday, anchor, meaning.which, direction);
    case "weekend":
      return nearestWeekend(anchor, meaning.which, direction);
    case "season":
      return nearestSeason(meaning.season, anchor, meaning.which, direction);
    case "night":
      if (meaning.evening === null) return range(anchor - 1, anchor);
      return closed(meaning.evening, basis, ({ from }) => range(from, from + 1));
    case "window":
      return window(meaning, anchor);
    case "rest":
      return closed(meaning.of, basis, ({ from, to }) =>
        meaning.side === "earlier" ? range(from, anchor) : range(anchor, to),
      );
  }
}

/** Goes on with a meaning that has both its ends. */
function closed(meaning: DateMeaning, basis: Basis, then: (whole: Closed) => Resolution): Resolution {
  const whole = resolveMeaning(meaning, basis);
  if ("reason" in whole) return whole;
  return isClosed(whole) ? then(whole) : { reason: noNumber };
}

function shift(meaning: Of<"shift">, { anchor, story }: Basis): Resolution {
  const { unit, from, counted } = meaning;
  const near = unit === "hour" || unit === "minute";
  const by = meaning.by ?? (near ? 0 : null);
  if (by === null) return { reason: noNumber };
  if (from === "anchor") return anchor === null ? { reason: noAnchor } : unitAway(anchor, unit, by, counted);
  if (story === null) return { reason: noStory };
  const exact = unitAround(story.from, unit);
  if (story.to > exact.to) return { reason: "counts from a time of the story that is given less precisely" };
  return unitAway(story.from, unit, by, counted);
}

function storyWeekday({ weekday, side }: Of<"story-weekday">, story: Closed): Resolution {
  if (side === "same") return oneDay(weekOf(story.from).from + weekday - 1);
  if (side === "after") return oneDay(story.to + (((weekday - weekdayOf(story.to) + 6) % 7) + 1));
  return oneDay(story.from - (((weekdayOf(story.from) - weekday + 6) % 7) + 1));
}

/** Up to or from the anchor; of "recent days" only the near end is known. */
function window({ unit, count, toward }: Of<"window">, anchor: CivilDay): Interval {
  const back = toward === "past";
  const hours = unit === "hour" ? 24 : unit === "minute" ? 1440 : null;
  const days = hours === null || count === null ? null : Math.ceil(count / hours);
  const sign = back ? -1 : 1;
  const far = count === null ? null : days === null ? dayAway(anchor, unit, sign * count) : anchor + sign * days;
  return back ? { from: far, to: anchor, precision: "range" } : { from: anchor, to: far, precision: "range" };
}

function partOfYear({ parts, nth, year }: Of<"part-of-year">, basis: Basis): Resolution {
  if (year !== null) return closed(year, basis, (whole) => partOf(parts, nth, yearOf(whole.from)));
  return basis.anchor === null ? { reason: noAnchor } : nearestPart(parts, nth, basis.anchor, basis.direction);
}

function slice(whole: Closed, { side, count, unit }: Of<"slice">): Resolution {
  const first = side === "first";
  const edge = first ? dayAway(whole.from, unit, count) - 1 : dayAway(whole.to + 1, unit, -count);
  if (edge < whole.from || edge > whole.to) return { reason: "is longer than the time it is part of" };
  if (unit === "day" && count === 1) return oneDay(first ? whole.from : whole.to);
  return first ? range(whole.from, edge) : range(edge, whole.to);
}

/** The first such time that begins in the whole. */
function partIn(part: DateMeaning, whole: Closed, basis: Basis): Resolution {
  return closed(part, { ...basis, anchor: whole.from, direction: "future" }, (found) =>
    found.from >= whole.from && found.from <= whole.to
      ? found
      : { reason: "is no part of the time it is said to be in" },
  );
}

/** Looking back the end is found first and the start before it; looking ahead the other way round. */
function span({ from, to }: Of<"span">, basis: Basis): Resolution {
  const ahead = basis.direction === "future";
  return closed(ahead ? from : to, basis, (known) => {
    const anchor = ahead ? known.from : known.to;
    return closed(ahead ? to : from, { ...basis, anchor, direction: ahead ? "future" : "past" }, (other) => {
      const [first, last] = ahead ? [known, other] : [other, known];
      if (last.to < first.from) return { reason: "ends before it begins" };
      return range(first.from, last.to);
    });
  });
}

function bound({ edge, of }: Of<"bound">, basis: Basis): Resolution {
  const found = resolveMeaning(of, basis);
  if ("reason" in found) return found;
  switch (edge) {
    case "since":
      return { from: found.from, to: null, precision: "range" };
    case "after":
      return { from: found.to === null ? null : found.to + 1, to: null, precision: "range" };
    case "before":
      return { from: null, to: found.from === null ? null : found.from - 1, precision: "range" };
    default:
      return { from: null, to: found.to, precision: "range" };
  }
}

/** Whether the days depend on the anchor. */
export function needsAnchor(meaning: DateMeaning): boolean {
  switch (meaning.kind) {
    case "open":
    case "years":
    case "story-weekday":
      return false;
    case "day":
    case "month":
    case "season":
      return meaning.year === null;
    case "shift":
      return meaning.from === "anchor";
    case "part-of-year":
      return meaning.year === null || needsAnchor(meaning.year);
    case "third":
    case "slice":
    case "bound":
      return needsAnchor(meaning.of);
    case "week-of":
      return needsAnchor(meaning.day);
    case "in":
      return needsAnchor(meaning.whole);
    case "span":
      return needsAnchor(meaning.from) && needsAnchor(meaning.to);
    default:
      return true;
  }
}
