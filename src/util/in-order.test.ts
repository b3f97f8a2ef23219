import { setTimeout as sleep } from "node:timers/promises";
import { expect, test } from "vitest";
import { inOrder } from "./in-order.ts";

/** Items that say how many of them were taken, and whether they were ended before their end. */
function counted(count: number) {
  const seen = { taken: 0, ended: false };
  async function* items() {
    try {
      for (let i = 0; i < count; i++) {
        seen.taken++;
        yield i;
      }
    } finally {
      seen.ended = true;
    }
  }
  return { seen, items: items() };
}

test("results come in the order of the items, whatever takes longer", async () => {
  const given: number[] = [];
  for await (const done of inOrder([30, 1, 20, 2, 0], 3, (ms) => sleep(ms, ms))) given.push(...done);
  expect(given).toEqual([30, 1, 20, 2, 0]);
});

test("no more items are taken than there is room for, and as many are worked on", async () => {
  const { items, seen } = counted(40);
  let working = 0;
  let most = 0;
  let given = 0;
  const work = async (n: number) => {
    most = Math.max(most, ++working);
    await sleep(n % 3);
    working--;
    return n;
  };
  for await (const done of inOrder(items, 4, work)) {
    given += done.length;
    expect(seen.taken - given).toBeLessThanOrEqual(4);
  }
  expect([given, most]).toEqual([40, 4]);
});

test("a result does not wait for an item that is slow to come", async () => {
  async function* slow() {
    yield 1;
    await sleep(200);
    yield 2;
  }
  const start = performance.now();
  for await (const _ of inOrder(slow(), 4, async (n) => n)) break;
  expect(performance.now() - start).toBeLessThan(1000);
});

test("a failure comes in its turn, and nothing more is taken", async () => {
  const { items, seen } = counted(40);
  const given: number[] = [];
  const work = async (n: number) => (n === 6 ? Promise.reject(new Error("six")) : n);
  const failing = async () => {
    for await (const done of inOrder(items, 4, work)) given.push(...done);
  };
  await expect(failing()).rejects.toThrow("six");
  expect(given).toEqual([0, 1, 2, 3, 4, 5]);
  expect(seen.taken).toBeLessThanOrEqual(11);
  expect(seen.ended).toBe(true);
});

test("who stops listening ends the items, when the work begun is done", async () => {
  const { items, seen } = counted(40);
  let done = 0;
  const work = async (n: number) => {
    await sleep(5);
    done++;
    return n;
  };
  for await (const _ of inOrder(items, 4, work)) break;
  expect(seen.ended).toBe(true);
  expect(done).toBe(seen.taken);
});

test("what is done while the results before are dealt with comes together", async () => {
  const groups: number[] = [];
  for await (const done of inOrder([0, 1, 2, 3, 4, 5], 3, async (n) => n)) {
    groups.push(done.length);
    await sleep(20);
  }
  expect(Math.max(...groups)).toBeGreaterThan(1);
  expect(groups.reduce((a, b) => a + b)).toBe(6);
});
