import { expect, test } from "vitest";
import { stateNames } from "./find-states.ts";
import { Frame } from "./frame.ts";
import { actorsOf, chains, markedReport } from "./marked-report.case.ts";
import { surnames } from "./surnames.ts";

const found = (marked: string) => {
  const input = markedReport(marked);
  const frame = new Frame(input);
  return surnames(frame, stateNames(frame, null), input.entities).map(({ range }) => frame.slice(range));
};

test.each([
  ["Mr. English left.", "English"],
  ["They thanked Ms. Jordan.", "Jordan"],
])("“%s”: a last name", (marked, name) => {
  expect(found(marked)).toEqual([name]);
});

test.each(["The English left.", "Mr. Israel Katz left.", "[Mark Cuban|person] left. The Cuban army came."])(
  "“%s”: no last name",
  (marked) => {
    expect(found(marked)).toEqual([]);
  },
);

test("Mr. English is whoever was named so, not the United Kingdom", () => {
  const read = actorsOf("[Bryan English|person] came. Mr. [English|nationality] spoke.", [{ speaker: "Mr. English" }]);
  expect(chains(read)).toEqual(["Bryan English: Bryan English, Mr. English"]);
});
