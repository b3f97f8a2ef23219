import { expect, test } from "vitest";
import { withNumberRange } from "./with-number-range.ts";

test.each([
  ["bought between 20 and 30 tanks", "30 tanks", "between 20 and 30 tanks"],
  ["bought between 20 and 30 tanks", "tanks", "between 20 and 30 tanks"],
  ["sold 20 to 30 cars", "30 cars", "20 to 30 cars"],
  ["got from ten to fifteen drones", "fifteen drones", "from ten to fifteen drones"],
  ["sold 20 guns and 30 tanks", "30 tanks", "30 tanks"],
  ["sold Unit 20 tanks to 30 states", "30 states", "30 states"],
  ["bought from 2019 to 2023 tanks", "tanks", "tanks"],
  ["paid $20 to 30 guards", "30 guards", "30 guards"],
])("in %j of %j: %j", (text, words, whole) => {
  const start = text.lastIndexOf(words);
  const { start: from, end } = withNumberRange(text, { start, end: start + words.length });
  expect(text.slice(from, end)).toBe(whole);
});
