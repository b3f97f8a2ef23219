import { expect, test } from "vitest";
import { dayScale } from "./day-scale.ts";

const labels = (days: readonly string[], width = 600) => dayScale(days, 0, width).ticks.map(({ label }) => label);

test("the first day stands at the left, the last at the right", () => {
  const scale = dayScale(["2031-03-05", "2031-03-01", "2031-03-11"], 100, 500);
  expect(["2031-03-01", "2031-03-06", "2031-03-11"].map(scale.at)).toEqual([100, 350, 600]);
});

test("days are named as far apart as there is room: days, months, years", () => {
  expect(labels(["2031-03-01", "2031-03-05"])).toEqual([
    "2031-03-01",
    "2031-03-02",
    "2031-03-03",
    "2031-03-04",
    "2031-03-05",
  ]);
  expect(labels(["2031-01-15", "2031-06-20"])).toEqual(["2031-02", "2031-03", "2031-04", "2031-05", "2031-06"]);
  expect(labels(["1991-06-01", "2031-06-20"])).toEqual(["2000-01", "2010-01", "2020-01", "2030-01"]);
});

test("one day, and none, have a scale too", () => {
  expect(labels(["2031-03-01"])).toEqual(["2031-03-01"]);
  expect(labels([])).toEqual([]);
});
