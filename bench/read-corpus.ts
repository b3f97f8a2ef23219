import type { Reader } from "../src/reader/index.ts";
import type { ReportRecord } from "../src/record/index.ts";

/** Reads named texts in groups, so that their windows share runs of the model. */
export async function readCorpus(
  reader: Reader,
  texts: ReadonlyMap<string, string>,
  group = 8,
): Promise<Map<string, ReportRecord>> {
  const records = new Map<string, ReportRecord>();
  const names = [...texts.keys()];
  for (let i = 0; i < names.length; i += group) {
    const part = names.slice(i, i + group);
    const reports = part.map((name) => ({
      id: name,
      source: name,
      title: null,
      published: null,
      text: texts.get(name) ?? "",
    }));
    for (const [k, record] of (await reader.read(reports)).entries()) records.set(part[k] ?? "", record);
  }
  return records;
}
