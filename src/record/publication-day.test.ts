import { expect, test } from "vitest";
import { PublicationDay } from "./publication-day.ts";

test("a day of publication is one of the calendar, and not of year 0", () => {
  const days = ["2024-06-21", "1914-07-28", "0000-01-01", "1799-12-31", "2024-02-31"];
  expect(days.filter((day) => PublicationDay.safeParse(day).success)).toEqual(["2024-06-21", "1914-07-28"]);
});
