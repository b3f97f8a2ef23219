import { join } from "node:path";
import { expect, test } from "vitest";
import { sampleRecord } from "../sample-record.case.ts";
import { openStore } from "./open.ts";
import { inDatabase, scratchFolder } from "./scratch.case.ts";

test("what a filter leaves of a large record is put in the same order as what it leaves of a small one", async () => {
  const file = join(scratchFolder(), "spread.db");
  const store = await openStore({ file });
  const lines = ["Ana Torres said: sanctions may come", "! sanctions, sanctions and more sanctions"];
  const found = async () =>
    (await store.search("sanctions", { kind: "threat" })).map(({ entry, report }) => [report.id, entry.kind]);
  await store.save(sampleRecord({ id: "r-1", lines }), { model: "statements 1" });
  await store.save(sampleRecord({ id: "r-2", lines: [...lines, "! sanctions"] }), { model: "statements 1" });
  const small = await found();
  expect(small).toHaveLength(3);
  // As if 30,000 reports had come between these two and the next.
  const columns = "number, current, text_sha256, record_sha256, model, source, title, published, read_at, record";
  inDatabase(
    file,
    `insert into version (key, report_id, ${columns})
       select 30000, 'r-gap', number, 0, text_sha256, record_sha256, model, source, title, published, read_at, record
       from version limit 1`,
  );
  await store.save(sampleRecord({ id: "r-3", lines: ["Ana Torres said: sanctions are here"] }), {
    model: "statements 1",
  });
  await store.save(sampleRecord({ id: "r-4", lines: ["! other measures and sanctions"] }), { model: "statements 1" });
  expect(await found()).toEqual([...small, ["r-4", "threat"]]);
  await store.close();
});
