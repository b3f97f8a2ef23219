import { expect, test } from "vitest";
import { markedSentence, sentenceWith } from "./marked-sentence.ts";

const words = (marked: string) => {
  const found = markedSentence(marked);
  const of = (ranges: readonly { start: number; end: number }[] = []) =>
    ranges.map(({ start, end }) => found?.text.slice(start, end));
  return { text: found?.text, source: of(found?.source), target: of(found?.target) };
};

test("marks are taken out, and what they mark is found", () => {
  expect(words("<s>Iran</s> has condemned <t>the raid</t>.")).toEqual({
    text: "Iran has condemned the raid.",
    source: ["Iran"],
    target: ["the raid"],
  });
});

test("an actor may be named twice, or not at all", () => {
  expect(words("<s>Pakistan</s> refused, <s>Pakistan</s>'s minister said")).toEqual({
    text: "Pakistan refused, Pakistan's minister said",
    source: ["Pakistan", "Pakistan"],
    target: [],
  });
});

test("signs that are no marks stay", () => {
  expect(words("<s>A</s> < B <b>and</b> <t>C</t>").text).toBe("A < B <b>and</b> C");
});

test("one actor may stand within the other's words", () => {
  expect(words("<s>The army of <t>Chad</t></s> fled")).toMatchObject({
    source: ["The army of Chad"],
    target: ["Chad"],
  });
});

test("actors given by their words are marked wherever they stand", () => {
  const { source, target } = sentenceWith("Chad said that Chad would not pay", "Chad", "an unnamed creditor");
  expect(source.map(({ start }) => start)).toEqual([0, 15]);
  expect(target).toEqual([]);
});

test.each(["<s>Iran", "<s>Iran</t>", "Iran</s>", "<s>Iran <s>Iraq</s>"])("%s is refused", (marked) => {
  expect(markedSentence(marked)).toBeNull();
});
