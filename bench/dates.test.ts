import { existsSync } from "node:fs";
import { describe, expect, it, test } from "vitest";
import { dayOfIso, weekdayOf } from "../src/util/civil-day.ts";
import { dateCases } from "./date-cases.ts";
import { scoreDates, scoreGum } from "./dates.ts";
import { shared } from "./shared.ts";

const cases = dateCases();
const weekdays = "mon tue wed thu fri sat sun".split(" ");

describe("the test set of dates is well formed", () => {
  it.each(cases.map((row) => [row.text, row] as const))("%s", (_, row) => {
    const governs = row.class.startsWith("governs-");
    expect(row.values.length).toBe(row.spans.length);
    if (row.class.startsWith("trap-")) expect(row.spans).toEqual([]);
    else if (!governs) expect(row.spans.length).toBeGreaterThan(0);
    expect(row.cue.length > 0).toBe(governs);
    row.spans.forEach((span, i) => {
      const words = row.text.slice(span.start, span.end).toLowerCase();
      expect(words.trim()).toBe(words);
      expect(words).not.toBe("");
      const { start = null, end = null } = row.values[i] ?? {};
      for (const day of [start, end]) if (day !== null) expect(dayOfIso(day)).not.toBeNull();
      if (start !== null && end !== null) expect(start <= end).toBe(true);
      // A weekday alone has to fall on the day that the row gives.
      const weekday = weekdays.findIndex((name) =>
        new RegExp(
          `^(?:last |next |this |this past )?${name}(?:day|s|sday|nesday|r?s|rsday|urs|ursday|urday)?.?$`,
        ).test(words),
      );
      const day = start === null ? null : dayOfIso(start);
      if (weekday >= 0 && day !== null && row.class !== "bound") expect(weekdayOf(day)).toBe(weekday + 1);
    });
  });

  test("it has as many as it says, in halves", () => {
    const expressions = cases.filter((row) => !row.class.startsWith("governs-")).flatMap(({ spans }) => spans);
    expect(expressions.length).toBeGreaterThanOrEqual(300);
    expect(cases.filter((row) => row.class.startsWith("trap-")).length).toBeGreaterThanOrEqual(60);
    expect(cases.filter((row) => row.class.startsWith("governs-")).length).toBeGreaterThanOrEqual(40);
    expect(new Set(cases.map(({ text, anchor, cue }) => JSON.stringify([text, anchor, cue]))).size).toBe(cases.length);
    const dev = cases.filter(({ part }) => part === "dev").length;
    expect(Math.abs(dev * 2 - cases.length)).toBeLessThan(cases.length / 10);
  });
});

test.each([
  ["dev", 99],
  ["test", 96],
] as const)("dates of the %s part are right in %i %% and more", (part, floor) => {
  const scores = scoreDates(part);
  const sum = (what: "count" | "right" | "extra") => scores.reduce((all, score) => all + score[what], 0);
  expect((100 * sum("right")) / sum("count")).toBeGreaterThanOrEqual(floor);
  expect(sum("extra")).toBeLessThanOrEqual(5);
});

test("dates of texts that nobody here wrote are found", ({ skip }) => {
  skip(!existsSync(shared), "needs the corpora beside the project");
  const { marked, found } = scoreGum();
  expect(marked).toBeGreaterThan(200);
  // Measured 96.5; the rest are years inside names and captions, and "the last five months of her life".
  expect((100 * found) / marked).toBeGreaterThanOrEqual(95);
});
