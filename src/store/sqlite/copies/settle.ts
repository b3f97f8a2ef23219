import { sql, type Transaction } from "kysely";
import type { StoreTables } from "../tables.ts";
import type { LikenessTable } from "./tables.ts";

/** That a version copies another. */
export type Link = LikenessTable;

/** From this share on, what a report has from another as it was makes it no source of its own. */
const leastShare = 0.45;

/** A version is settled so often in one go: reports whose links say of each that it copies the next make no end. */
const mostTimes = 3;

/**
 * Finds for each of these versions the source that it counts with: of those it copies, and that copy none themselves, the
 * one that is most like it.
 *
 * Every copy of a cluster is linked with its source: what was taken from a report merged from two does not make the two
 * one source, nor does a passage handed on from report to report. Which version came on record first makes no odds.
 */
export async function settle(transaction: Transaction<StoreTables>, versions: readonly number[]): Promise<void> {
  const waiting = [...versions];
  const times = new Map<number, number>();
  for (let version = waiting.shift(); version !== undefined; version = waiting.shift()) {
    const before = times.get(version) ?? 0;
    if (before >= mostTimes) continue;
    times.set(version, before + 1);
    waiting.push(...(await settleOne(transaction, version)));
  }
}

/** Settles one version. @returns those that have to be settled after it. */
async function settleOne(transaction: Transaction<StoreTables>, version: number): Promise<number[]> {
  const place = await transaction
    .selectFrom("sketch")
    .select(["cluster", "origin"])
    .where("version", "=", version)
    .executeTakeFirstOrThrow();
  const sources = await linksFrom(transaction, version);
  const source = sources.find(({ origin }) => origin === null)?.source ?? null;
  if (source === null) {
    if (place.origin !== null) await leave(transaction, version, place);
    return copiesToSettle(transaction, version);
  }
  if (source === place.origin) return [];
  const freed = place.origin === null ? await dissolved(transaction, place.cluster, version) : [];
  if (place.origin !== null) await leave(transaction, version, place);
  await join(transaction, version, source);
  return freed;
}

type OfItsSource = Pick<Link, "kind" | "share_of_copy">;

/** Whether a copy has so much from its source that it counts with it; of a rewrite's share only the plain part is known. */
const isOfItsSource = ({ kind, share_of_copy }: OfItsSource) => kind === "rewrite" || share_of_copy >= leastShare;

const alike = sql<number>`likeness.share_of_copy + likeness.share_of_source`;

/** What a version copies, what is most like it first, and what that counts with. */
async function linksFrom(transaction: Transaction<StoreTables>, copy: number) {
  const links = await transaction
    .selectFrom("likeness")
    .innerJoin("sketch", "sketch.version", "likeness.source")
    .select(["likeness.source", "likeness.kind", "likeness.share_of_copy", "sketch.origin"])
    .where("likeness.copy", "=", copy)
    .orderBy(alike, "desc")
    .orderBy("likeness.source")
    .execute();
  return links.filter(isOfItsSource);
}

/** The copies of a version that counts for itself which are settled elsewhere, but less like what they count with. */
async function copiesToSettle(transaction: Transaction<StoreTables>, source: number): Promise<number[]> {
  const copies = await transaction
    .selectFrom("likeness")
    .innerJoin("sketch", "sketch.version", "likeness.copy")
    .leftJoin("likeness as known", (join) =>
      join.onRef("known.copy", "=", "likeness.copy").onRef("known.source", "=", "sketch.origin"),
    )
    .select(["likeness.copy", "likeness.kind", "likeness.share_of_copy"])
    .where("likeness.source", "=", source)
    .where((where) =>
      where.or([
        where("sketch.origin", "is", null),
        where(alike, ">", sql<number>`known.share_of_copy + known.share_of_source`),
      ]),
    )
    .orderBy("likeness.copy")
    .execute();
  return copies.filter(isOfItsSource).map(({ copy }) => copy);
}

/** Takes apart the cluster whose source a version was. @returns those that counted with it. */
async function dissolved(
  transaction: Transaction<StoreTables>,
  cluster: number | null,
  source: number,
): Promise<number[]> {
  if (cluster === null) return [];
  const members = await transaction.selectFrom("sketch").select("version").where("cluster", "=", cluster).execute();
  await transaction.updateTable("sketch").set({ cluster: null, origin: null }).where("cluster", "=", cluster).execute();
  await transaction.deleteFrom("cluster").where("key", "=", cluster).execute();
  return members.flatMap(({ version }) => (version === source ? [] : [version]));
}

interface Place {
  readonly cluster: number | null;
}

/** Takes a copy out of its cluster; a source that is left alone has none. */
async function leave(transaction: Transaction<StoreTables>, version: number, { cluster }: Place): Promise<void> {
  await transaction.updateTable("sketch").set({ cluster: null, origin: null }).where("version", "=", version).execute();
  if (cluster === null) return;
  const { reports } = await transaction
    .updateTable("cluster")
    .set((row) => ({ reports: row("reports", "-", 1) }))
    .where("key", "=", cluster)
    .returning("reports")
    .executeTakeFirstOrThrow();
  if (reports > 1) return;
  await transaction.updateTable("sketch").set({ cluster: null }).where("cluster", "=", cluster).execute();
  await transaction.deleteFrom("cluster").where("key", "=", cluster).execute();
}

/** Counts a copy that counts with nothing yet with its source. */
async function join(transaction: Transaction<StoreTables>, copy: number, source: number): Promise<void> {
  const { cluster } = await transaction
    .selectFrom("sketch")
    .select("cluster")
    .where("version", "=", source)
    .executeTakeFirstOrThrow();
  if (cluster === null) {
    const { key } = await transaction
      .insertInto("cluster")
      .values({ reports: 2 })
      .returning("key")
      .executeTakeFirstOrThrow();
    await transaction.updateTable("sketch").set({ cluster: key }).where("version", "=", source).execute();
    await transaction.updateTable("sketch").set({ cluster: key, origin: source }).where("version", "=", copy).execute();
    return;
  }
  await transaction
    .updateTable("cluster")
    .set((row) => ({ reports: row("reports", "+", 1) }))
    .where("key", "=", cluster)
    .execute();
  await transaction.updateTable("sketch").set({ cluster, origin: source }).where("version", "=", copy).execute();
}
