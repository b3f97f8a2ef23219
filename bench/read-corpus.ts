import type { Reader } from "../src/reader/index.ts";
import type { ReportRecord } from "../src/record/index.ts";

/** Reads named texts one after another. */
export async function readCorpus(
  reader: Reader,
  texts: ReadonlyMap<string, string>,
): Promise<Map<string, ReportRecord>> {
  const records = new Map<string, ReportRecord>();
  for (const [name, text] of texts) {
    records.set(name, await reader.read({ id: name, source: name, title: null, published: null, text }));
  }
  return records;
}
