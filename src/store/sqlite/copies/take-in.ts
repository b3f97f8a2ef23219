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
import { candidatesOf, sourcesBeyond } from "./candidates.ts";
import { type OpenedSketch, OpenedSketches } from "./opened-sketches.ts";
import { type Link, settle } from "./settle.ts";

/** So many reports are compared in one transaction: others that write wait no longer. */
const batch = 25;

/** Compares what came on record since the last call; see {@link Copies.takeIn}. */
export async function takeIn<Opened>(
  db: Kysely<StoreTables>,
  comparer: Comparer<Opened>,
  { signal }: NonNullable<Parameters<Copies["takeIn"]>[1]> = {},
): Promise<number> {
  await startAnew(db, comparer.method);
  const sketches = new OpenedSketches((bytes) => comparer.open(bytes));
  let taken = 0;
  for (;;) {
    signal?.throwIfAborted();
    await letOthersRun();
    const waiting = await db.selectFrom("uncompared").select("version").limit(1).execute();
    if (waiting.length === 0) return taken;
    const versions = await db.transaction().execute(async (transaction) => {
      const next = await transaction
        .selectFrom("uncompared")
        .select("version")
        .orderBy("version")
        .limit(batch)
        .execute();
      const versions = next.map(({ version }) => version);
      await transaction
        .deleteFrom("uncompared")
        .where("version", "<=", versions.at(-1) ?? 0)
        .execute();
      await sketches.during(transaction, async () => {
        for (const version of versions) await takeInOne(transaction, comparer, sketches, version);
      });
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

async function takeInOne<Opened>(
  transaction: Transaction<StoreTables>,
  comparer: Comparer<Opened>,
  sketches: OpenedSketches<Opened>,
  version: number,
): Promise<void> {
  const record = await comparedPart(transaction, version);
  if (record === null) return;
  const { bytes, buckets } = comparer.sketch(record);
  const first = comparer.open(bytes);
  const { candidates, open } = await candidatesOf(transaction, buckets);
  const links = linksWith(comparer, version, first, await sketches.of(transaction, candidates));
  const sources = await sourcesBeyond(transaction, links, new Set(candidates));
  links.push(...linksWith(comparer, version, first, await sketches.of(transaction, sources)));
  sketches.keep(version, first);
  await transaction
    .insertInto("sketch")
    .values({ version, bytes, buckets: JSON.stringify(buckets), cluster: null, origin: null })
    .execute();
  await putBuckets(transaction, version, open);
  if (links.length === 0) return;
  for (const link of links) await transaction.insertInto("likeness").values(link).execute();
  await settle(transaction, [version]);
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

/** What of a record is compared; null where it is damaged, which whoever asks for it is told. */
async function comparedPart(transaction: Transaction<StoreTables>, version: number) {
  const { report, stray } = await transaction
    .selectFrom("version")
    .select([
      sql<string>`iif(json_valid(record), record -> '$.report', 'null')`.as("report"),
      sql<string>`iif(json_valid(record), record -> '$.stray', 'null')`.as("stray"),
    ])
    .where("key", "=", version)
    .executeTakeFirstOrThrow();
  try {
    return { report: fromJson(Report, report), stray: fromJson(z.array(StrayPart), stray) };
  } catch (error) {
    if (error instanceof OnrecordError) return null;
    throw error;
  }
}
