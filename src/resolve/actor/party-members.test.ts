import { expect, test } from "vitest";
import { EntityIndex } from "./entity-index.ts";
import { organisationNames } from "./find-organisations.ts";
import { Frame } from "./frame.ts";
import { actorsOf, chains, markedReport } from "./marked-report.case.ts";
import { partyMembers } from "./party-members.ts";

const found = (text: string) => {
  const frame = new Frame(markedReport(text));
  const names = organisationNames(frame, new EntityIndex(frame, []), [], null);
  return partyMembers(frame, names).map(({ name, isOne }) => `${frame.slice(name)}${isOne ? ", one" : ""}`);
};

test.each([
  ["Some Republicans left.", "Republicans"],
  ["But other Republicans yielded.", "Republicans"],
  ["Of them 73 percent of Democrats left.", "Democrats"],
  ["Several of the Democrats left.", "Democrats"],
  ["These same Republicans left.", "Republicans"],
  ["He met a Democrat.", "Democrat, one"],
])("“%s”: some of the party's members", (text, words) => {
  expect(found(text)).toEqual([words]);
});

test.each(["Republicans left.", "The Democrats left.", "The Democratic Party left.", "Some Hamas fighters left."])(
  "“%s”: the party, or nobody of it",
  (text) => {
    expect(found(text)).toEqual([]);
  },
);

test("some of a party's members are not the party", () => {
  const read = actorsOf("[Republicans|organisation] agreed. “No,” said some Republicans.", [
    { speaker: "some Republicans", content: "“No,”" },
  ]);
  expect(chains(read)).toEqual(["Republican Party: Republicans", "Republicans: Republicans"]);
});

test("“a” or “another” of a party is nobody named before, “the” may be", () => {
  const told = (article: string) => {
    const read = actorsOf(`[Rand Paul|person], a Republican, said no. ${article} [Republican|organisation] said yes.`, [
      { speaker: "Rand Paul" },
      { speaker: `${article} Republican` },
    ]);
    return new Set(read.speakers.map(({ id }) => id)).size;
  };
  expect(["A", "Another", "One"].map(told)).toEqual([2, 2, 2]);
});
