import { existsSync } from "node:fs";
import { expect, test } from "vitest";
import { sampleRecord } from "../sample-record.case.ts";
import { openStore } from "./open.ts";

test("a store in memory works like another and leaves no file", async () => {
  const store = await openStore({ file: ":memory:" });
  expect(await store.save(sampleRecord(), { model: "a model 1" })).toMatchObject({ outcome: "new" });
  expect(await store.search("sanctions")).toHaveLength(1);
  expect(await store.forget("r-1")).toMatchObject({ versions: 1, erased: true });
  await store.close();
  expect(existsSync(":memory:")).toBe(false);
});
