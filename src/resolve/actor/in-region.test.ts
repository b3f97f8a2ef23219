import { expect, test } from "vitest";
import { resolveActors } from "./index.ts";
import { markedReport } from "./marked-report.case.ts";

function read(marked: string, speaker: string, isRegion: boolean) {
  const report = markedReport(marked, [{ speaker }]);
  const at = report.text.indexOf("Georgia");
  const regions = [{ range: { start: at, end: at + 7 }, country: "USA", namesake: "GEO" }];
  const { actors, speakers } = resolveActors({ ...report, ...(isRegion ? { regions } : {}) });
  const actor = actors.find(({ id }) => id === speakers[0]?.id);
  return { ids: actors.map(({ id }) => id), plover: actor?.codes.plover, country: actor?.country };
}

test.each([
  ["[[Georgia|place]'s governor|~person] said so.", "Georgia's governor", "USAGOV"],
  ["[The [Georgia|place] senators|~person] said so.", "The Georgia senators", "USALEG"],
  ["[[Georgia|place] officials|~person] said so.", "Georgia officials", "USAGOV"],
  ["The [Georgia|place] senator [Raphael Warnock|person] said so.", "Raphael Warnock", "USALEG"],
])("%s: of the region, not of the state of its name", (marked, speaker, plover) => {
  const found = read(marked, speaker, true);
  expect(found).toMatchObject({ plover, country: "USA" });
  expect(found.ids.filter((id) => /geo\b/iu.test(id))).toEqual([]);
});

test("the National Guard of a region is no body of the state of its name", () => {
  const marked = "The [Georgia National Guard|organisation] said so.";
  expect(read(marked, "The Georgia National Guard", true).ids.join()).not.toContain("GEO");
  expect(read(marked, "The Georgia National Guard", false).ids.join()).toContain("GEO");
});

test("without a region the state of the name is meant", () => {
  const marked = "[[Georgia|place]'s governor|~person] said so.";
  expect(read(marked, "Georgia's governor", false).plover).toBe("GEOGOV");
});
