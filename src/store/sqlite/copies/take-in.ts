import { setImmediate as letOthersRun } from "node:timers/promises";
import type { Kysely, Transaction } from "kysely";
import { sql } from "kysely";
import { z } from "zod";
import { Report, StrayPart } from "../../../record/index.ts";
import { OnrecordError } from "../../../util/problem.ts";
import type { Comparer, Copies } from "../../copies.ts";
import { fromJson } from "../../from-json.ts";
import { yes } from "../current.ts";
import type { StoreTables } from "../tables.ts";
import { moveBuckets, putBuckets } from "./bucket-levels.ts";
import { LookedUpBuckets, sourcesBeyond } from "./candidates.ts";
import { type OpenedSketch, OpenedSketches } from "./opened-sketches.ts";
import { type Link, settle } from "./settle.ts";

/** So many reports are compared in one transaction: others that write wait no longer. */
const usualBatch = 50;

/** What of a record is compared. */
const Compared = z.object({ report: Report, stray: z.array(StrayPart) });

/** Compares what came on record since the last call; see {@link Copies.takeIn}. */
export async function takeIn<Opened>(
  db: Kysely<StoreTables>,
  comparer: Comparer<Opened>,
  { signal, atOnce = usualBatch, turn = letOthersRun }: NonNullable<Parameters<Copies["takeIn"]>[1]> = {},
): Promise<number> {
  await startAnew(db, comparer.method);
  const sketches = new OpenedSketches((bytes) => comparer.open(bytes));
  let taken = 0;
  for (;;) {
    signal?.throwIfAborted();
    await turn();
    const waiting = await db.selectFrom("uncompared").select("version").limit(1).execute();
    if (waiting.length === 0) return taken;
    const versions = await db.transaction().execute(async (transaction) => {
      const next = await transaction
        .selectFrom("uncompared")
        .select("version")
        .orderBy("version")
        .limit(atOnce)
        .execute();
      const versions = next.map(({ version }) => version);
      await transaction
        .deleteFrom("uncompared")
        .where("version", "<=", versions.at(-1) ?? 0)
        .execute();
      await sketches.during(transaction, () => takeInBatch(transaction, comparer, sketches, versions));
      return versions;
    });
    taken += versions.length;
    await moveBuckets(db, versions);
  }
}

/** Forgets what another method found, so that every report is compared anew. */
async function startAnew(db: Kysely<StoreTables>, method: string): Promise<void> {
  const known = await db.selectFrom("comparer").select("method").executeTakeFirst();
  if (known?.method === method) return;
  await db.transaction().execute(async (transaction) => {
    for (const table of ["likeness", "sketch", "cluster", "bucket", "comparer", "uncompared"] as const)
      await transaction.deleteFrom(table).execute();
    await transaction.insertInto("comparer").values({ method }).execute();
    await transaction
      .insertInto("uncompared")
      .columns(["version"])
      .expression((from) => from.selectFrom("version").select("key").where("current", "=", yes))
      .execute();
  });
}

/** Takes in versions that come together: all are looked up, and written, at once, but each is compared with those before it. */
async function takeInBatch<Opened>(
  transaction: Transaction<StoreTables>,
  comparer: Comparer<Opened>,
  sketches: OpenedSketches<Opened>,
  versions: readonly number[],
): Promise<void> {
  const parts = await comparedParts(transaction, versions);
  const kept = parts.map(({ version, part }) => ({ version, ...comparer.sketch(part) }));
  if (kept.length === 0) return;
  const looked = await LookedUpBuckets.of(
    transaction,
    kept.flatMap(({ buckets }) => buckets),
  );
  const met = kept.map(({ version, bytes, buckets }) => ({
    version,
    opened: comparer.open(bytes),
    ...looked.candidatesFor(version, buckets),
  }));
  await transaction
    .insertInto("sketch")
    .values(
      kept.map(({ version, bytes, buckets }) => ({
        version,
        bytes,
        buckets: JSON.stringify(buckets),
        cluster: null,
        origin: null,
      })),
    )
    .execute();
  await putBuckets(transaction, met);
  for (const { version, opened } of met) sketches.keep(version, opened);
  await sketches.fetch(
    transaction,
    met.flatMap(({ candidates }) => candidates),
  );
  for (const { version, opened, candidates } of met) {
    const links = linksWith(comparer, version, opened, await sketches.of(transaction, candidates));
    if (links.length === 0) continue;
    const sources = await sourcesBeyond(transaction, links, new Set(candidates));
    links.push(...linksWith(comparer, version, opened, await sketches.of(transaction, sources)));
    await transaction.insertInto("likeness").values(links).execute();
    await settle(transaction, [version]);
  }
}

/** What a version copies of some candidates, and which of them copy it. */
function linksWith<Opened>(
  comparer: Comparer<Opened>,
  version: number,
  first: Opened,
  candidates: readonly OpenedSketch<Opened>[],
): Link[] {
  return candidates.flatMap((candidate): Link[] => {
    const likeness = comparer.compare(first, candidate.opened);
    if (likeness === null) return [];
    const { kind, basis, likelihood, shareOfFirst, shareOfSecond } = likeness;
    const made = { kind, basis, likelihood };
    return likeness.copy === "second"
      ? [
          {
            ...made,
            copy: candidate.version,
            source: version,
            share_of_copy: shareOfSecond,
            share_of_source: shareOfFirst,
          },
        ]
      : [
          {
            ...made,
            copy: version,
            source: candidate.version,
            share_of_copy: shareOfFirst,
            share_of_source: shareOfSecond,
          },
        ];
  });
}

/** What of records is compared, in the order of their versions; damaged ones, which whoever asks for them is told, are left out. */
async function comparedParts(transaction: Transaction<StoreTables>, versions: readonly number[]) {
  const rows = await transaction
    .selectFrom("version")
    .select(["key", "record"])
    .where("key", "in", sql<number>`(select value from json_each(${JSON.stringify(versions)}))`)
    .orderBy("key")
    .execute();
  return rows.flatMap(({ key, record }) => {
    try {
      return [{ version: key, part: fromJson(Compared, record) }];
    } catch (error) {
      if (error instanceof OnrecordError) return [];
      throw error;
    }
  });
}
