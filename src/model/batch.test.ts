import { expect, test } from "vitest";
import { batchesOf, layOut, type Placed } from "./batch.ts";

function placed(pieces: readonly (readonly number[])[]): Placed {
  const column = new Uint8Array(pieces.length).fill(1);
  const text = {
    text: "",
    words: pieces.map((_, i) => ({ start: i, end: i + 1 })),
    pieces,
    case: column,
    quote: column,
    paragraph: column,
    sentence: column,
  };
  return { text, window: { first: 0, last: pieces.length, pieces: pieces.flat().length } };
}

test("rows are padded to the longest, and each word's first piece is found", () => {
  const batch = layOut([placed([[7], [8, 9]]), placed([[5]])]);
  expect([...batch.ids]).toEqual([101n, 7n, 8n, 9n, 102n, 101n, 5n, 102n, 0n, 0n]);
  expect([...batch.mask]).toEqual([1, 1, 1, 1, 1, 1, 1, 1, 0, 0]);
  expect([...batch.case]).toEqual([0n, 1n, 1n, 1n, 0n, 0n, 1n, 0n, 0n, 0n]);
  expect([...batch.words]).toEqual([1n, 2n, 6n]);
});

test("windows of like length go together and no batch is larger than allowed", () => {
  const sizes = [3, 40, 5, 38, 4, 120];
  const batches = batchesOf(
    sizes.map((n) => placed(new Array<number[]>(n).fill([1]))),
    100,
  );
  expect(batches.map((b) => b.map((p) => p.window.pieces))).toEqual([[120], [40, 38], [5, 4, 3]]);
});
