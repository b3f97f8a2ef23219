import { expect, test } from "vitest";
import { printMarks } from "./print-marks.ts";

test.each([
  ["11/28/26, 7:24 AM", ["moment"]],
  ["2026-11-28 07:24", ["moment"]],
  ["28.11.2026, 07:24", ["moment"]],
  ["file:///reports/syria.html", ["address"]],
  ["https://courier.example/talks 1/7", ["address", "count"]],
  ["Page 2 of 7", ["count"]],
  ["1 of 3 28/11/2026, 07:24", ["moment", "count"]],
  ["On 28/11/2026 it delivered 40 of them.", []],
  ["Syria report", []],
])("%s has %j", (text, marks) => {
  expect(printMarks(text)).toEqual(marks);
});
