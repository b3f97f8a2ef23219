import { expect, test } from "vitest";
import { areSameText } from "./same-text.ts";
import { wordCodes } from "./word-codes.ts";

const text = (...sentences: readonly string[]) => ({
  sentences: sentences.map((sentence) => wordCodes(sentence, 0, sentence.length, () => 0)),
});

test("the same words are the same text, however they are broken into sentences", () => {
  expect(areSameText(text("It hit Kyiv. Three died."), text("It hit Kyiv.", "Three died."))).toBe(true);
});

test("one other word, one more, and another order are another text", () => {
  const one = text("It hit Kyiv.", "Three died.");
  for (const other of [text("It hit Kyiv.", "Two died."), text("It hit Kyiv."), text("Three died.", "It hit Kyiv.")])
    expect(areSameText(one, other)).toBe(false);
});
