import type { Kysely, Transaction } from "kysely";
import type { ReportRecord } from "../../record/index.ts";
import { sha256 } from "../../util/sha256.ts";
import { checkedRecord } from "../checked-record.ts";
import type { ReadBy, Saved, ToSave } from "../store.ts";
import { withNamesakesApart } from "./actors/with-namesakes-apart.ts";
import { removeFromCopies } from "./copies/remove.ts";
import { yes } from "./current.ts";
import { indexVersion, unindexVersion } from "./index-version.ts";
import { putOrigin } from "./intake/put-origin.ts";
import { putEntries } from "./put-entries.ts";
import { overlaidRecord } from "./reviews/overlaid-record.ts";
import { keepFound } from "./reviews/refresh-version.ts";
import type { StoreTables } from "./tables.ts";
import { noteArrival } from "./watches/news.ts";

/** Puts one report on record in one transaction; see {@link Store.save}. */
export async function save(db: Kysely<StoreTables>, record: ReportRecord, by: ReadBy): Promise<Saved> {
  const checked = checkedRecord(record);
  return db.transaction().execute((transaction) => put(transaction, checked, by));
}

/** Puts reports on record in one transaction; see {@link Store.saveAll}. */
export async function saveAll(db: Kysely<StoreTables>, read: readonly ToSave[]): Promise<Saved[]> {
  const checked = read.map(({ record, by }) => ({ record: checkedRecord(record), by }));
  return db.transaction().execute(async (transaction) => {
    const saved: Saved[] = [];
    for (const { record, by } of checked) saved.push(await put(transaction, record, by));
    return saved;
  });
}

async function put(
  transaction: Transaction<StoreTables>,
  record: ReportRecord,
  { model, original }: ReadBy,
): Promise<Saved> {
  const { id, source, title, published } = record.report;
  const read = {
    source,
    title,
    published,
    model,
    text_sha256: sha256(record.report.text),
    record_sha256: sha256(JSON.stringify([model, record])),
    read_at: new Date().toISOString(),
    record: headOf(record),
  };
  const latest = await transaction
    .selectFrom("version")
    .select(["key", "number", "text_sha256", "record_sha256"])
    .where("report_id", "=", id)
    .where("current", "=", yes)
    .executeTakeFirst();

  if (latest?.text_sha256 === read.text_sha256) {
    await putOrigin(transaction, latest.key, source, original ?? null);
    if (latest.record_sha256 === read.record_sha256) return { outcome: "unchanged", version: latest.number };
    await unindexVersion(transaction, latest.key);
    await removeFromCopies(transaction, latest.key);
    await transaction.deleteFrom("entry").where("version", "=", latest.key).execute();
    await transaction.updateTable("version").set(read).where("key", "=", latest.key).execute();
    await putReading(transaction, latest, record);
    return { outcome: "reread", version: latest.number };
  }

  if (latest !== undefined) {
    await unindexVersion(transaction, latest.key);
    await removeFromCopies(transaction, latest.key);
    await transaction.updateTable("entry").set({ current: 0 }).where("version", "=", latest.key).execute();
    await transaction.updateTable("version").set({ current: 0 }).where("key", "=", latest.key).execute();
  }
  const number = (latest?.number ?? 0) + 1;
  const { key } = await transaction
    .insertInto("version")
    .values({ ...read, report_id: id, number, current: 1 })
    .returning("key")
    .executeTakeFirstOrThrow();
  await putReading(transaction, { key, number }, record);
  await putOrigin(transaction, key, source, original ?? null);
  return { outcome: latest === undefined ? "new" : "new-version", version: number };
}

/** Puts the entries of a version down as people's decisions have them, and has them found. */
async function putReading(
  transaction: Transaction<StoreTables>,
  version: { readonly key: number; readonly number: number },
  asRead: ReportRecord,
): Promise<void> {
  const { key, number } = version;
  const read = await withNamesakesApart(transaction, asRead);
  const { record } = await overlaidRecord(transaction, read, number);
  if (read !== asRead || record.actors.length > read.actors.length) {
    await transaction
      .updateTable("version")
      .set({ record: headOf(record) })
      .where("key", "=", key)
      .execute();
  }
  await putEntries(transaction, key, record, 1);
  await keepFound(transaction, key, read, record);
  await indexVersion(transaction, key, record);
  await transaction.insertInto("uncompared").values({ version: key }).execute();
  await noteArrival(transaction, key);
}

function headOf(record: ReportRecord): string {
  return JSON.stringify({ ...record, entries: [] });
}
