import { expect, test } from "vitest";
import { networkInput } from "./network-input.ts";

function text(pieces: readonly (readonly number[])[]) {
  const column = new Uint8Array(pieces.length).fill(1);
  const words = pieces.map((_, i) => ({ start: i, end: i + 1 }));
  return { text: "", words, pieces, case: column, quote: column, paragraph: column, sentence: column, cut: column };
}

test("pieces stand between the two marks, and each word's first piece is found", () => {
  const input = networkInput(text([[6], [7], [8, 9], [5]]), { first: 1, last: 4, pieces: 4 });
  expect([...input.ids]).toEqual([101n, 7n, 8n, 9n, 5n, 102n]);
  expect([...input.case]).toEqual([0n, 1n, 1n, 1n, 1n, 0n]);
  expect([...input.mask]).toEqual([1, 1, 1, 1, 1, 1]);
  expect([...input.words]).toEqual([1n, 2n, 4n]);
});

test("a word of more pieces than the window holds is cut", () => {
  const input = networkInput(text([[1, 2, 3, 4, 5]]), { first: 0, last: 1, pieces: 3 });
  expect([...input.ids]).toEqual([101n, 1n, 2n, 3n, 102n]);
});
