import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Kysely, sql } from "kysely";
import Database from "libsql";
import { describe, expect, test } from "vitest";
import { problemOf } from "../problem-of.case.ts";
import { sampleRecord } from "../sample-record.case.ts";
import type { Store } from "../store.ts";
import { LibsqlDialect } from "./dialect.ts";
import { storeFault } from "./fault.ts";
import { openStore } from "./open.ts";
import { save } from "./save.ts";
import { bytesOf, flawsOf, inDatabase, scratchFolder } from "./scratch.case.ts";
import { canMount, onSmallDisk } from "./small-disk.case.ts";
import type { StoreTables } from "./tables.ts";

const folder = scratchFolder();
const lines = Array.from({ length: 60 }, (_, n) => `Ana Torres said: sanctions ${n} and more`);
const record = (n: number) => sampleRecord({ id: `r-${n}`, lines });
const reader = { model: "statements 1" };

/** Saves until that fails; how many reports it has saved, and the problem. */
async function saveUntilFull(one: (n: number) => Promise<unknown>) {
  for (let n = 0; n < 10_000; n++) {
    const saved = await one(n).then(
      () => null,
      (reason: unknown) => problemOf(Promise.reject(reason)),
    );
    if (saved !== null) return { count: n, problem: await saved };
  }
  throw new Error("It never fills up.");
}

async function expectWhole(store: Store, count: number): Promise<void> {
  expect(await store.reports({ limit: 20_000 })).toHaveLength(count);
  expect(await store.search("sanctions", { limit: 1_000 })).toHaveLength(Math.min(1_000, count * lines.length));
  if (count > 0) expect((await store.report(`r-${count - 1}`)).record).toEqual(record(count - 1));
}

test("a file that may not grow is full, and keeps what it has", async () => {
  const file = join(folder, "limited.db");
  await (await openStore({ file })).close();
  const db = new Kysely<StoreTables>({
    dialect: new LibsqlDialect(new Database(file), (error) => storeFault(error, file)),
  });
  await sql`pragma max_page_count = 240`.execute(db);
  const { count, problem } = await saveUntilFull((n) => save(db, record(n), reader));
  expect(problem).toMatchObject({ code: "store-full", received: file });
  expect(count).toBeGreaterThan(3);
  await sql`pragma max_page_count = 100000`.execute(db);
  expect((await save(db, record(count), reader)).outcome).toBe("new");
  await db.destroy();
  const store = await openStore({ file });
  await expectWhole(store, count + 1);
  await store.close();
  expect(flawsOf(file)).toEqual([]);
});

describe.skipIf(!canMount)(`a disk${canMount ? "" : " (skipped: this process may not mount one)"}`, () => {
  test("that fills up leaves every report whole or absent", () =>
    onSmallDisk(async ({ path }) => {
      const file = path("x.db");
      const store = await openStore({ file });
      const { count, problem } = await saveUntilFull((n) => store.save(record(n), reader));
      expect(problem).toMatchObject({ code: "store-full", received: file });
      expect(count).toBeGreaterThan(3);
      await expectWhole(store, count);
      await store.close();
      const again = await openStore({ file });
      await expectWhole(again, count);
      await again.close();
      expect(flawsOf(file)).toEqual([]);
    }));

  test("that is nearly full forgets, says that traces stay, and has none once there is room", () =>
    onSmallDisk(async ({ path, fill, makeRoom }) => {
      const made = await openStore({ file: path("x.db") });
      for (let n = 0; n < 8; n++) await made.save(record(n), reader);
      await made.close();
      const store = await openStore({ file: path("x.db") });
      fill(statSync(path("x.db")).size * 0.9);
      expect(await store.forget("r-0")).toMatchObject({ id: "r-0", erased: false });
      expect(await store.reports()).toHaveLength(7);
      makeRoom();
      await store.close();
      expect(inDatabase(path("x.db"), "", "select * from erasure")).toEqual([]);
      expect(bytesOf(path("x.db")).includes("r-0-e")).toBe(false);
      expect(bytesOf(path("x.db")).includes("r-1-e")).toBe(true);
      expect(flawsOf(path("x.db"))).toEqual([]);
    }));

  test("that is full takes no new store, and one as soon as there is room", () =>
    onSmallDisk(async ({ path, fill, makeRoom }) => {
      fill();
      expect(await problemOf(openStore({ file: path("x.db") }))).toMatchObject({ code: "store-full" });
      makeRoom();
      await (await openStore({ file: path("x.db") })).close();
    }));

  test("that is full does a store no harm", () =>
    onSmallDisk(async ({ path, fill, makeRoom }) => {
      const file = path("x.db");
      const store = await openStore({ file });
      await store.save(record(0), reader);
      await store.close();
      fill();
      const problem = await problemOf(openStore({ file }).then((opened) => opened.save(record(1), reader)));
      expect(problem).toMatchObject({ code: "store-full", received: file });
      makeRoom();
      const again = await openStore({ file });
      await expectWhole(again, 1);
      await again.close();
    }));

  test("that is read-only takes no store, old or new", () =>
    onSmallDisk(async ({ path, readOnlyPath }) => {
      await (await openStore({ file: path("old.db") })).close();
      for (const [name, message] of [
        ["old.db", "The record cannot be written to."],
        ["new.db", "No record can be seen or made here: the folder cannot be written to."],
      ] as const) {
        const problem = await problemOf(openStore({ file: readOnlyPath(name) }));
        expect(problem).toMatchObject({ code: "store-unusable", message });
      }
    }));
});

