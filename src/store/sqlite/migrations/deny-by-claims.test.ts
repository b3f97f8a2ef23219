import { join } from "node:path";
import { Kysely } from "kysely";
import Database from "libsql";
import { expect, test } from "vitest";
import { everyKindRecord } from "../../every-kind-record.case.ts";
import { LibsqlDialect } from "../dialect.ts";
import { openStore } from "../open.ts";
import { flawsOf, inDatabase, scratchFolder } from "../scratch.case.ts";
import { denyByClaims } from "./deny-by-claims.ts";

const folder = scratchFolder();

test("who asserted before the upgrade that an entry is not so is found as denying it", async () => {
  const file = join(folder, "deny.db");
  const record = everyKindRecord();
  const entries = record.entries.map((entry) =>
    entry.kind !== "transfer"
      ? entry
      : {
          ...entry,
          claims: entry.claims.map((claim) => ({ ...claim, stance: "asserts" as const })),
        },
  );
  const store = await openStore({ file });
  await store.save({ ...record, entries }, { model: "a test" });
  const deniers = "select actor, entry from party where roles & 64 <> 0";
  const traits = "select rowid, traits from words order by rowid";
  const [read, indexed] = [inDatabase(file, "", deniers), inDatabase(file, "", traits)];
  expect(read).toMatchObject([{ actor: "prk" }]);
  await store.close();
  inDatabase(file, "update party set roles = roles & ~64; update words set traits = 'k0'");
  const db = new Kysely<unknown>({ dialect: new LibsqlDialect(new Database(file), (error) => error) });
  await denyByClaims(db);
  await db.destroy();
  expect(inDatabase(file, "", deniers)).toEqual(read);
  const transfer = inDatabase(file, "", traits.replace("order", "where traits <> 'k0' order"));
  expect(transfer).toHaveLength(1);
  expect(indexed).toEqual(expect.arrayContaining(transfer));
  expect(flawsOf(file)).toEqual([]);
});
