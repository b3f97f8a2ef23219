import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { isDeepStrictEqual } from "node:util";
import { Kysely, sql } from "kysely";
import Database from "libsql";
import { beforeAll, describe, expect, test } from "vitest";
import { type ReportRecord, recordVersion } from "../../record/index.ts";
import { everyKindRecord } from "../every-kind-record.case.ts";
import { problemOf } from "../problem-of.case.ts";
import { sampleRecord } from "../sample-record.case.ts";
import type { EntryFilter } from "../store.ts";
import { bundled } from "./bundled.case.ts";
import { LibsqlDialect } from "./dialect.ts";
import { migrate } from "./migrate.ts";
import type { Migration } from "./migrations/migration.ts";
import { migrations } from "./migrations.ts";
import { openStore } from "./open.ts";
import { flawsOf, inDatabase, scratchFolder } from "./scratch.case.ts";

const folder = scratchFolder();

/** A new file with a store as a version of ours wrote it. */
function storeOf(version: 1 | 2 | 3, name: string, more = ""): string {
  const file = join(folder, name);
  inDatabase(file, readFileSync(join(import.meta.dirname, "fixtures", `version-${version}.sql`), "utf8") + more);
  return file;
}

/** A sample record as version 1 would have kept it: nothing told who an actor is. */
function fromVersion1(record: ReportRecord): ReportRecord {
  const identifiedBy = { kind: "rule", name: "version-1", version: "1" } as const;
  return { ...record, actors: record.actors.map((actor) => ({ ...actor, identifiedBy })) };
}

const latest = fromVersion1(
  sampleRecord({ published: "2024-06-21", lines: ["Ana Torres denied: any deal", "! war would follow"] }),
);

describe("a store of version 1", () => {
  let program: string;
  beforeAll(async () => {
    program = await bundled(join(import.meta.dirname, "opener.case.ts"));
  });

  test("opens with all it holds, as the vocabulary of today has it", async () => {
    const file = storeOf(1, "version-1.db");
    const store = await openStore({ file });
    expect((await store.report("r-1")).record).toEqual(latest);
    expect(await store.report("r-1", 1)).toMatchObject({
      record: fromVersion1(sampleRecord()),
      version: 1,
      latest: 2,
      model: "statements 1",
      readAt: "2026-11-25T00:42:32.312Z",
    });
    expect((await store.reports()).map(({ entries }) => entries)).toEqual([{ statement: 1, threat: 1 }]);
    expect((await store.search("deal")).map(({ entry }) => entry.id)).toEqual(["r-1-e0"]);
    expect(await store.save(latest, { model: "statements 1" })).toEqual({ outcome: "unchanged", version: 2 });
    await store.close();
    expect(flawsOf(file)).toEqual([]);
  });

  test("opens though one record in it is damaged, which is left as it was", async () => {
    const file = storeOf(1, "damaged-1.db", `update version set record = '{"onrecord":"1"' where number = 1;`);
    const store = await openStore({ file });
    expect((await store.report("r-1")).record).toEqual(latest);
    expect(await problemOf(store.report("r-1", 1))).toMatchObject({ code: "store-unusable" });
    await store.close();
    expect(inDatabase(file, "", "select record from version where number = 1")).toEqual([
      { record: '{"onrecord":"1"' },
    ]);
  });

  test.each([1, 40, 120])("whose upgrade is killed after %d ms is as it was, or upgraded", async (delay) => {
    const file = storeOf(1, `killed-${delay}.db`, manyReports);
    const before = inDatabase(file, "", "select * from version order by key");
    const opener = spawn(process.execPath, [program, file], { stdio: ["ignore", "pipe", "inherit"] });
    const exit = once(opener, "exit");
    await once(opener.stdout, "data");
    await sleep(delay);
    opener.kill("SIGKILL");
    await exit;
    const [version] = inDatabase(file, "", "pragma user_version");
    if (isDeepStrictEqual(version, { user_version: 1 })) {
      expect(inDatabase(file, "", "select * from version order by key")).toEqual(before);
    } else {
      expect(version).toEqual({ user_version: migrations.length });
    }
    const store = await openStore({ file });
    expect((await store.report("r-1")).record).toEqual(latest);
    expect((await store.report("r-x1000")).record.onrecord).toBe(recordVersion);
    await store.close();
    expect(flawsOf(file)).toEqual([]);
  });
});

test("actors of a store of version 1 are listed, and can be corrected", async () => {
  const file = storeOf(1, "actors-1.db");
  const store = await openStore({ file });
  const ana = { id: "Ana Torres", name: "Ana Torres", kind: "unknown", country: null, reports: 1, entries: 1 };
  expect(await store.actors.list()).toEqual([ana]);
  expect(await store.actors.show("ana")).toMatchObject({
    names: [{ words: "Ana Torres", mentions: 1 }],
    mergedIds: [],
  });
  await store.actors.rename("ana torres", "A. Torres", "Ada");
  expect((await store.entries({ speaker: "a. torres" })).map(({ entry }) => entry.id)).toEqual(["r-1-e0"]);
  expect(await store.forget("r-1")).toMatchObject({ versions: 2, erased: true });
  expect(await store.actors.history()).toEqual([]);
  await store.close();
  expect(flawsOf(file)).toEqual([]);
});

