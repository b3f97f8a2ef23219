import { accountOf } from "../../src/corroborate/matter/index.ts";
import type { Store } from "../../src/store/store.ts";

/** The matters of several reports in a record, those that most tell of first: each with its entries' words. */
export async function matterLines(store: Store): Promise<string> {
  const listed = await store.matters.list({ leastReports: 2, limit: 1000 });
  let out = `${listed.length} matters that several reports tell of\n`;
  for (const { id, kind, reports } of listed) {
    const { members } = await store.matters.show(id);
    const copies = await store.copies.sourcesOf(members.map(({ record }) => record.report.id));
    const { sources } = accountOf({ members }, (report) => copies.get(report) ?? report);
    out += `${id} ${kind}: ${reports} reports, ${sources.length} independent sources\n`;
    for (const { record, joined } of members) {
      const [entry] = record.entries;
      if (entry === undefined) continue;
      const likelihood = joined === null ? "" : ` ${joined.likelihood.toFixed(2)}`;
      const words = entry.evidence.map(({ text }) => text.replaceAll(/\s+/g, " ")).join(" … ");
      out += `  ${record.report.id} ${record.report.published ?? ""}${likelihood}: ${words.slice(0, 300)}\n`;
    }
  }
  return out;
}