describe.skipIf(!canMount)(
  `a record on a read-only disk${canMount ? "" : " (skipped: this process may not mount one)"}`,
  () => {
    const looked = (store: Store) =>
      Promise.all([store.report("r-1"), store.search("sanctions"), store.copies.count(), store.actors.list()]);

    test("can be looked at, and stays as it is", () =>
      onSmallDisk(async ({ path, readOnlyPath }) => {
        const made = await openStore({ file: path("x ?#%.db") });
        await made.save(record(1), reader);
        const before = await looked(made);
        await made.close();
        const bytes = bytesOf(path("x ?#%.db"));

        const store = await openStore({ file: readOnlyPath("x ?#%.db"), toLookAt: true });
        expect(store.readOnly).toBe(true);
        expect(await looked(store)).toEqual(before);
        for (const change of [
          store.save(record(2), reader),
          store.forget("r-1"),
          store.actors.rename("Ana Torres", "A", "B"),
        ])
          expect(await problemOf(change)).toMatchObject({
            code: "store-unusable",
            message: "The record cannot be written to.",
          });
        await store.close();
        expect(bytesOf(path("x ?#%.db"))).toEqual(bytes);
      }));

    test("says so where it was made by an earlier version", () =>
      onSmallDisk(async ({ path, readOnlyPath }) => {
        await (await openStore({ file: path("old.db") })).close();
        inDatabase(path("old.db"), "pragma user_version = 3");
        const problem = await problemOf(openStore({ file: readOnlyPath("old.db"), toLookAt: true }));
        expect(problem).toMatchObject({ code: "store-unusable", message: expect.stringMatching(/earlier version/) });
      }));

    test("is seen as it becomes while somebody else writes to it", () =>
      onSmallDisk(async ({ path, readOnlyPath }) => {
        const made = await openStore({ file: path("x.db") });
        await made.save(record(1), reader);
        const store = await openStore({ file: readOnlyPath("x.db"), toLookAt: true });
        expect(await store.reports()).toHaveLength(1);
        await made.save(record(2), reader);
        expect(await store.reports()).toHaveLength(2);
        await store.close();
        await made.close();
      }));

    test("of an earlier version, or none, is not opened", () =>
      onSmallDisk(async ({ path, readOnlyPath }) => {
        writeFileSync(path("empty.db"), "");
        inDatabase(path("old.db"), readFileSync(join(import.meta.dirname, "fixtures/version-3.sql"), "utf8"));
        for (const name of ["empty.db", "old.db", "none.db"]) {
          const problem = await problemOf(openStore({ file: readOnlyPath(name), toLookAt: true }));
          expect(problem).toMatchObject({ code: "store-unusable", received: readOnlyPath(name) });
        }
      }));
  },
);

/** Whether a path can be made unchangeable even for root. */
const freezable = spawnSync("chattr", ["+i", folder]).status === 0;
if (freezable) spawnSync("chattr", ["-i", folder]);

test.skipIf(!freezable)(
  `a file that nobody may change is no store${freezable ? "" : " (skipped: chattr +i needs root)"}`,
  async () => {
    const file = join(folder, "frozen.db");
    await (await openStore({ file })).close();
    spawnSync("chattr", ["+i", file]);
    try {
      expect(await problemOf(openStore({ file }))).toMatchObject({ code: "store-unusable", received: file });
    } finally {
      spawnSync("chattr", ["-i", file]);
    }
  },
);

test.skipIf(process.getuid?.() === 0)(
  "a folder that one may not write to takes no store (skipped for root)",
  async () => {
    const closed = join(folder, "closed");
    mkdirSync(closed, { mode: 0o555 });
    expect(await problemOf(openStore({ file: join(closed, "x.db") }))).toMatchObject({ code: "store-unusable" });
  },
);
