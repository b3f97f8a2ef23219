import type { Reader } from "../reader/index.ts";
import type { ReportRecord } from "../record/index.ts";
import type { IncomingReport } from "../source/index.ts";
import type { Saved, Store } from "../store/store.ts";
import { sha256 } from "../util/sha256.ts";

export interface ReadOneOptions {
  /** The day given with the command; null where none was. */
  readonly published: string | null;
  readonly signal: AbortSignal;
  readonly progress: { part(share: number): void };
}

/** Reads a report and keeps it, unless the same text was read by the same model and rules before. */
export async function readOne(
  store: Store,
  reader: Reader,
  { id, source, text, title, published: pageDate, origin, bytes }: IncomingReport,
  options: ReadOneOptions,
): Promise<{ readonly record: ReportRecord; readonly saved: Saved }> {
  const original = { origin, bytes };
  const known = await store.known(id, sha256(text));
  // Without --date the day given before still holds.
  const published = options.published ?? known?.given ?? null;
  if (known !== null && known.model === reader.madeBy && known.given === published) {
    await store.intake.seenAgain(id, original);
    const { record, version } = await store.report(id);
    return { record, saved: { outcome: "unchanged", version } };
  }
  const record = await reader.read(
    { id, source, title, published, pageDate, text },
    { signal: options.signal, onProgress: options.progress.part },
  );
  return { record, saved: await store.save(record, { model: reader.madeBy, original }) };
}
