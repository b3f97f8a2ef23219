import { type Kysely, sql } from "kysely";
import type { ReportRecord } from "../../record/index.ts";
import { speakerName } from "../entry-words.ts";
import { folded } from "../folded.ts";
import { entryKey, type StoreTables } from "./tables.ts";

/** Writes the entries of a version, 1 for `current` where it is a report's latest, in one statement. */
export async function putEntries(
  db: Kysely<StoreTables>,
  version: number,
  record: ReportRecord,
  current: number,
  table: "entry" | "rejected" = "entry",
): Promise<void> {
  const rows = record.entries.map((entry, position) => {
    const { id, kind, date, place, certainty } = entry;
    return {
      key: entryKey(version, position),
      id,
      version,
      kind,
      current,
      speaker: speakerName(record, entry),
      entry: JSON.stringify(entry),
      date_start: date?.start ?? null,
      date_end: date?.end ?? null,
      place: place === null ? null : folded(place.name),
      date_precision: date?.precision ?? null,
      place_country: place?.country ?? null,
      place_precision: place?.precision ?? null,
      place_geonames: place?.geonames ?? null,
      latitude: place?.latitude ?? null,
      longitude: place?.longitude ?? null,
      plover: entry.kind === "event" ? entry.plover : null,
      occurrence: entry.kind === "event" ? entry.occurrence : null,
      stage: entry.kind === "transfer" ? entry.stage : null,
      modality: certainty?.modality ?? null,
      polarity: certainty?.polarity ?? null,
    };
  });
  const names = Object.keys(rows[0] ?? {});
  if (names.length === 0) return;
  const columns = sql.join(names.map((name) => sql.ref(name)));
  const values = sql.join(names.map((name) => sql`value ->> ${sql.lit(name)}`));
  await sql`
    insert into ${sql.table(table)} (${columns}) select ${values} from json_each(${JSON.stringify(rows)})
  `.execute(db);
}
