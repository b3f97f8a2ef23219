import { expect, test } from "vitest";
import { alpha } from "./alpha.ts";

/** The units of observers who each give a value to every one; `.` where they give none. */
function units(...observers: string[]): string[][] {
  const rows = observers.map((row) => row.split(" "));
  return (rows[0] ?? []).map((_, unit) => rows.map((row) => row[unit] ?? ".").filter((value) => value !== "."));
}

/** The examples and results of Krippendorff, Computing Krippendorff's Alpha-Reliability (2011), sections A to D. */
const four = units(
  "1 2 3 3 2 1 4 1 2 . . .",
  "1 2 3 3 2 2 4 1 2 5 . 3",
  ". 3 3 3 2 3 4 2 2 5 1 .",
  "1 2 3 3 2 4 4 1 2 5 1 .",
);
const squared = (one: string, other: string) => (Number(one) - Number(other)) ** 2;

test.each([
  ["two observers, yes or no", units("0 1 0 0 0 0 0 0 1 0", "1 1 1 0 0 1 0 0 0 0"), 0.095],
  ["two observers, five categories", units("a a b b d c c c e d d a", "b a b b b c c c e d d d"), 0.692],
  ["four observers, some values missing", four, 0.743],
])("%s", (_, data, expected) => {
  expect(alpha(data)).toBeCloseTo(expected, 3);
});

test("four observers, numbers that differ by more or less", () => {
  expect(alpha(four, squared)).toBeCloseTo(0.849, 3);
});

test("nothing to tell apart has no alpha", () => {
  expect(alpha([])).toBeNull();
  expect(alpha([["a"], ["b"]])).toBeNull();
  expect(
    alpha([
      ["a", "a"],
      ["a", "a"],
    ]),
  ).toBeNull();
});
