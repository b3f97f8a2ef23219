import { expect, test } from "vitest";
import { everyKindRecord } from "../../store/every-kind-record.case.ts";
import { cleanedParts } from "./cleaned-parts.ts";

test("the parts are the text, those that are not the report told apart", () => {
  const { report } = everyKindRecord();
  const at = report.text.indexOf("Pyongyang");
  const part = (start: number, end: number) => ({
    start,
    end,
    text: report.text.slice(start, end),
    reason: "caption" as const,
  });
  const parts = cleanedParts({ report, stray: [part(at + 3, at + 12), part(at, at + 9)] });
  expect(parts.map(({ text }) => text).join("")).toBe(report.text);
  expect(parts.map(({ stray }) => stray)).toEqual([null, "caption", "caption", null]);
});
