import { expect, test } from "vitest";
import { dateAnchor, datelineDate } from "./anchor.ts";

test("the date given comes before the page’s, and that before the dateline’s", () => {
  const dates = { given: "2024-06-21", page: "2024-06-20", dateline: "2024-06-19" };
  expect(dateAnchor(dates)).toEqual({ date: "2024-06-21", source: "given" });
  expect(dateAnchor({ ...dates, given: null })).toEqual({ date: "2024-06-20", source: "page" });
  expect(dateAnchor({ ...dates, given: null, page: null })).toEqual({ date: "2024-06-19", source: "dateline" });
  expect(dateAnchor({ given: null, page: null, dateline: null })).toBeNull();
});

test("what is no day of the calendar is no anchor", () => {
  expect(dateAnchor({ given: null, page: "2024-02-30", dateline: "2024-02-29" })?.date).toBe("2024-02-29");
});

test("a dateline’s day, with its own year or that of a day known otherwise", () => {
  const whole = (text: string) => ({ start: 0, end: text.length });
  const dated = "SEOUL, June 19, 2024 (AP) —";
  expect(datelineDate(dated, whole(dated))).toBe("2024-06-19");
  const short = "SEOUL, Dec. 30 (Reuters) -";
  expect(datelineDate(short, whole(short))).toBeNull();
  expect(datelineDate(short, whole(short), "2024-01-02")).toBe("2023-12-30");
});
