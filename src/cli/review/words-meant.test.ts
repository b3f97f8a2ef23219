import { expect, test } from "vitest";
import { wordsMeant } from "./words-meant.ts";

const text = "Ana said no. Bo said no. Bo said maybe, and so did Cy.";
const near = [{ start: 13, end: 15, text: "Bo" }];

test.each([
  ["maybe", [{ start: 33, end: 38, text: "maybe" }]],
  ["no", [{ start: 21, end: 23, text: "no" }]],
  ["0-3", [{ start: 0, end: 3, text: "Ana" }]],
  [
    "Ana … maybe",
    [
      { start: 0, end: 3, text: "Ana" },
      { start: 33, end: 38, text: "maybe" },
    ],
  ],
])("%s", (given, spans) => {
  expect(wordsMeant(text, near, given)).toEqual(spans);
});

test.each([
  ["never", "The report has no such words."],
  ["", "The report has no such words."],
  ["o", "The report has these words more than once."],
])("not %j", (given, message) => {
  expect(() => wordsMeant(text, near, given)).toThrow(message);
});
