import { randomBytes } from "node:crypto";
import { join } from "node:path";
import Database from "libsql";
import { expect, test } from "vitest";
import { sampleOriginal } from "../intake.case.ts";
import { problemOf } from "../problem-of.case.ts";
import { sampleRecord } from "../sample-record.case.ts";
import { openStore } from "./open.ts";
import { bytesOf, flawsOf, inDatabase, scratchFolder } from "./scratch.case.ts";

const folder = scratchFolder();
const reader = { model: "statements 1" };

/** Letters that are nowhere else. */
const secret = () => [...randomBytes(14)].map((byte) => String.fromCharCode(97 + (byte % 26))).join("");

/** Those words that bytes show traces of; the index keeps no endings, nor the letters shared with the word before. */
function found(bytes: Buffer, words: readonly string[]): string[] {
  const length = 10;
  const stretches = new Set<string>();
  for (const [letters] of bytes.toString("latin1").matchAll(/[a-z]{10,}/g)) {
    for (let start = 0; start + length <= letters.length; start++) stretches.add(letters.slice(start, start + length));
  }
  return words.filter((word) => stretches.has(word.slice(3, 3 + length)));
}

test("what is forgotten is nowhere in the file or its log", async () => {
  const file = join(folder, "confidential.db");
  const store = await openStore({ file });
  const wordsOf = new Map<string, string[]>();
  for (let n = 0; n < 30; n++) {
    const id = `r-${n}`;
    for (let version = 0; version < 1 + (n % 3); version++) {
      // Now and then a report that needs many pages.
      const words = Array.from({ length: n % 10 === 0 ? 500 : 40 }, secret);
      const [title = "", ...rest] = words;
      const lines = rest.map((word, i) => `${word} said: ${i % 7} ${words[(i * 5) % 40]} and other common words`);
      // Mostly in capitals, so that it cannot be packed.
      const original = sampleOriginal(`${title}${randomBytes(30).toString("hex").toUpperCase()}`);
      await store.save(sampleRecord({ id, title, lines }), { ...reader, original });
      wordsOf.set(id, [...(wordsOf.get(id) ?? []), ...words]);
    }
  }

  const [forgotten, kept] = [
    [...wordsOf.keys()].filter((_, n) => n % 2 === 0),
    [...wordsOf.keys()].filter((_, n) => n % 2),
  ];
  const secrets = (ids: readonly string[]) => ids.flatMap((id) => wordsOf.get(id) ?? []);
  expect(found(bytesOf(file), secrets(forgotten))).toHaveLength(secrets(forgotten).length);
  for (const id of forgotten) expect(await store.forget(id)).toMatchObject({ id, erased: true });

  const bytes = bytesOf(file);
  expect(found(bytes, secrets(forgotten))).toEqual([]);
  expect(found(bytes, secrets(kept))).toHaveLength(secrets(kept).length);
  await store.close();
  expect(flawsOf(file)).toEqual([]);
});

test("while another program reads, it says that traces stay; closing later removes them", async () => {
  const file = join(folder, "read.db");
  const store = await openStore({ file, busyTimeout: 100 });
  const word = secret();
  await store.save(sampleRecord({ title: word }), reader);
  const reading = new Database(file);
  reading.exec("begin; create temp table seen as select * from version");
  expect(await store.forget("r-1")).toMatchObject({ erased: false });
  reading.exec("commit");
  await store.close();
  expect(found(bytesOf(file), [word])).toEqual([]);
});

test.each([
  ["record is no JSON", `update version set record = '{"report":' where report_id = 'r-1'`],
  ["record lacks a part", "update version set record = json_remove(record, '$.actors') where report_id = 'r-1'"],
  ["entry is no JSON", `update entry set entry = '{"kind' where id = 'r-1-e0'`],
  ["entry is of no kind", "update entry set entry = json_set(entry, '$.kind', 'rumour') where id = 'r-1-e0'"],
])("a report whose %s is named, and can be forgotten", async (what, damage) => {
  const file = join(folder, `${what}.db`);
  const store = await openStore({ file });
  const both = { id: "r-2", lines: ["Kim said: yes", "Ana Torres said: no"] };
  await store.save(sampleRecord({ id: "r-1", lines: ["Kim said: so", "Lavrov said: so"] }), reader);
  await store.save(sampleRecord(both), reader);
  inDatabase(file, damage);

  expect(await problemOf(store.report("r-1"))).toMatchObject({
    code: "store-unusable",
    received: expect.stringContaining("r-1"),
    advice: expect.stringContaining("onrecord forget r-1"),
  });
  const { id } = await store.reportMeant("r-1");
  expect(await store.forget(id)).toMatchObject({ id: "r-1", versions: 1, entries: 2, erased: true });
  expect(bytesOf(file).includes("Lavrov")).toBe(false);

  const fresh = await openStore({ file: ":memory:" });
  await fresh.save(sampleRecord(both), reader);
  expect(await store.actors.list()).toEqual(await fresh.actors.list());
  expect(await store.actors.show("Kim")).toEqual(await fresh.actors.show("Kim"));
  await store.close();
  expect(flawsOf(file)).toEqual([]);
});
