import { expect, test } from "vitest";
import { sampleRecord } from "../store/sample-record.case.ts";
import { openStore } from "../store/sqlite/index.ts";
import { asKept } from "./as-kept.ts";

test("a report that was just kept has what people corrected before, and a forgotten one what was read", async () => {
  const store = await openStore({ file: ":memory:" });
  const by = { model: "a test" };
  await store.save(sampleRecord({ id: "r-1", lines: ["Smith said: one"] }), by);
  await store.actors.rename("Smith", "Jane Smith", "Ada");
  const read = sampleRecord({ id: "r-2", lines: ["Smith said: two"] });
  await store.save(read, by);
  const nameIn = ({ actors }: typeof read) => actors.find(({ id }) => id === "Smith")?.name;
  expect(nameIn(read)).toBe("Smith");
  expect(nameIn(await asKept(store, read))).toBe("Jane Smith");
  await store.forget("r-2");
  expect(await asKept(store, read)).toBe(read);
  await store.close();
});
