import { Kysely, sql } from "kysely";
import Database from "libsql";
import { afterAll, expect, test } from "vitest";
import { LibsqlDialect } from "../dialect.ts";
import { addBucketLevels } from "../migrations/add-bucket-levels.ts";
import type { StoreTables } from "../tables.ts";
import { moveBuckets, putBuckets, removeBuckets } from "./bucket-levels.ts";

const db = new Kysely<StoreTables>({ dialect: new LibsqlDialect(new Database(":memory:"), (error) => error) });
afterAll(() => db.destroy());

const rows = () => db.selectFrom("bucket").selectAll().orderBy("version").orderBy("bucket").execute();

test("buckets move on by a level at every so many versions, whatever their number, and are removed wherever they are", async () => {
  await sql`create table bucket (bucket integer)`.execute(db);
  await sql`create table comparer (method text)`.execute(db);
  await addBucketLevels(db);
  const buckets = [0, 2 ** 47, 2 ** 52 - 1, 2 ** 53 - 2];
  const put = (version: number) => db.transaction().execute((on) => putBuckets(on, [{ version, open: buckets }]));
  const levelsNow = async () => (await rows()).map(({ level }) => level);
  await put(1023);
  await moveBuckets(db, [1022, 1023]);
  expect(await levelsNow()).toEqual([0, 0, 0, 0]);
  await moveBuckets(db, [1023, 1024]);
  await put(1025);
  expect(await levelsNow()).toEqual([1, 1, 1, 1, 0, 0, 0, 0]);
  await moveBuckets(db, [32_768]);
  expect(await rows()).toEqual(
    [1023, 1025].flatMap((version) => buckets.map((bucket) => ({ level: version === 1023 ? 2 : 1, bucket, version }))),
  );
  await db.transaction().execute((on) => removeBuckets(on, 1023, JSON.stringify(buckets)));
  expect((await rows()).map(({ version }) => version)).toEqual([1025, 1025, 1025, 1025]);
});
