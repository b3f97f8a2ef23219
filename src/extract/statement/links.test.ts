import { expect, test } from "vitest";
import type { Heads } from "../../model/index.ts";
import { noScores } from "../../model/scores.case.ts";
import { Linker } from "./links.ts";
import type { Run } from "./runs.ts";

const heads: Heads["statements"] = {
  tags: ["O"],
  linkWidth: 1,
  transitions: [[0]],
  noSource: [1],
  confidence: { bias: 0, cue: 0, content: 0, contentLink: 0, source: 0, sourceLink: 0 },
};

/** Link values of words, eight each: source and cue, asks and answers, first and last. */
function linker(...words: readonly (readonly number[])[]): Linker {
  const links = Float32Array.from(words.flat());
  return new Linker(heads, { ...noScores, first: 0, last: words.length, links });
}

const run = (role: Run["role"], first: number, last = first + 1): Run => ({ role, first, last, probability: 1 });

test("a cue takes the source that answers it best, or none", () => {
  const asks = [2, 0, 0, 0, 0, 0, 0, 0];
  const near = [0, 0, 0.5, 0, 0, 0, 0, 0];
  const far = [0, 0, 3, 0, 0, 0, 0, 0];
  const cue = run("cue", 0);
  expect(linker(asks, near, far).sourceOf(cue, [run("source", 1), run("source", 2)]).to).toBe(1);
  expect(linker(asks, near).sourceOf(cue, [run("source", 1)]).to).toBeNull();
  expect(linker(asks).sourceOf(cue, []).to).toBeNull();
});

test("a span speaks by its first and its last word", () => {
  const first = [0, 0, 1, 0, 0, 0, 0, 0];
  const last = [0, 0, 0, 2, 0, 0, 0, 0];
  const middle = [0, 0, 9, 9, 0, 0, 0, 0];
  const asks = [1, 0, 0, 0, 0, 0, 0, 0];
  const { to, probability } = linker(asks, first, middle, last).sourceOf(run("cue", 0), [run("source", 1, 4)]);
  expect(to).toBe(0);
  expect(probability).toBeCloseTo(1 / (1 + Math.exp(1 - 3)), 6);
});

test("a content goes to the cue that answers it best, with how likely that is", () => {
  const content = [0, 0, 0, 0, 1, 0, 0, 0];
  const weak = [0, 0, 0, 0, 0, 0, 1, 0];
  const strong = [0, 0, 0, 0, 0, 0, 2, 0];
  const link = linker(content, weak, strong).cueOf(run("content", 0), [run("cue", 1), run("cue", 2)]);
  expect(link.to).toBe(1);
  expect(link.probability).toBeCloseTo(1 / (1 + Math.exp(-1)), 6);
});
