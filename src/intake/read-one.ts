import type { ReaderPool } from "../reader/pool/index.ts";
import type { ReportRecord } from "../record/index.ts";
import type { IncomingReport } from "../source/index.ts";
import type { Saved, Store, ToSave } from "../store/store.ts";
import { sha256 } from "../util/sha256.ts";

export interface ReadOneOptions {
  /** The day given with the command; null where none was. */
  readonly published: string | null;
  readonly signal: AbortSignal;
  onProgress(share: number): void;
}

/** A report that is read, and not kept before it is its turn. */
export interface ReadReport {
  readonly record: ReportRecord;
  /** What is to be saved; null where it is on record already. */
  readonly toSave: ToSave | null;
  keep(): Promise<Saved>;
}

/** Reads a report, unless the same text was read by the same model and rules before. */
export async function readOne(
  store: Store,
  reader: Pick<ReaderPool, "madeBy" | "read">,
  { id, source, text, title, published: pageDate, origin, bytes }: IncomingReport,
  options: ReadOneOptions,
): Promise<ReadReport> {
  const original = { origin, bytes };
  const { madeBy } = reader;
  const known = await store.known(id, sha256(text));
  // Without --date the day given before still holds.
  const published = options.published ?? known?.given ?? null;
  if (known !== null && known.model === madeBy && known.given === published) {
    const { record, version } = await store.report(id);
    const keep = async (): Promise<Saved> => {
      await store.intake.seenAgain(id, original);
      return { outcome: "unchanged", version };
    };
    return { record, toSave: null, keep };
  }
  const record = await reader.read({ id, source, title, published, pageDate, text }, options);
  const by = { model: madeBy, original };
  return { record, toSave: { record, by }, keep: () => store.save(record, by) };
}

/** A report that came twice in one reading: the second time there is nothing to read, and by its turn it is kept. */
export function metAgain(store: Store, { record }: ReadReport): ReadReport {
  const keep = async (): Promise<Saved> => {
    const { version } = await store.report(record.report.id);
    return { outcome: "unchanged", version };
  };
  return { record, toSave: null, keep };
}
