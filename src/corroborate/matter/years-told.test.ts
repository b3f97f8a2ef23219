import { expect, test } from "vitest";
import { yearsTold } from "./years-told.ts";

test("years are named, or counted back from the day of the report", () => {
  expect(yearsTold("The 2011 treaty fell two years ago, after the floods of 2014.", "2018-03-01")).toEqual([
    2011, 2014, 2016,
  ]);
  expect(yearsTold("Last year they met again.", "2020-01-01")).toEqual([2019]);
  expect(yearsTold("Last year they met again.", null)).toEqual([]);
});

test("counts and sums are no years", () => {
  expect(yearsTold("It sent 2000 troops, 2010 civilians fled, and $2014 or 1,999 was paid.", "2020-01-01")).toEqual([]);
});
