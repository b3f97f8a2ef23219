import type { Kysely, Transaction } from "kysely";
import type { ReportRecord } from "../../record/index.ts";
import { sha256 } from "../../util/sha256.ts";
import { checkedRecord } from "../checked-record.ts";
import { speakerName } from "../entry-words.ts";
import { folded } from "../folded.ts";
import type { ReadBy, Saved, ToSave } from "../store.ts";
import { removeFromCopies } from "./copies/remove.ts";
import { yes } from "./current.ts";
import { indexVersion, unindexVersion } from "./index-version.ts";
import { putOrigin } from "./intake/put-origin.ts";
import { entryKey, type StoreTables } from "./tables.ts";

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
    record: JSON.stringify({ ...record, entries: [] }),
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
    await putEntries(transaction, latest.key, record);
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
  await putEntries(transaction, key, record);
  await putOrigin(transaction, key, source, original ?? null);
  return { outcome: latest === undefined ? "new" : "new-version", version: number };
}

async function putEntries(transaction: Transaction<StoreTables>, version: number, record: ReportRecord): Promise<void> {
  for (const [position, entry] of record.entries.entries()) {
    const { id, kind, date, place, certainty } = entry;
    await transaction
      .insertInto("entry")
      .values({
        key: entryKey(version, position),
        id,
        version,
        kind,
        current: 1,
        speaker: speakerName(record, entry),
        entry: JSON.stringify(entry),
        date_start: date?.start ?? null,
        date_end: date?.end ?? null,
        place: place === null ? null : folded(place.name),
        place_country: place?.country ?? null,
        plover: entry.kind === "event" ? entry.plover : null,
        occurrence: entry.kind === "event" ? entry.occurrence : null,
        stage: entry.kind === "transfer" ? entry.stage : null,
        modality: certainty?.modality ?? null,
        polarity: certainty?.polarity ?? null,
      })
      .execute();
  }
  await indexVersion(transaction, version, record);
  await transaction.insertInto("uncompared").values({ version }).execute();
}
