import { join } from "node:path";
import { expect, test } from "vitest";
import { sampleRecord } from "../sample-record.case.ts";
import { openStore } from "./open.ts";
import { inDatabase, scratchFolder } from "./scratch.case.ts";
import { traitWord } from "./traits.ts";

const by = { model: "statements 1" };
const lines = ["Ana Torres said: sanctions may come", "! sanctions, sanctions and more sanctions"];

test("what many entries are changes nothing in the order of what a filter for it leaves", async () => {
  const file = join(scratchFolder(), "common.db");
  const store = await openStore({ file });
  await store.save(sampleRecord({ id: "r-1", lines }), by);
  await store.save(sampleRecord({ id: "r-2", lines: [...lines, "! sanctions"] }), by);
  await store.save(sampleRecord({ id: "r-3", lines: ["! other measures and sanctions"] }), by);
  const found = async () =>
    (await store.search("sanctions", { kind: "threat" })).map(({ entry, report }) => [report.id, entry.evidence]);
  const few = await found();
  expect(few).toHaveLength(4);
  // So many that they are not counted anew for each search.
  inDatabase(
    file,
    `insert into words (rowid, evidence, speaker, cue, title, items, traits)
       with recursive nth (n) as (values (1) union all select n + 1 from nth where n < 50000)
       select n + (select max(rowid) from words), 'a plain word', '', '', '', '', '${traitWord("kind", "threat")}' from nth`,
  );
  expect(await found()).toEqual(few);
  await store.close();
});

test("searches that go on at once show each its own words", async () => {
  const store = await openStore({ file: ":memory:" });
  for (const id of ["r-1", "r-2", "r-3"]) await store.save(sampleRecord({ id, lines }), by);
  const asked = ["sanctions", "come", "more sanctions", "torres"];
  const alone = [];
  for (const words of asked) alone.push(await store.search(words));
  expect(await Promise.all(asked.map((words) => store.search(words)))).toEqual(alone);
  const hits = alone.map(([hit]) => hit?.snippet.filter(({ hit }) => hit).map(({ text }) => text));
  expect(hits).toEqual([
    ["sanctions", "sanctions", "sanctions"],
    ["come"],
    ["sanctions", "sanctions", "more", "sanctions"],
    ["Torres"],
  ]);
  await store.close();
});
