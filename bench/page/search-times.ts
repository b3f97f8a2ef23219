import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Reader } from "../../src/reader/index.ts";
import type { ReportRecord } from "../../src/record/index.ts";
import { openStore } from "../../src/store/sqlite/index.ts";
import type { EntryFilter, Store, ToSave } from "../../src/store/store.ts";
import { polnearTexts } from "../shared.ts";
import { chance, permutedRecords } from "./permuted-records.ts";

const searches = 300;
const batch = 200;
const textsRead = 12;

/** How long searches take, and the longest of them. */
export interface SearchTimes {
  /** Milliseconds of each, and what the processor itself worked of them: a busy machine makes a search wait. */
  readonly waited: readonly number[];
  readonly worked: readonly number[];
  readonly slowest: string;
  readonly megabytes: number;
}

/** Fills a record with permuted real entries and searches it by words and filters as they stand in it. */
export async function searchTimes(entries: number): Promise<SearchTimes> {
  const folder = mkdtempSync(join(tmpdir(), "onrecord-search-"));
  const file = join(folder, "search.db");
  try {
    const store = await openStore({ file });
    const sample = await fill(store, entries);
    const times: { readonly waited: number; readonly worked: number; readonly what: string }[] = [];
    for (const { words, filter } of asked(sample)) {
      const begun = performance.now();
      const before = process.cpuUsage();
      const found = words === null ? await store.entries(filter) : await store.search(words, filter);
      const { user, system } = process.cpuUsage(before);
      const what = `${words ?? ""} ${JSON.stringify(filter)}: ${found.length} entries`;
      times.push({ waited: performance.now() - begun, worked: (user + system) / 1000, what });
    }
    await store.close();
    times.sort((a, b) => a.worked - b.worked);
    return {
      waited: times.map(({ waited }) => waited),
      worked: times.map(({ worked }) => worked),
      slowest: times.at(-1)?.what ?? "",
      megabytes: statSync(file).size / 1e6,
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** @returns some of the records, to search for what is in them. */
async function fill(store: Store, entries: number): Promise<ReportRecord[]> {
  const real: ReportRecord[] = [];
  const reader = await Reader.open({});
  for (const [name, text] of [...polnearTexts("dev")].slice(0, textsRead)) {
    real.push(await reader.read({ id: name, source: name, title: null, published: "2016-06-21", text }));
  }
  await reader.close();
  const sample: ReportRecord[] = [];
  let waiting: ToSave[] = [];
  let nth = 0;
  for (const record of permutedRecords(real, entries)) {
    if (nth++ % 97 === 0 && sample.length < searches) sample.push(record);
    waiting.push({ record, by: { model: "made" } });
    if (waiting.length < batch) continue;
    await store.saveAll(waiting);
    waiting = [];
  }
  await store.saveAll(waiting);
  return sample;
}

/** Searches for words and traits of entries that are there: one to three words, a phrase, or none; up to three filters. */
export function* asked(sample: readonly ReportRecord[]): Generator<{ words: string | null; filter: EntryFilter }> {
  const next = chance(11);
  for (let n = 0; n < searches; n++) {
    const record = sample[n % sample.length];
    const entry = record?.entries[Math.floor(next() * (record.entries.length || 1))];
    if (record === undefined || entry === undefined) continue;
    const words = (entry.evidence[0]?.text ?? "").match(/\p{L}{3,}/gu) ?? [];
    const at = Math.floor(next() * Math.max(1, words.length - 3));
    const some = words.slice(at, at + 1 + (n % 3));
    const actor = record.actors[Math.floor(next() * record.actors.length)]?.id;
    const filter: EntryFilter = {
      limit: 50,
      ...(n % 2 === 0 ? {} : { kind: entry.kind }),
      ...(n % 3 === 0 && actor !== undefined ? { actor } : {}),
      ...(n % 4 === 0 && entry.certainty !== null ? { modality: entry.certainty.modality } : {}),
      ...(n % 5 === 0 && entry.date?.start != null ? { from: `${entry.date.start.slice(0, 7)}-01` } : {}),
    };
    const typed = some.length === 0 || n % 6 === 5 ? null : n % 7 === 0 ? `"${some.join(" ")}"` : some.join(" ");
    yield { words: typed, filter };
  }
}
