import { expect, test } from "vitest";
import { stateNames } from "./find-states.ts";
import { Frame } from "./frame.ts";
import { actorsOf, markedReport } from "./marked-report.case.ts";
import { mixedPeoples } from "./mixed-peoples.ts";

const found = (text: string) => {
  const frame = new Frame(markedReport(text));
  return [...mixedPeoples(frame, stateNames(frame, null))].map(([{ range }, start]) =>
    frame.slice({ start, end: range.end }),
  );
};

test.each([
  ["Some of the 19 Turkish Americans gave.", "Turkish Americans"],
  ["He met African-Americans.", "African-Americans"],
])("“%s”: a people with where its families came from", (text, words) => {
  expect(found(text)).toEqual([words]);
});

test.each(["Americans left.", "Turkish and American troops left.", "The Turks and Americans met."])(
  "“%s”: no such people",
  (text) => {
    expect(found(text)).toEqual([]);
  },
);

test("Turkish Americans are neither Turkey nor all Americans", () => {
  const read = actorsOf("[Turkish|nationality] [Americans|nationality] spoke. [Americans|nationality] left.", [
    { speaker: "Turkish Americans" },
    { speaker: "Americans" },
  ]);
  const names = read.speakers.map(({ id }) => read.actors.find((actor) => actor.id === id)?.name);
  expect(names).toEqual(["Turkish Americans", "Americans"]);
});
