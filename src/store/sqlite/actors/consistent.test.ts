import fc from "fast-check";
import { Kysely, sql } from "kysely";
import Database from "libsql";
import { expect, test } from "vitest";
import { OnrecordError } from "../../../util/problem.ts";
import { sampleRecord } from "../../sample-record.case.ts";
import { yes } from "../current.ts";
import { LibsqlDialect } from "../dialect.ts";
import { forget } from "../forget.ts";
import { indexVersion } from "../index-version.ts";
import { migrate } from "../migrate.ts";
import { recordAt } from "../record-at.ts";
import { save } from "../save.ts";
import type { StoreTables } from "../tables.ts";
import { actorsIn } from "./index.ts";

const names = ["Ali", "Bo", "Bo Li", "Cy"] as const;
const reports = ["r-1", "r-2", "r-3"] as const;

/** Everything that the tables of actors and the index of words hold, without the keys that depend on history. */
async function heldIn(db: Kysely<StoreTables>): Promise<unknown> {
  const all = async (query: string) => (await sql.raw(query).execute(db)).rows;
  return {
    actors: await all(
      `select id, name, folded, kind, country, reports, entries, names
      from actor left join naming on naming.rowid = actor.key order by id`,
    ),
    namings: await all("select count(*) from naming"),
    appearances: await all("select * from appearance order by actor, read, version"),
    parties: await all("select * from party order by actor, entry"),
    wordings: await all("select * from wording order by actor, sort, words"),
    words: await all("select rowid, * from words order by rowid"),
  };
}

/** The same, made anew from the reports as they were read and the corrections that stand. */
async function madeAnew(db: Kysely<StoreTables>): Promise<unknown> {
  for (const table of ["actor", "naming", "appearance", "party", "wording", "words"]) {
    await sql.raw(`delete from ${table}`).execute(db);
  }
  const versions = await db.selectFrom("version").select("key").where("current", "=", yes).orderBy("key").execute();
  for (const { key } of versions) await indexVersion(db, key, await recordAt(db, key));
  return heldIn(db);
}

const name = fc.constantFrom(...names);
const report = fc.constantFrom(...reports);
const step = fc.oneof(
  fc.record({
    do: fc.constant("save" as const),
    report,
    speakers: fc.array(name, { maxLength: 4 }),
    model: fc.constantFrom("1", "2"),
  }),
  fc.record({ do: fc.constant("merge" as const), actor: name, into: name }),
  fc.record({ do: fc.constant("split" as const), actor: name, reports: fc.uniqueArray(report, { minLength: 1 }) }),
  fc.record({ do: fc.constant("word" as const), actor: name, report }),
  fc.record({ do: fc.constant("rename" as const), actor: name, to: fc.constantFrom("Dee", "Ali Two", "Bo") }),
  fc.record({ do: fc.constant("correct" as const), actor: name, country: fc.constantFrom("KOR", null) }),
  fc.record({ do: fc.constant("undo" as const), back: fc.nat(4) }),
  fc.record({ do: fc.constant("forget" as const), report }),
);

type Step = typeof step extends fc.Arbitrary<infer S> ? S : never;

/** Runs that once left the tables wrong. */
const examples: [Step[]][] = [
  [
    [
      { do: "word", actor: "Ali", report: "r-1" },
      { do: "merge", actor: "Bo", into: "Ali" },
      { do: "word", actor: "Ali", report: "r-1" },
      { do: "word", actor: "Ali", report: "r-1" },
      { do: "forget", report: "r-1" },
    ],
  ],
];

test("after any corrections, readings and forgettings the tables are what the reports and corrections make", {
  timeout: 300_000,
}, async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 14 }), async (steps) => {
      const db = new Kysely<StoreTables>({ dialect: new LibsqlDialect(new Database(":memory:"), (error) => error) });
      try {
        await migrate(db, ":memory:");
        for (const id of reports)
          await save(db, sampleRecord({ id, lines: ["Ali said: one", "Bo said: two"] }), { model: "1" });
        for (const taken of steps) await take(db, taken);
        const held = await heldIn(db);
        expect(held).toEqual(await madeAnew(db));
      } finally {
        await db.destroy();
      }
    }),
    { numRuns: 60, examples },
  );
});

async function take(db: Kysely<StoreTables>, taken: Step): Promise<void> {
  const actors = actorsIn(db);
  try {
    switch (taken.do) {
      case "save": {
        const lines = taken.speakers.map((speaker, n) => `${speaker} said: ${n} of many`);
        await save(db, sampleRecord({ id: taken.report, lines }), { model: taken.model });
        break;
      }
      case "merge":
        await actors.merge(taken.actor, taken.into, "Ada");
        break;
      case "split":
        await actors.split(taken.actor, { reports: taken.reports, name: "Split" }, "Ada");
        break;
      case "word": {
        const { mentions } = await actors.show(taken.actor);
        const [first] = mentions.find((it) => it.report.id === taken.report)?.mentions ?? [];
        if (first === undefined) return;
        await actors.split(taken.actor, { mentions: [{ report: taken.report, ...first }], name: "Word" }, "Ada");
        break;
      }
      case "rename":
        await actors.rename(taken.actor, taken.to, "Ada");
        break;
      case "correct":
        await actors.correct(taken.actor, { country: taken.country }, "Ada");
        break;
      case "undo": {
        const standing = (await actors.history()).filter(({ undoneAt }) => undoneAt === null);
        await actors.undo(standing[taken.back]?.id, "Ada");
        break;
      }
      case "forget":
        await forget(db, taken.report);
        break;
    }
  } catch (error) {
    // What a step names may be gone, or be several; that is refused and changes nothing.
    if (!(error instanceof OnrecordError) || !["usage", "not-found"].includes(error.problem.code)) throw error;
  }
}
