import fc from "fast-check";
import { expect, test } from "vitest";
import { likeliestTree } from "./tree.ts";

const scores = fc.integer({ min: 1, max: 5 }).chain((n) =>
  fc.array(fc.array(fc.double({ min: -4, max: 4, noNaN: true }), { minLength: n, maxLength: n }), {
    minLength: n,
    maxLength: n,
  }),
);

/** Every way to head n words. */
function* everyHeads(n: number, heads: readonly number[] = []): Generator<readonly number[]> {
  if (heads.length === n) yield heads;
  else for (let h = 0; h < n; h++) yield* everyHeads(n, [...heads, h]);
}

/** Whether exactly one word heads itself, and every other leads to it. */
function isTree(heads: readonly number[]): boolean {
  if (heads.filter((h, w) => h === w).length !== 1) return false;
  return heads.every((_, w) => {
    let node = w;
    for (let i = 0; i < heads.length; i++) node = heads[node] ?? node;
    return heads[node] === node;
  });
}

function logSoftmax(row: readonly number[]): number[] {
  const total = Math.log(row.reduce((sum, s) => sum + Math.exp(s), 0));
  return row.map((s) => s - total);
}

test("the tree has one root, and of the trees with a likely root none is likelier", () => {
  fc.assert(
    fc.property(scores, (table) => {
      const heads = likeliestTree(table.length, (w) => table[w] ?? []);
      expect(isTree(heads)).toBe(true);
      const log = table.map(logSoftmax);
      const value = (tree: readonly number[]) => tree.reduce((sum, h, w) => sum + (log[w]?.[h] ?? 0), 0);
      const likelyRoots = log
        .map((row, w) => ({ w, own: row[w] ?? 0 }))
        .sort((a, b) => b.own - a.own)
        .slice(0, 3)
        .map(({ w }) => w);
      const trees = [...everyHeads(table.length)].filter((t) => isTree(t) && likelyRoots.some((r) => t[r] === r));
      expect(value(heads)).toBeCloseTo(Math.max(...trees.map(value)), 6);
    }),
    { numRuns: 60 },
  );
});

test("two words that choose each other do not close a circle", () => {
  const table = [
    [1, 0, 0],
    [0, -9, 5],
    [2, 6, -9],
  ];
  expect(likeliestTree(3, (w) => table[w] ?? [])).toEqual([0, 2, 0]);
});

test("what is too long for a sentence is cut in two trees", () => {
  const next = (w: number, first: number, last: number) =>
    Array.from({ length: last - first }, (_, i) => (first + i === w - 1 ? 1 : 0));
  const heads = likeliestTree(450, next);
  expect(heads).toHaveLength(450);
  expect(heads.filter((h, w) => h === w)).toHaveLength(3);
});

test("no words have no tree", () => {
  expect(likeliestTree(0, () => [])).toEqual([]);
});
