import { setImmediate as letOthersRun } from "node:timers/promises";
import type { Kysely, Transaction } from "kysely";
import type { Choice, Joiner } from "../../matters.ts";
import { shownRecord } from "../entry-row.ts";
import { recordAt } from "../record-at.ts";
import { entryKey, lastEntryKey, type StoreTables } from "../tables.ts";
import { candidatesFor } from "./candidates.ts";
import { boundOf, isAnyDecided, unbound, undecided } from "./decided.ts";
import { enter, type Joining, markUnjoined, mergeMatters, newMatter, unjoinVersion } from "./membership.ts";
import { OpenedTraces } from "./opened-traces.ts";

/** Joins the entries of versions that wait for it, a version a transaction; see {@link Matters.takeIn}. */
export async function takeIn<Opened>(
  db: Kysely<StoreTables>,
  joiner: Joiner<Opened>,
  signal?: AbortSignal,
): Promise<number> {
  const kept = await db.selectFrom("matter_method").select("method").executeTakeFirst();
  if (kept?.method !== joiner.method) await changeMethod(db, joiner.method);
  const traces = new OpenedTraces(joiner);
  for (let count = 0; ; count++) {
    signal?.throwIfAborted();
    // Nothing in here waits for anything, so that a server would answer nobody until all is done.
    await letOthersRun();
    // Asked outside of a transaction first, so that looking something up writes nothing.
    if ((await nextOf(db)) === undefined) return count;
    await db.transaction().execute(async (transaction) => {
      const next = await nextOf(transaction);
      if (next !== undefined) await joinVersion(transaction, next.version, joiner, traces);
    });
  }
}

const nextOf = (db: Kysely<StoreTables>) =>
  db.selectFrom("unjoined").select("version").orderBy("version").executeTakeFirst();

/** Where something else joined what is on record, all of it is joined anew. */
async function changeMethod(db: Kysely<StoreTables>, method: string): Promise<void> {
  await db.transaction().execute(async (transaction) => {
    const kept = await transaction.selectFrom("matter_method").select("method").executeTakeFirst();
    if (kept?.method === method) return;
    await transaction.deleteFrom("joining").execute();
    await transaction.deleteFrom("matter").execute();
    await transaction.deleteFrom("matter_method").execute();
    await transaction.insertInto("matter_method").values({ method }).execute();
    const all = await transaction.selectFrom("version").select("key").where("current", "=", 1).execute();
    await markUnjoined(
      transaction,
      all.map(({ key }) => key),
    );
  });
}

async function joinVersion<Opened>(
  db: Transaction<StoreTables>,
  version: number,
  joiner: Joiner<Opened>,
  traces: OpenedTraces<Opened>,
): Promise<void> {
  await unjoinVersion(db, version);
  traces.forget(entryKey(version, 0), lastEntryKey(version));
  const { entries } = await recordAt(db, version);
  const record = await shownRecord(db, version, entries);
  const anyDecided = await isAnyDecided(db);
  const positions = new Map(record.entries.map(({ id }, position) => [id, position]));
  for (const kept of joiner.keep(record)) {
    const ref = { report: record.report.id, entry: kept.entry };
    const bound = anyDecided ? await boundOf(db, ref) : unbound;
    const candidates = await candidatesFor(db, kept, traces);
    const allowed = candidates.filter(({ matter }) => !bound.apart.has(matter));
    const key = entryKey(version, positions.get(kept.entry) ?? 0);
    const choice = joiner.choose(traces.open(key, kept.trace), allowed);
    const joining = { ...ref, key, kept, joined: choice.joined };
    await place(db, joining, choice, bound.together);
  }
}

async function place(
  db: Kysely<StoreTables>,
  joining: Joining,
  { matter, alsoSame }: Choice,
  together: readonly number[],
): Promise<void> {
  const [wanted, ...more] = together;
  if (wanted !== undefined) {
    await mergeMatters(db, more, wanted);
    await enter(db, wanted, wanted === matter ? joining : { ...joining, joined: null });
    return;
  }
  if (matter === null) {
    await enter(db, await newMatter(db, joining, joining.kept.kind), { ...joining, joined: null });
    return;
  }
  const free = await undecided(db, [matter, ...alsoSame]);
  if (free.includes(matter)) {
    const [into = matter, ...from] = free.sort((a, b) => a - b);
    await mergeMatters(db, from, into);
    await enter(db, into, joining);
  } else await enter(db, matter, joining);
}
