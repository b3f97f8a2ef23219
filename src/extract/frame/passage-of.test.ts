import { expect, test } from "vitest";
import { readText } from "../../model/read-text.case.ts";
import { passageOf, sentencesIn } from "./passage-of.ts";

function passages(text: string, cuts: readonly number[] = []): string[][] {
  const read = readText(text, () => ({}), cuts);
  return read.windows.map((window) => {
    const sentences = sentencesIn(read, window);
    return sentences.map((_, i) => {
      const { first, last } = passageOf(read, window, sentences, i);
      const [start, end] = [
        read.text.words[window.first + first]?.start,
        read.text.words[window.first + last - 1]?.end,
      ];
      return text.slice(start, end);
    });
  });
}

test("a sentence is read with its neighbours", () => {
  expect(passages("One came. Two left. Three stayed. Four slept.")).toEqual([
    [
      "One came. Two left.",
      "One came. Two left. Three stayed.",
      "Two left. Three stayed. Four slept.",
      "Three stayed. Four slept.",
    ],
  ]);
});

test("another paragraph is not read with it", () => {
  expect(passages("One came.\n\nTwo left. Three stayed.")).toEqual([
    ["One came.", "Two left. Three stayed.", "Two left. Three stayed."],
  ]);
});

test("nor is what is in another window", () => {
  expect(passages("One came. Two left.", [3])).toEqual([["One came."], ["Two left."]]);
});

test("a neighbour that does not fit is left out, and a sentence that is too long is cut", () => {
  const long = `${Array.from({ length: 120 }, (_, i) => `W${i}`).join(" ")}.`;
  const [[first = "", second = ""] = []] = passages(`One came. ${long}`);
  expect(first).toBe("One came.");
  expect(second.split(" ")).toHaveLength(90);
});
