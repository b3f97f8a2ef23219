import { afterAll, beforeAll, expect, test } from "vitest";
import { OnrecordError } from "../../util/problem.ts";
import { Reader } from "../reader.ts";
import { ReaderPool } from "./reader-pool.ts";

let pool: ReaderPool;
beforeAll(async () => {
  pool = await ReaderPool.open({ threads: 2 });
});
afterAll(() => pool.close());

const report = (n: number) => ({
  id: `r-${n}`,
  source: "-",
  title: null,
  published: "2024-06-21",
  text: `Minister ${n} said on Monday that ${n + 2} tanks had been delivered to Chad, and an envoy denied it. `.repeat(
    3,
  ),
});

test("reports read at once are read as by one reader", async () => {
  const reader = await Reader.open({ threads: 1 });
  const records = await Promise.all([0, 1, 2, 3, 4].map((n) => pool.read(report(n))));
  for (const [n, record] of records.entries()) expect(record).toEqual(await reader.read(report(n)));
  expect(pool.madeBy).toBe(reader.madeBy);
  await reader.close();
});

test("a reading tells how far it is, and is stopped by its signal", async () => {
  const long = { ...report(0), text: Array.from({ length: 300 }, (_, n) => report(n).text).join("\n\n") };
  const stop = new AbortController();
  const shares: number[] = [];
  const reading = pool.read(long, {
    signal: stop.signal,
    onProgress: (share) => {
      shares.push(share);
      if (shares.length === 2) stop.abort();
    },
  });
  await expect(reading).rejects.toThrow(/abort/i);
  expect(shares.at(-1)).toBeLessThan(0.9);
  expect((await pool.read(report(1))).entries.length).toBeGreaterThan(0);
});

test("a pool that is closed twice, the second time while it closes, comes to its end once", async () => {
  const closing = await ReaderPool.open({ threads: 1 });
  await closing.read(report(0));
  await Promise.all([closing.close(), closing.close()]);
  expect(await closing.close()).toBeUndefined();
});

test("a closed pool begins nothing more: what is being read comes to its end, what waits does not", async () => {
  const closing = await ReaderPool.open({ threads: 1 });
  const readings = Promise.allSettled([0, 1, 2].map((n) => closing.read(report(n))));
  await closing.close();
  expect((await readings).map(({ status }) => status)).toEqual(["fulfilled", "fulfilled", "rejected"]);
  await expect(closing.read(report(3))).rejects.toThrow("closed");
});

test("a model that cannot be loaded is the same clear problem as without threads", async () => {
  const error: unknown = await ReaderPool.open({ model: "/nowhere" }).catch((reason: unknown) => reason);
  expect(error instanceof OnrecordError ? error.problem : error).toMatchObject({ code: "model-unusable" });
});

test("facts that cannot be loaded are a clear problem once there is a report, and no matter before", async () => {
  const unused = await ReaderPool.open({ gazetteer: "/nowhere" });
  await unused.close();
  const used = await ReaderPool.open({ gazetteer: "/nowhere" });
  const error: unknown = await used.read(report(0)).catch((reason: unknown) => reason);
  expect(error instanceof OnrecordError ? error.problem : error).toMatchObject({ code: "data-unusable" });
  await used.close();
});
