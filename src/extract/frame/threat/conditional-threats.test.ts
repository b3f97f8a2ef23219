import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { csvRows } from "../../../ontology/actor/csv.ts";
import { conditionalThreats } from "./conditional-threats.ts";

const told = (text: string) =>
  conditionalThreats(text).map(({ form, roles }) => ({
    form: form.value,
    ...Object.fromEntries(roles.map(({ role, range }) => [role, text.slice(range.start, range.end)])),
  }));

const examples = csvRows(readFileSync(new URL("../../../../data/threats/consequences.csv", import.meta.url), "utf8"))
  .slice(1)
  .map(([words = "", example = ""]) => ({ words, example }));

test.each(examples)("$words: $example", ({ example }) => {
  expect(told(example)).toMatchObject([{ form: "conditional" }]);
});

describe("clauses", () => {
  test.each([
    [
      "Should NATO station missiles there, it said, Russia would be compelled to act.",
      "Should NATO station missiles there",
      "Russia would be compelled to act.",
    ],
    [
      "“If it happens again, then we will respond,” the general told reporters.",
      "If it happens again",
      "we will respond,",
    ],
    [
      "He warned that Iran would close the strait if its tankers were stopped.",
      "if its tankers were stopped",
      "Iran would close the strait",
    ],
    [
      "If it goes on, we will burn every truck, the deputy head of the rebels' council said on Monday.",
      "If it goes on",
      "we will burn every truck",
    ],
    ["The court said Oslo would cut aid if it sold arms and said no more.", "if it sold arms", "Oslo would cut aid"],
    ["“Whoever fires on our ships will be sunk,” the admiral said.", "Whoever fires on our ships", "will be sunk"],
    [
      "Quito warned that any raid on its soil would be met with force.",
      "any raid on its soil",
      "would be met with force",
    ],
    ["Unless the raids end, Ankara will suspend the talks.", "Unless the raids end", "Ankara will suspend the talks."],
  ])("%s", (text, condition, consequence) => {
    expect(told(text)).toEqual([{ form: "conditional", condition, consequence }]);
  });
});

test("a right that is reserved", () => {
  expect(told("Hanoi said it reserves the right to defend its waters, by all means.")).toEqual([
    { form: "reserved-right", consequence: "to defend its waters" },
  ]);
});

test("a right that is reserved for a case", () => {
  expect(told("We reserve the right to respond in case towns are shelled.")).toEqual([
    { form: "reserved-right", condition: "in case towns are shelled", consequence: "to respond" },
  ]);
});

test("promises, questions and plain conditions are none", () => {
  expect(told("If elected, he will lower the tax on bread.")).toEqual([]);
  expect(told("What will they do if we attack?")).toEqual([]);
  expect(told("Nobody could say if the army had fired.")).toEqual([]);
});
