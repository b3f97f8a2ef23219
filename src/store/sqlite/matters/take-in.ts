import { setImmediate as letOthersRun } from "node:timers/promises";
import type { Kysely, Transaction } from "kysely";
import type { Choice, Joiner, Kept, TakingInMatters } from "../../matters.ts";
import { shownRecord } from "../entry-row.ts";
import { recordAt } from "../record-at.ts";
import { entryKey, lastEntryKey, type StoreTables } from "../tables.ts";
import { candidatesFor } from "./candidates.ts";
import { boundOf, isAnyDecided, unbound, undecided } from "./decided.ts";
import { enter, type Joining, markUnjoined, mergeMatters, newMatter, takeApart, waitNoLonger } from "./membership.ts";
import { OpenedTraces } from "./opened-traces.ts";

/** Others who use the same store wait for a transaction no longer than this, in milliseconds, and for one entry more. */
const longest = 50;

/** Joins the entries of versions that wait for it; see {@link Matters.takeIn}. */
export async function takeIn<Opened>(
  db: Kysely<StoreTables>,
  joiner: Joiner<Opened>,
  { signal, turn = letOthersRun }: TakingInMatters = {},
): Promise<number> {
  const kept = await db.selectFrom("matter_method").select("method").executeTakeFirst();
  if (kept?.method !== joiner.method) await changeMethod(db, joiner.method, turn, signal);
  const traces = new OpenedTraces(joiner);
  let begun: BegunVersion | null = null;
  for (let count = 0; ; ) {
    signal?.throwIfAborted();
    // Nothing in here waits for anything, so that a server would answer nobody until all is done.
    await turn();
    // Asked outside of a transaction first, so that looking something up writes nothing.
    if ((await nextOf(db)) === undefined) return count;
    const before: BegunVersion | null = begun;
    begun = await db.transaction().execute((transaction) => joinSome(transaction, joiner, traces, before));
    if (begun === null) count++;
  }
}

const nextOf = (db: Kysely<StoreTables>) =>
  db.selectFrom("unjoined").select(["version", "joined"]).orderBy("version").executeTakeFirst();

/** How many reports wait to be joined; see {@link Matters.waiting}. */
export async function countWaiting(db: Kysely<StoreTables>, method: string): Promise<number> {
  const kept = await db.selectFrom("matter_method").select("method").executeTakeFirst();
  const { count } = await (kept?.method === method
    ? db.selectFrom("unjoined").select(({ fn }) => fn.countAll<number>().as("count"))
    : db
        .selectFrom("version")
        .select(({ fn }) => fn.countAll<number>().as("count"))
        .where("current", "=", 1)
  ).executeTakeFirstOrThrow();
  return count;
}

/** So many matters are taken apart in one transaction: others are answered in between. */
const apartAtOnce = 200;

/**
 * Where something else joined what is on record, all of it is joined anew. No method is told while matters are taken apart, so
 * that whoever is next, after a stop too, takes the rest apart.
 */
async function changeMethod(
  db: Kysely<StoreTables>,
  method: string,
  turn: () => Promise<void>,
  signal?: AbortSignal,
): Promise<void> {
  for (let done = false; !done; ) {
    signal?.throwIfAborted();
    await turn();
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

/** A version of which some entries are joined. */
interface BegunVersion {
  readonly version: number;
  readonly report: string;
  /** Its entries that are to be joined, each with its key. */
  readonly kept: readonly (Kept & { readonly key: number })[];
  readonly joined: number;
}

/** Joins entries of the next version for a while; null once all of it are, else what is begun. */
async function joinSome<Opened>(
  db: Transaction<StoreTables>,
  joiner: Joiner<Opened>,
  traces: OpenedTraces<Opened>,
  before: BegunVersion | null,
): Promise<BegunVersion | null> {
  const next = await nextOf(db);
  if (next === undefined) return null;
  const { version, joined } = next;
  // Another program may have gone on with it, or begun it anew.
  const isSame = joined > 0 && before?.version === version && before.joined === joined;
  const { report, kept } = isSame ? before : await beginVersion(db, next, joiner, traces);
  const anyDecided = await isAnyDecided(db);
  const end = performance.now() + longest;
  let done = joined;
  for (const one of kept.slice(joined)) {
    if (done > joined && performance.now() > end) break;
    await joinEntry(db, { report, anyDecided, traces, joiner }, one);
    done++;
  }
  if (done >= kept.length) {
    await waitNoLonger(db, version);
    return null;
  }
  await db.updateTable("unjoined").set({ joined: done }).where("version", "=", version).execute();
  return { version, report, kept, joined: done };
}

async function beginVersion<Opened>(
  db: Transaction<StoreTables>,
  { version, joined }: { readonly version: number; readonly joined: number },
  joiner: Joiner<Opened>,
  traces: OpenedTraces<Opened>,
): Promise<Pick<BegunVersion, "report" | "kept">> {
  if (joined === 0) {
    await takeApart(db, version);
    traces.forget(entryKey(version, 0), lastEntryKey(version));
  }
  const { entries } = await recordAt(db, version);
  const record = await shownRecord(db, version, entries);
  const positions = new Map(record.entries.map(({ id }, position) => [id, position]));
  const kept = joiner.keep(record);
  return {
    report: record.report.id,
    kept: kept.map((one) => ({ ...one, key: entryKey(version, positions.get(one.entry) ?? 0) })),
  };
}

interface Way<Opened> {
  readonly report: string;
  readonly anyDecided: boolean;
  readonly traces: OpenedTraces<Opened>;
  readonly joiner: Joiner<Opened>;
}

async function joinEntry<Opened>(
  db: Transaction<StoreTables>,
  { report, anyDecided, traces, joiner }: Way<Opened>,
  { key, ...kept }: BegunVersion["kept"][number],
): Promise<void> {
  const ref = { report, entry: kept.entry };
  const bound = anyDecided ? await boundOf(db, ref) : unbound;
  const candidates = await candidatesFor(db, kept, traces);
  const allowed = candidates.filter(({ matter }) => !bound.apart.has(matter));
  const choice = joiner.choose(traces.open(key, kept.trace), allowed);
  await place(db, { ...ref, key, kept, joined: choice.joined }, choice, bound.together);
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
