import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { reportParts } from "./report-parts.ts";

const body =
  " The ministry said on Monday that it had no ships there, and that none had been sent to the strait since the spring.";
const words = (text: string, range: { start: number; end: number } | null | undefined) =>
  range ? text.slice(range.start, range.end) : null;

describe("the dateline", () => {
  it.each<[start: string, place: string | null, date: string | null, agency: string | null]>([
    ["SEOUL, June 21 (Reuters) -", "SEOUL", "June 21", "Reuters"],
    ["KYIV, Ukraine (AP) —", "KYIV", null, "AP"],
    ["KYIV (AP) —", "KYIV", null, "AP"],
    ["TRENTON, N.J. (AP) --", "TRENTON", null, "AP"],
    ["Geneva –", "Geneva", null, null],
    ["BEIRUT/GENEVA, 3 May (Reuters) -", "BEIRUT/GENEVA", "3 May", "Reuters"],
    ["MOSCOW, June 21. /TASS/.", "MOSCOW", "June 21", "TASS"],
    ["NEW DELHI:", "NEW DELHI", null, null],
    ["UNITED NATIONS —", "UNITED NATIONS", null, null],
    ["Tehran, Oct. 3, IRNA -", "Tehran", "Oct. 3", "IRNA"],
    ["N’DJAMENA (AFP) –", "N’DJAMENA", null, "AFP"],
    ["(Reuters) -", null, null, "Reuters"],
    ["Aug 27 (Reuters) -", null, "Aug 27", "Reuters"],
  ])("%s", (start, place, date, agency) => {
    const text = start + body;
    const { dateline, apart } = reportParts(text);
    expect(words(text, dateline?.range)).toBe(start);
    expect(words(text, dateline?.placeRange)).toBe(place);
    expect(words(text, dateline?.dateRange)).toBe(date);
    expect(words(text, dateline?.agencyRange)).toBe(agency);
    expect(apart).toEqual([{ start: 0, end: start.length }]);
  });

  it.each([
    "UPDATE -",
    "Putin – who came late – said nothing.",
    "The talks – the third this year –",
    "Analysis —",
    "Monday —",
    "WATCH:",
  ])("is not %s", (start) => {
    expect(reportParts(start + body).dateline).toBeNull();
  });
});

describe("the byline", () => {
  it.each<[line: string, names: string[]]>([
    ["By Jane Doe and John Roe", ["Jane Doe", "John Roe"]],
    ["By JANE DOE, Associated Press", ["JANE DOE"]],
    ["By Jane Doe, John van der Roe and Ali al-Amin in Beirut", ["Jane Doe", "John van der Roe", "Ali al-Amin"]],
    ["BYLINE: Jane Doe", ["Jane Doe"]],
    ["Jane Doe, Staff Writer", ["Jane Doe"]],
    ["Written by Jane Doe | June 21, 2024", ["Jane Doe"]],
    ["By Jane Doe @janedoe", ["Jane Doe"]],
    ["By Staff Reporter", []],
    ["By Reuters", []],
  ])("%s", (line, names) => {
    const text = `Ministry denies sending ships to strait\n\n${line}\n\n${body.trim()}`;
    const { byline } = reportParts(text);
    expect(words(text, byline?.range)).toBe(line);
    expect(byline?.names.map((range) => words(text, range))).toEqual(names);
  });
});

describe("the agency", () => {
  it.each([
    ["KYIV (AP) —", "", "AP"],
    ["", " — AFP", "AFP"],
    ["", " (Reuters)", "Reuters"],
    ["", "\n\nThe Associated Press contributed to this report.", "AP"],
    ["", "\n\nSource: Reuters", "Reuters"],
  ])("is read from %j and %j", (start, end, name) => {
    expect(reportParts(start + body + end).agency?.name).toBe(name);
  });

  it("is not a party whose letters an agency has", () => {
    expect(reportParts(`${body} They elected the People's Action Party (PAP).`).agency).toBeNull();
  });
});

it("reads when the page was published and updated", () => {
  for (const [line, kind] of [
    ["Published: 21 June 2024", "published"],
    ["Published 12:30 GMT, June 21, 2024", "published"],
    ["Updated 4 hours ago", "updated"],
    ["Last updated on Friday, 21 June 2024 at 5:00 pm", "updated"],
    ["Fri 21 Jun 2024 12.00 BST", "published"],
    ["2024-06-21", "published"],
  ] as const) {
    const text = `${line}\n\n${body.trim()}`;
    expect(reportParts(text).published).toEqual([{ range: { start: 0, end: line.length }, kind }]);
  }
  expect(reportParts(`On 21 June 2024 the army left.\n\n${body.trim()}`).published).toEqual([]);
});

it("keeps a notice at the top of a report on one line to its sentence", () => {
  const text = `Editor’s note: Names were changed.${body.repeat(8)}`;
  const { notices } = reportParts(text);
  expect(notices.map(({ range }) => words(text, range))).toEqual(["Editor’s note: Names were changed."]);
});

it("leaves the news after UPDATE to be read", () => {
  const text = `${body.trim()}\n\nUPDATE: The ministry now says that one ship was sent in May.`;
  const { notices, apart } = reportParts(text);
  expect(notices.map(({ kind }) => kind)).toEqual(["update"]);
  expect(apart).toEqual([]);
});

it("takes two words by themselves for the headline, unless they head a part of the page", () => {
  const headline = (first: string) => {
    const text = `${first}\n\n${body.trim()}\n`;
    return words(text, reportParts(text).headline);
  };
  expect(headline("Missile test")).toBe("Missile test");
  expect(headline("Press release")).toBeNull();
  expect(headline("Analysis")).toBeNull();
});

it("names the outlet after the headline and in the copyright line", () => {
  const text = `Ministry denies sending ships | Baltic News\n\n${body.trim()}`;
  expect(words(text, reportParts(text).outlet)).toBe("Baltic News");
  const line = `${body.trim()}\n\n© 2024 The Baltic Courier`;
  expect(words(line, reportParts(line).outlet)).toBe("The Baltic Courier");
  const stop = `Talks fail\n\n${body}\n\n© 2024 The Daily Example. All rights reserved.\n`;
  expect(words(stop, reportParts(stop).outlet)).toBe("The Daily Example");
  const company = `Talks fail\n\n${body}\n\n© 2024 The New York Times Co.\n`;
  expect(words(company, reportParts(company).outlet)).toBe("The New York Times Co.");
});

it("gives ranges in order, apart from each other, inside the text, and without white space at their ends", () => {
  const piece = fc.oneof(
    fc.constantFrom(
      "KYIV (AP) —",
      "By Jane Doe",
      "Read more: A story",
      "(Photo: AFP)",
      "© 2024 The Sun",
      "\n\n",
      "\n",
      " ",
      "“",
      "• ",
    ),
    fc.constantFrom(
      body,
      "Bus Driver In Lottery Fraud Case In Mombasa",
      "Tags: a, b",
      "3 Comments",
      "Correction: a word",
    ),
    fc.string({ unit: "grapheme", maxLength: 20 }),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      const text = pieces.join("");
      const { stray, apart } = reportParts(text);
      for (const ranges of [stray.map(({ range }) => range), apart]) {
        let before = 0;
        for (const { start, end } of ranges) {
          expect(start).toBeGreaterThanOrEqual(before);
          expect(end).toBeGreaterThan(start);
          expect(text.slice(start, end).trim()).toBe(text.slice(start, end));
          before = end;
        }
        expect(before).toBeLessThanOrEqual(text.length);
      }
    }),
  );
});
