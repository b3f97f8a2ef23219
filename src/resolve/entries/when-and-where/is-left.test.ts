import { expect, test } from "vitest";
import { DraftContext } from "../draft.ts";
import { event, type MadeFrame, madeInput, sure } from "../made-frames.case.ts";
import { isLeft } from "./index.ts";

const little = /^(?:a|after|at|by|following|for|from|in|its|of|on|over|the|to|when|with)$/iu;

/** The words of the times that may be an act's, of a sentence in a report of 21 June 2024. */
function leftOf(text: string, frame: MadeFrame, verbs: readonly string[] = []): string[] {
  const input = madeInput(text, [frame]);
  const upos = input.parsed.words.map(({ start, end }) => {
    const word = text.slice(start, end);
    if (word === frame.trigger || verbs.includes(word)) return "VERB";
    return /^\p{P}$/u.test(word) ? "PUNCT" : little.test(word) ? "X" : "NOUN";
  });
  const context = new DraftContext({ ...input, parsed: { ...input.parsed, upos } });
  return context.input.dates
    .filter((date) => input.frames.every((one) => isLeft(context, one, date)))
    .map(({ expression: { core } }) => context.slice(core));
}

test.each([
  ["Iran froze exports after the coup of July 26, 2023.", []],
  ["Iran froze exports to Iraq after its offensive in October 2019.", []],
  ["Iran froze exports following the vote of 14 January 2021.", []],
  ["Iran froze exports in response to the 2014 invasion.", []],
  ["In May 2021, Iran froze exports.", ["May 2021"]],
  ["Iran froze exports on Monday after the talks.", ["Monday"]],
  ["Iran froze exports after the talks on Monday.", ["Monday"]],
  ["Iran froze exports after the uprising in 2011.", ["2011"]],
  ["Iran was ill after the low of 2016, when Iraq froze exports.", ["2016"]],
])("what a phrase says came before is at another time: %s", (text, left) => {
  expect(leftOf(text, event("SANCTION", "froze"))).toEqual(left);
});

test.each([
  ["Ghana condemned the attack of 3 May.", []],
  ["Ghana condemned the 2016 ruling.", []],
  ["Ghana condemned on Monday the attack of 3 May.", ["Monday"]],
  ["At a summit on Monday Ghana condemned Iran.", ["Monday"]],
])("what an act of words is about is at another time: %s", (text, left) => {
  expect(leftOf(text, event("ACCUSE", "condemned"))).toEqual(left);
});

test("an agreement's day is mostly that of agreeing", () => {
  expect(leftOf("Both signed the agreement of 5 June 2020.", event("AGREE", "signed"))).toEqual(["5 June 2020"]);
});

test("what is planned, or delivered later, is at another time", () => {
  expect(leftOf("India cancelled a drill planned for May 2024.", event("REJECT", "cancelled"), ["planned"])).toEqual(
    [],
  );
  expect(leftOf("Iran sold ships for delivery in 2023.", event("COOPERATE", "sold"))).toEqual([]);
});

test("what has been does not lie after the day of the report", () => {
  const text = "Algeria offered Mali trucks from 2027.";
  expect(leftOf(text, event("AGREE", "offered"))).toEqual([]);
  expect(leftOf(text, event("AGREE", "offered", [], { occurrence: "planned" }))).toEqual(["2027"]);
  const transfer = { kind: "transfer", type: sure("arms" as const), trigger: "offered" } as const;
  expect(leftOf(text, { ...transfer, stage: sure("offered" as const) })).toEqual([]);
  expect(leftOf(text, { ...transfer, stage: sure("pledged" as const) })).toEqual(["2027"]);
});

test.each([
  ["Ghana on Sunday welcomed the sale of tanks to Togo.", []],
  ["Ghana condemned on Sunday the planned sale of tanks.", []],
  ["Ghana condemned the sale of tanks on Sunday.", ["Sunday"]],
  ["On Sunday, after a raid, Ghana condemned the sale of tanks.", ["Sunday"]],
])("the day of judging an act is not the act's: %s", (text, left) => {
  expect(leftOf(text, event("COOPERATE", "sale"))).toEqual(left);
});
