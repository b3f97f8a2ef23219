import { expect, test } from "vitest";
import { quotedRanges, type Range } from "../../text/index.ts";
import { formOf } from "./form.ts";

function form(text: string, ...contents: readonly string[]) {
  const ranges = contents.map((words): Range => {
    const start = text.indexOf(words);
    expect(start).toBeGreaterThanOrEqual(0);
    return { start, end: start + words.length };
  });
  return formOf(text, ranges, quotedRanges(text));
}

test("all content in quotation marks is direct", () => {
  expect(form("“We never sent them,” she said. “Never.”", "“We never sent them,”", "“Never.”")).toBe("direct");
});

test("no content in quotation marks is indirect", () => {
  expect(form("She said that they had left “Camp 4”.", "that they had left")).toBe("indirect");
});

test("some content in quotation marks is mixed", () => {
  expect(form("She called the claims “absurd.”", "the claims “absurd.”")).toBe("mixed");
});

test("straight marks count too", () => {
  expect(form('"No," he said.', '"No,"')).toBe("direct");
});
