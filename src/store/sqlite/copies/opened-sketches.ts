import { sql, type Transaction } from "kysely";
import type { StoreTables } from "../tables.ts";

/** So many are kept: reports of the stories that run at a time. */
const most = 800;

/** Sketches that were opened before: reports of a running story are compared with each other again and again. */
export class OpenedSketches<Opened> {
  private readonly known = new Map<number, Opened>();
  private writtenBefore = "";

  constructor(private readonly open: (bytes: Uint8Array) => Opened) {}

  /** Does something in a transaction; what was opened before it is forgotten where anybody else wrote in between. */
  async during<T>(transaction: Transaction<StoreTables>, act: () => Promise<T>): Promise<T> {
    if ((await written(transaction)) !== this.writtenBefore) this.known.clear();
    const done = await act();
    this.writtenBefore = await written(transaction);
    return done;
  }

  /** The sketches of these versions, opened, in the order of their numbers. */
  async of(transaction: Transaction<StoreTables>, versions: readonly number[]): Promise<OpenedSketch<Opened>[]> {
    const read = await this.read(transaction, versions);
    return [...versions]
      .sort((a, b) => a - b)
      .flatMap((version) => {
        const opened = this.known.get(version) ?? read.get(version);
        if (opened === undefined) return [];
        this.keep(version, opened);
        return [{ version, opened }];
      });
  }

  /** Opens the sketches of versions that will be asked for, all at once. */
  async fetch(transaction: Transaction<StoreTables>, versions: readonly number[]): Promise<void> {
    for (const [version, opened] of await this.read(transaction, [...new Set(versions)].slice(-most)))
      this.keep(version, opened);
  }

  private async read(transaction: Transaction<StoreTables>, versions: readonly number[]): Promise<Map<number, Opened>> {
    const missing = versions.filter((version) => !this.known.has(version));
    if (missing.length === 0) return new Map();
    const rows = await transaction
      .selectFrom("sketch")
      .select(["version", "bytes"])
      .where("version", "in", sql<number>`(select value from json_each(${JSON.stringify(missing)}))`)
      .execute();
    return new Map(rows.map(({ version, bytes }) => [version, this.open(new Uint8Array(bytes))]));
  }

  /** Keeps one as the last that would be forgotten. */
  keep(version: number, opened: Opened): void {
    this.known.delete(version);
    this.known.set(version, opened);
    const [oldest] = this.known.keys();
    if (this.known.size > most && oldest !== undefined) this.known.delete(oldest);
  }
}

/** A report that may be a copy. */
export interface OpenedSketch<Opened> {
  readonly version: number;
  readonly opened: Opened;
}

/** Another text whenever this connection or another has written. */
async function written(transaction: Transaction<StoreTables>): Promise<string> {
  const { rows } = await sql<{ readonly own: number; readonly others: number }>`
    select total_changes() as own, data_version as others from pragma_data_version
  `.execute(transaction);
  return JSON.stringify(rows);
}
