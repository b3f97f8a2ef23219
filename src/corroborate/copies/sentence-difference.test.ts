import { expect, test } from "vitest";
import { differenceOf, namesAmong } from "./sentence-difference.ts";
import { wordCodes } from "./word-codes.ts";

const codesOf = (sentence: string) => wordCodes(sentence, 0, sentence.length, () => 0);

/** In what two sentences differ, of texts that name these elsewhere too. */
const differ = (one: string, other: string) =>
  differenceOf(codesOf(one), codesOf(other), namesAmong(["As in Spain and France.", one, other].map(codesOf)));

test.each([
  ["It hit Port Sudan, killing three people.", "It hit Port Sudan, killing seven people."],
  ["Spain on Thursday condemned it.", "France on Thursday condemned it."],
  ["They said Serbia sent 40 launchers.", "They said Serbia sent 60 launchers."],
  ["It arrived on Monday.", "It arrived on Tuesday."],
])("another name or number is another fact: %s / %s", (one, other) => {
  expect(differ(one, other)).toBe("facts");
});

test.each([
  ["It struck Port Sudan, killing three.", "It hit Port Sudan, killing three."],
  ["It struck Port Sudan.", "It struck Port Sudan, killing three."],
  ["Serbia has sent launchers.", "Serbia has not sent launchers."],
])("other words, and what only one adds, are none: %s / %s", (one, other) => {
  expect(differ(one, other)).toBe("words");
});

test("the same words differ in nothing, whatever marks stand between", () => {
  expect(differ("It hit 7 ships, they said.", "It hit seven ships – they said")).toBe("nothing");
});