test("a store of version 2 opens with all it holds, and with what people corrected", async () => {
  const file = storeOf(2, "version-2.db");
  const store = await openStore({ file });
  expect((await store.report("r-1", 1)).record.entries).toEqual(sampleRecord().entries);
  expect(await store.actors.list()).toMatchObject([
    { id: "Ana Torres", country: "ESP", reports: 2, entries: 2 },
    { id: "Kim", reports: 1, entries: 1 },
    { name: "Kim II", reports: 1, entries: 1 },
  ]);
  expect((await store.actors.history()).map(({ what, by, undoneBy }) => [what, by, undoneBy])).toEqual([
    ["rename", "Bo", "Ada"],
    ["correct", "Bo", null],
    ["split", "Ada", null],
    ["merge", "Ada", null],
  ]);
  expect((await store.search("ana")).map(({ entry }) => entry.id)).toEqual(["r-1-e0", "r-2-e0"]);
  await store.close();
  expect(flawsOf(file)).toEqual([]);
});

test("entries of a store of version 3 are found by what they say and by who is in them", async () => {
  const file = storeOf(3, "version-3.db");
  const store = await openStore({ file });
  expect((await store.report("r-kinds")).record).toEqual(everyKindRecord());
  const kinds = async (filter: EntryFilter) => (await store.entries(filter)).map(({ entry }) => entry.kind);
  expect(await kinds({ plover: "ASSAULT", occurrence: "happened" })).toEqual(["event"]);
  expect(await kinds({ stage: "delivered", agent: "prk", recipient: "rus" })).toEqual(["transfer"]);
  expect(await kinds({ modality: "possible", polarity: "negative" })).toEqual(["restriction"]);
  expect(await kinds({ claimant: "kor" })).toEqual(["transfer", "restriction"]);
  const parties = "select actor, entry, speaks, roles from party order by actor, entry";
  const upgraded = inDatabase(file, "", parties);
  await store.save(everyKindRecord(), { model: "another" });
  expect(inDatabase(file, "", parties)).toEqual(upgraded);
  await store.close();
  expect(flawsOf(file)).toEqual([]);
});

/** Statements that put 1000 more reports into a store of version 1. */
const manyReports = `
  with recursive n (n) as (values (3) union all select n + 1 from n where n < 1002)
  insert into version
  select n, 'r-x' || (n - 2), 1, 1, text_sha256, record_sha256, model, source, title, published, read_at, record
  from version, n where number = 2;
`;

describe("migrating", () => {
  const addColumn: Migration = (db) =>
    sql`alter table version add column language text not null default 'en'`.execute(db).then(() => undefined);
  const fail: Migration = async (db) => {
    await addColumn(db);
    throw new Error("halfway");
  };
  const languages = "select language from version";
  const userVersion = (file: string) => inDatabase(file, "", "pragma user_version");

  async function storeFile(name: string): Promise<string> {
    const file = join(folder, name);
    const store = await openStore({ file });
    await store.save(sampleRecord(), { model: "statements 1" });
    await store.close();
    return file;
  }

  async function migrateFile(file: string, steps: readonly Migration[]): Promise<void> {
    const database = new Database(file, { timeout: 5000 });
    const db = new Kysely<unknown>({ dialect: new LibsqlDialect(database, (error) => error) });
    try {
      await migrate(db, file, steps);
    } finally {
      await db.destroy();
    }
  }

  test("takes each step once", async () => {
    const file = await storeFile("steps.db");
    await migrateFile(file, [...migrations, addColumn]);
    expect(inDatabase(file, "", languages)).toEqual([{ language: "en" }]);
    await migrateFile(file, [...migrations, addColumn]);
    expect(userVersion(file)).toEqual([{ user_version: migrations.length + 1 }]);
  });

  test("that fails halfway changes nothing", async () => {
    const file = await storeFile("halfway.db");
    await expect(migrateFile(file, [...migrations, fail])).rejects.toThrow("halfway");
    expect(() => inDatabase(file, "", languages)).toThrow("no such column");
    expect(userVersion(file)).toEqual([{ user_version: migrations.length }]);
    const store = await openStore({ file });
    expect(await store.reports()).toHaveLength(1);
    await store.close();
  });

  test("is refused to who knows fewer steps", async () => {
    const file = await storeFile("later.db");
    await migrateFile(file, [...migrations, addColumn]);
    expect(await problemOf(openStore({ file }))).toMatchObject({
      code: "store-newer",
      received: `${file}, version ${migrations.length + 1}`,
      allowed: `a record up to version ${migrations.length}`,
    });
  });
});
