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
  if (kept?.method !== joiner.method) await changeMethod(db, joiner.method, signal);
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

/** So many matters are taken apart in one transaction: others are answered in between. */
const apartAtOnce = 200;

/**
 * Where something else joined what is on record, all of it is joined anew. No method is told while matters are taken apart, so
 * that whoever is next, after a stop too, takes the rest apart.
 */
async function changeMethod(db: Kysely<StoreTables>, method: string, signal?: AbortSignal): Promise<void> {
  for (let done = false; !done; ) {
    signal?.throwIfAborted();
    await letOthersRun();
    done = await db.transaction().execute((transaction) => changeSome(transaction, method));
  }
}

/** Takes some matters apart, or tells the new method where none is left; whether it is told. */
async function changeSome(db: Transaction<StoreTables>, method: string): Promise<boolean> {
  const kept = await db.selectFrom("matter_method").select("method").executeTakeFirst();
  if (kept?.method === method) return true;
  await db.deleteFrom("matter_method").execute();
  const matters = await db.selectFrom("matter").select("key").limit(apartAtOnce).execute();
  if (matters.length > 0) {
    const keys = matters.map(({ key }) => key);
    await db.deleteFrom("joining").where("matter", "in", keys).execute();
    await db.deleteFrom("matter").where("key", "in", keys).execute();
    return false;
  }
  await db.insertInto("matter_method").values({ method }).execute();
  const all = await db.selectFrom("version").select("key").where("current", "=", 1).execute();
  await markUnjoined(
    db,
    all.map(({ key }) => key),
  );
  return true;
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
