import { type Kysely, sql } from "kysely";
import { sha256 } from "../../../util/sha256.ts";

interface VersionRow {
  readonly key: number;
  readonly model: string;
  readonly record: string;
}

/** How records and entries come from one version of the vocabulary to the next; null for what is not of that version. */
export interface Upgrade {
  /** A record without its entries. */
  readonly record: (stored: unknown) => object | null;
  readonly entry: (stored: unknown) => object | null;
}

/** Stored records follow the next version of the vocabulary; one that cannot be upgraded is left as it is. */
export async function upgradeRecords<T>(db: Kysely<T>, upgrade: Upgrade): Promise<void> {
  let after = 0;
  for (;;) {
    const { rows } = await sql<VersionRow>`
      select key, model, record from version where key > ${after} order by key limit 1
    `.execute(db);
    const [version] = rows;
    if (version === undefined) return;
    await upgradeVersion(db, version, upgrade);
    after = version.key;
  }
}

async function upgradeVersion<T>(db: Kysely<T>, { key, model, record }: VersionRow, upgrade: Upgrade): Promise<void> {
  const head = upgrade.record(parsed(record));
  const { rows } = await sql<{ readonly key: number; readonly entry: string }>`
    select key, entry from entry where version = ${key} order by key
  `.execute(db);
  const entries = rows.map((row) => ({ key: row.key, entry: upgrade.entry(parsed(row.entry)) }));
  if (head === null || entries.some(({ entry }) => entry === null)) return;
  for (const row of entries) {
    await sql`update entry set entry = ${JSON.stringify(row.entry)} where key = ${row.key}`.execute(db);
  }
  const whole = { ...head, entries: entries.map(({ entry }) => entry) };
  await sql`
    update version set record = ${JSON.stringify(head)}, record_sha256 = ${sha256(JSON.stringify([model, whole]))}
    where key = ${key}
  `.execute(db);
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
