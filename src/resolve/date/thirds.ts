import { civilParts, weekdayOf } from "../../util/civil-day.ts";
import { type Closed, monthsFrom, range, yearsOf } from "./interval.ts";

export type Third = "early" | "middle" | "late";

const place = { early: 0, middle: 1, late: 2 };

/**
 * What "early", "mid" and "late" make of a period: ten days of a month, four months of a year, a month of a quarter or
 * season, four years of a decade (which overlap), a third of anything else; of a week Monday and Tuesday, Wednesday and
 * Thursday, and the rest.
 */
export function thirdOf(whole: Closed, third: Third): Closed {
  const nth = place[third];
  const { year, month } = civilParts(whole.from);
  const years = civilParts(whole.to).year - year + 1;
  const days = whole.to - whole.from + 1;
  if (whole.precision === "month") return third === "late" ? range(whole.from + 20, whole.to) : tenDays(whole, nth);
  if (whole.precision === "year") return monthsFrom(year, 1 + nth * 4, 4);
  if (whole.precision === "week" && weekdayOf(whole.from) === 1) {
    return range(whole.from + nth * 2, third === "late" ? whole.to : whole.from + nth * 2 + 1);
  }
  if (days >= 89 && days <= 92) return seasonMonth(year, month, nth);
  if (years === 10) return yearsOf(year + nth * 3, year + nth * 3 + 3);
  if (years >= 3 && days > 366 * 2) {
    const part = Math.floor(years / 3);
    return yearsOf(year + nth * part, third === "late" ? year + years - 1 : year + (nth + 1) * part - 1);
  }
  const part = Math.floor(days / 3);
  return range(whole.from + nth * part, third === "late" ? whole.to : whole.from + (nth + 1) * part - 1);
}

const tenDays = (whole: Closed, nth: number) => range(whole.from + nth * 10, whole.from + nth * 10 + 9);

function seasonMonth(year: number, month: number, nth: number): Closed {
  const at = month - 1 + nth;
  return monthsFrom(year + Math.floor(at / 12), (at % 12) + 1, 1);
}
