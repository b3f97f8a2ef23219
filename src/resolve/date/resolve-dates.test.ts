import { describe, expect, it, test } from "vitest";
import { extractDates } from "../../extract/date/index.ts";
import { entryDate, unresolvedDates } from "./entry-date.ts";
import { resolveDates } from "./resolve-dates.ts";

const resolve = (text: string, date: string | null = "2024-06-21") =>
  resolveDates(text, extractDates(text), { anchor: date === null ? null : { date, source: "given" } });

const days = (text: string, date: string | null = "2024-06-21") =>
  resolve(text, date).map(({ start, end, precision }) => `${start}/${end} ${precision}`);

describe("days of a report of Friday, 21 June 2024", () => {
  it.each<[text: string, expected: string]>([
    ["They met on Wednesday.", "2024-06-19/2024-06-19 day"],
    ["They met on Friday.", "2024-06-21/2024-06-21 day"],
    ["He will visit on Friday and Saturday.", "2024-06-21/2024-06-22 range"],
    ["They met on Friday and Saturday.", "2024-06-14/2024-06-15 range"],
    ["Tensions rose this week.", "2024-06-17/2024-06-23 week"],
    ["Shots were fired this month.", "2024-06-01/2024-06-30 month"],
    ["The strip has been closed since October 7.", "2023-10-07/null range"],
    ["The envoy was due to arrive on July 2.", "2024-07-02/2024-07-02 day"],
    ["The envoy was due to arrive on June 2.", "2024-06-02/2024-06-02 day"],
    ["Oslo pledged in May to send guns in August.", "2024-05-01/2024-05-31 month 2024-08-01/2024-08-31 month"],
    ["They came in May to see the ruins of March.", "2024-05-01/2024-05-31 month 2024-03-01/2024-03-31 month"],
    ["It happened on 29 February.", "2024-02-29/2024-02-29 day"],
    ["It was signed on 29 February 2023.", "null/null unknown"],
    ["It was signed on 45 March 2024.", "null/null unknown"],
    ["It was signed on March 45, 2024.", "null/null unknown"],
    [
      "They met on 2 June, and at Easter. Two days later it was over.",
      "2024-06-02/2024-06-02 day null/null unknown null/null unknown",
    ],
    ["They met on 12 June. The week before, he had left.", "2024-06-12/2024-06-12 day 2024-06-03/2024-06-09 week"],
    ["They met before Christmas, and at Christmas.", "null/2023-12-24 range null/null unknown"],
    ["They met in Ramadan 2023, and on Orthodox Christmas.", "2023-01-01/2023-12-31 year null/null unknown"],
    ["They will meet next Tuesday.", "2024-06-25/2024-06-25 day"],
    ["They met in the year 0.", "null/null unknown"],
  ])("%s", (text, expected) => {
    expect(days(text).join(" ")).toBe(expected);
  });
});

test("without an anchor a weekday stays open and says why", () => {
  const text = "They met on Wednesday, and in 2019.";
  const [wednesday, year] = resolve(text, null);
  expect(wednesday).toMatchObject({ start: null, end: null, precision: "unknown", anchor: null });
  expect(
    unresolvedDates(
      text,
      [wednesday, year].filter((date) => date !== undefined),
    ),
  ).toEqual([
    { span: { start: 9, end: 21, text: "on Wednesday" }, reason: expect.stringContaining("day of the report") },
  ]);
  expect(year).toMatchObject({ start: "2019-01-01", end: "2019-12-31" });
});

test("the rule tells how, and from which day", () => {
  const [past, future, whole] = resolve("He left on Monday, will return on Sunday and was born in 1990.");
  expect(past).toMatchObject({ rule: "weekday, back from the report", anchor: "2024-06-21" });
  expect(future).toMatchObject({ rule: "weekday, ahead from the report", anchor: "2024-06-21" });
  expect(whole).toMatchObject({ rule: "year", anchor: null });
});

test.each([
  ["2026-01-07", "null"],
  ["2026-01-08", "null"],
  ["2026-01-09", "2026-01-16"],
  ["2026-01-10", "2026-01-16"],
  ["2026-01-11", "2026-01-16"],
])("“next Friday” said on %s is %s: open where this week’s is still to come", (date, expected) => {
  const text = "The envoy will visit Oslo next Friday.";
  const found = resolve(text, date);
  expect(`${found[0]?.start}`).toBe(expected);
  if (expected === "null") expect(unresolvedDates(text, found)[0]?.reason).toMatch(/^may be the day of this week/);
});

test("what is told after a day that stays open counts from that, not from the day before it", () => {
  expect(days("They met on 3 June 2021 and on Friday. Two days earlier, he had left.", null)).toEqual([
    "2021-06-03/2021-06-03 day",
    "null/null unknown",
    "null/null unknown",
  ]);
});

test("what is released on a weekday is so ahead", () => {
  const [day] = resolve("This is Home is released on Sunday.");
  expect(day).toMatchObject({ start: "2024-06-23", rule: "weekday, ahead from the report" });
});

test("what no calendar has is open, with its words and reason", () => {
  const reasons = resolve("On 31 February 2023, 5 May 20240 and 1 January 0000, on Monday, 3 January 2023.").map(
    ({ reason }) => reason,
  );
  expect(reasons).toEqual([
    "February 2023 has no day 31",
    "the year 20240 is beyond the calendar",
    "there is no year 0",
    "3 January 2023 is a Tuesday, not a Monday",
  ]);
});

test("words of a quotation count from the day they were said", () => {
  expect(days("“Yesterday they came back,” she said on Tuesday.")).toEqual([
    "2024-06-17/2024-06-17 day",
    "2024-06-18/2024-06-18 day",
  ]);
});

test("the story’s own days count from the last date of the paragraph, and of no other", () => {
  expect(days("The bridge fell on 3 June 2021; two days later, it was rebuilt.", null)).toEqual([
    "2021-06-03/2021-06-03 day",
    "2021-06-05/2021-06-05 day",
  ]);
  expect(days("The bridge fell on 3 June 2021.\n\nTwo days later, it was rebuilt.", null)[1]).toBe("null/null unknown");
});

test("an entry’s date has the words with their preposition", () => {
  const text = "They met on Wednesday.";
  expect(resolve(text).map((date) => entryDate(text, date))).toEqual([
    {
      start: "2024-06-19",
      end: "2024-06-19",
      precision: "day",
      span: { start: 9, end: 21, text: "on Wednesday" },
      rule: "weekday, back from the report",
      anchor: "2024-06-21",
    },
  ]);
});
