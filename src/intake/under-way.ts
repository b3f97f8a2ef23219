import type { IncomingReport } from "../source/index.ts";
import type { Store } from "../store/store.ts";
import { metAgain, type ReadReport } from "./read-one.ts";

/** The reports of a reading that are read and not kept yet, so that the same bytes in two places are one report. */
export class UnderWay {
  private readonly ids = new Map<string, string>();
  private readonly reads = new Map<string, Promise<ReadReport>>();

  constructor(private readonly store: Store) {}

  /**
   * Has a report read under its id; where that is on record nowhere yet, under that of the report which was read from the
   * same bytes in another place: a folder that has moved is not on record twice.
   */
  async read(item: IncomingReport, read: (item: IncomingReport) => Promise<ReadReport>): Promise<ReadReport> {
    const id = await this.idOf(item);
    const key = keyOf(id, item);
    const before = this.reads.get(key);
    if (before !== undefined) return metAgain(this.store, await before);
    const reading = read({ ...item, id });
    this.reads.set(key, reading);
    return reading;
  }

  /** From now on the store knows it. */
  kept(item: IncomingReport, { record }: ReadReport): void {
    this.ids.delete(item.origin.sha256);
    this.reads.delete(keyOf(record.report.id, item));
  }

  private async idOf({ id, isSameByBytes, origin }: IncomingReport): Promise<string> {
    if (!isSameByBytes) return id;
    const same = await this.store.intake.reportsFrom(origin.sha256);
    if (same.includes(id) || (await this.store.named([id])).length > 0) return id;
    const first = same[0] ?? this.ids.get(origin.sha256) ?? id;
    this.ids.set(origin.sha256, first);
    return first;
  }
}

const keyOf = (id: string, { origin }: IncomingReport) => `${id} ${origin.sha256}`;
