import { Kysely, sql } from "kysely";
import Database from "libsql";
import { afterAll, expect, test } from "vitest";
import { LibsqlDialect } from "./dialect.ts";

const translated = new Error("translated");
const db = new Kysely<unknown>({ dialect: new LibsqlDialect(new Database(":memory:"), () => translated) });
afterAll(() => db.destroy());

test("a boolean is an error, not the end of the process", async () => {
  await expect(sql`select ${true}`.execute(db)).rejects.toBe(translated);
});

test("a NUL does not cut a text short", async () => {
  const { rows } = await sql`select ${"a\0b"} as text`.execute(db);
  expect(rows).toEqual([{ text: "a\ufffdb" }]);
});

test("errors are translated when a statement is prepared, and when it is run", async () => {
  await expect(sql`select * from nothing`.execute(db)).rejects.toBe(translated);
  await sql`create table one (key integer primary key)`.execute(db);
  const insert = () => sql`insert into one values (1)`.execute(db);
  await insert();
  await expect(insert()).rejects.toBe(translated);
});

test("more statements than are kept prepared all work", async () => {
  for (let n = 0; n < 450; n++) {
    expect((await sql.raw(`select ${n % 300} as n`).execute(db)).rows).toEqual([{ n: n % 300 }]);
  }
});
