import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Kysely, sql } from "kysely";
import Database from "libsql";
import { describe, expect, test } from "vitest";
import { problemOf } from "../problem-of.case.ts";
import { sampleRecord } from "../sample-record.case.ts";
import { LibsqlDialect } from "./dialect.ts";
import { migrate } from "./migrate.ts";
import { type Migration, migrations } from "./migrations.ts";
import { openStore } from "./open.ts";
import { flawsOf, inDatabase, scratchFolder } from "./scratch.case.ts";

const folder = scratchFolder();

test("a store of version 1 opens with all it holds", async () => {
  const file = join(folder, "version-1.db");
  inDatabase(file, readFileSync(join(import.meta.dirname, "fixtures", "version-1.sql"), "utf8"));
  const store = await openStore({ file });
  const latest = sampleRecord({
    published: "2024-06-21",
    lines: ["Ana Torres denied: any deal", "! war would follow"],
  });
  expect((await store.report("r-1")).record).toEqual(latest);
  expect(await store.report("r-1", 1)).toMatchObject({ record: sampleRecord(), version: 1, latest: 2 });
  expect((await store.reports()).map(({ entries }) => entries)).toEqual([{ statement: 1, threat: 1 }]);
  expect((await store.search("deal")).map(({ entry }) => entry.id)).toEqual(["r-1-e0"]);
  expect(await store.save(latest, { model: "statements 1" })).toEqual({ outcome: "unchanged", version: 2 });
  await store.close();
  expect(flawsOf(file)).toEqual([]);
});

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
      allowed: `a store up to version ${migrations.length}`,
    });
  });
});
