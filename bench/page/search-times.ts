import { existsSync, mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gatherDossier } from "../../src/corroborate/on-record/index.ts";
import type { ReportRecord } from "../../src/record/index.ts";
import { openStore } from "../../src/store/sqlite/index.ts";
import type { EntryFilter, Store } from "../../src/store/store.ts";
import { chance } from "../chance.ts";
import { fillRecord } from "../filled/filled-record.ts";

const searches = 300;
const busyActors = 30;
/** As many entries of each kind as the page and the terminal show. */
const dossierLimit = 10;

/** How long one sort of question takes, and the longest of them. */
export interface AskTimes {
  readonly sort: string;
  /** Milliseconds of each, and what the processor itself worked of them: a busy machine makes a search wait. */
  readonly waited: readonly number[];
  readonly worked: readonly number[];
  readonly slowest: string;
}

/** How long questions take, and the megabytes of the record that is asked. */
export interface SearchTimes {
  readonly times: readonly AskTimes[];
  readonly megabytes: number;
}

/**
 * Searches and lists a record by words and filters as they stand in it, and gathers dossiers of those who are in most of its
 * entries and of some that are in few.
 *
 * @param before - what else is measured of the record.
 * @param kept - the record, however made; where there is none, one of permuted real entries is made there.
 */
export async function searchTimes(
  entries: number,
  kept?: string,
  before: (file: string) => Promise<void> = async () => {},
): Promise<SearchTimes> {
  const folder = mkdtempSync(join(tmpdir(), "onrecord-search-"));
  const file = kept ?? join(folder, "search.db");
  try {
    if (!existsSync(file)) await fillRecord(file, entries);
    await before(file);
    const store = await openStore({ file });
    const sample = await sampleOf(store);
    const times: { sort: string; waited: number; worked: number; what: string }[] = [];
    const ask = async (sort: string, what: string, answer: () => Promise<unknown>) => {
      const begun = performance.now();
      const before = process.cpuUsage();
      await answer();
      const { user, system } = process.cpuUsage(before);
      times.push({ sort, what, waited: performance.now() - begun, worked: (user + system) / 1000 });
    };
    for (const { words, filter } of asked(sample)) {
      const what = `${words ?? ""} ${JSON.stringify(filter)}`;
      if (words === null) await ask("list", what, () => store.entries(filter));
      else await ask("search", what, () => store.search(words, filter));
    }
    const busy = (await store.actors.list({ limit: busyActors })).map(({ id }) => id);
    const few = sample.slice(0, busyActors).flatMap(({ actors }) => actors.slice(-1).map(({ id }) => id));
    for (const id of [...busy, ...few])
      await ask("dossier", id, () => gatherDossier(store, id, { limit: dossierLimit }));
    await store.close();
    return { times: bySort(times), megabytes: statSync(file).size / 1e6 };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function bySort(times: readonly { sort: string; waited: number; worked: number; what: string }[]): AskTimes[] {
  return [...new Set(times.map(({ sort }) => sort))].map((sort) => {
    const own = times.filter((one) => one.sort === sort).sort((a, b) => a.worked - b.worked);
    return {
      sort,
      waited: own.map(({ waited }) => waited),
      worked: own.map(({ worked }) => worked),
      slowest: own.at(-1)?.what ?? "",
    };
  });
}

/** Reports spread over a record, to ask for what is in them, whoever made it. */
export async function sampleOf(store: Store): Promise<ReportRecord[]> {
  const { reports } = await store.copies.count();
  const step = Math.max(1, Math.floor(reports / searches));
  const sample: ReportRecord[] = [];
  for (let offset = 0; offset < reports && sample.length < searches; offset += step) {
    const [head] = await store.reports({ limit: 1, offset });
    const stored = head === undefined ? null : await store.report(head.id);
    if (stored !== null && stored.record.entries.length > 0) sample.push(stored.record);
  }
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
