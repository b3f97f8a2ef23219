import { z } from "zod";
import { startServer } from "../../src/http/serve.ts";
import { Certainty, entryKinds, type ReportRecord } from "../../src/record/index.ts";
import { openStore } from "../../src/store/sqlite/index.ts";
import { sampleOf } from "./search-times.ts";

/** How long one sort of search takes over HTTP, in milliseconds: each go, the first at its head. */
export interface HttpSearch {
  readonly asks: string;
  readonly waited: readonly number[];
  /** What the processor itself worked of them, for the server and who asks: they are one process. */
  readonly worked: readonly number[];
  /** As many as are shown. */
  readonly hits: number;
}

type Query = Readonly<Record<string, string>>;

const Answer = z.object({ hits: z.array(z.unknown()) });
const Counted = z.object({ kinds: z.record(z.string(), z.number()) });

/**
 * Asks a record over HTTP for each sort of search that the page offers, by words, actors, items, places and days that
 * stand in it; the server was started just before, as for the first who asks.
 *
 * @param rounds - how often each is asked.
 */
export async function httpSearches(file: string, rounds = 5): Promise<HttpSearch[]> {
  const asked = await queriesFor(file);
  const store = await openStore({ file });
  const serving = await startServer({ store, version: "0" }, { port: 0 });
  const ask = async (asks: string, path: string, query: Query, shape: z.ZodType<unknown>) => {
    const times: { waited: number; worked: number }[] = [];
    let hits = 0;
    for (let n = 0; n < rounds; n++) {
      const before = process.cpuUsage();
      const begun = performance.now();
      const answer = await fetch(`${serving.url}${path}?${new URLSearchParams(query)}`);
      const body = await answer.text();
      const waited = performance.now() - begun;
      const { user, system } = process.cpuUsage(before);
      times.push({ waited, worked: (user + system) / 1000 });
      hits = sizeOf(shape.parse(JSON.parse(body)));
    }
    return { asks, hits, waited: times.map(({ waited }) => waited), worked: times.map(({ worked }) => worked) };
  };
  try {
    const measured: HttpSearch[] = [];
    for (const [asks, query] of asked) measured.push(await ask(asks, "api/search", query, Answer));
    for (const [asks, query] of asked) measured.push(await ask(`count of ${asks}`, "api/search/count", query, Counted));
    // Last: where copies have not been found yet, finding them begins with the first of these.
    for (const [asks, query] of asked)
      measured.push(await ask(`${asks}, without copies`, "api/search", { ...query, copies: "without" }, Answer));
    return measured;
  } finally {
    await serving.close();
    await store.close();
  }
}

function sizeOf(answer: unknown): number {
  const { success, data } = Answer.safeParse(answer);
  if (success) return data.hits.length;
  return Object.values(Counted.parse(answer).kinds).reduce((sum, count) => sum + count, 0);
}

/** Each sort of search with what stands in the record: first by itself, then with words, then without copies. */
async function queriesFor(file: string): Promise<(readonly [string, Query])[]> {
  const store = await openStore({ file });
  try {
    const sample = await sampleOf(store);
    const words = sample
      .flatMap(({ entries }) => entries.slice(0, 1))
      .map(({ evidence }) => wordsOf(evidence[0]?.text));
    const long = words.filter((some) => some.length > 6);
    const at = (nth: number) => long[nth % Math.max(1, long.length)] ?? [];
    const [busy] = await store.actors.list({ limit: 1 });
    const [denied] = await deniersIn(sample);
    const rare = sample.at(-1)?.actors.at(-1)?.id;
    const said = wordsSaidMost(words);
    const place = sample.flatMap(({ entries }) => entries.flatMap((it) => (it.place === null ? [] : [it.place])))[0];
    const item = sample
      .flatMap(({ entries }) => entries.flatMap((it) => (it.kind === "transfer" ? it.items : [])))
      .map(({ text }) => text)[0];
    const single: (readonly [string, Query])[] = [
      ["one word", { q: at(0)[2] ?? "" }],
      ["three words", { q: at(1).slice(1, 4).join(" ") }],
      ["a phrase", { q: `"${at(2).slice(1, 4).join(" ")}"` }],
      ["the most common word", { q: said[0] ?? "" }],
      ["the three most common words", { q: said.slice(0, 3).join(" ") }],
      ...entryKinds.map((kind) => [`kind ${kind}`, { kind }] as const),
      ["the busiest actor", { actor: busy?.id ?? "" }],
      ["an actor hardly on record", { actor: rare ?? "" }],
      ["who acts", { agent: busy?.id ?? "" }],
      ["who receives", { recipient: busy?.id ?? "" }],
      ["who claims", { claimant: busy?.id ?? "" }],
      ["denied by", { deniedBy: denied ?? "" }],
      ["a speaker's name", { speaker: busy?.name ?? "" }],
      ["item", { item: item ?? "drones" }],
      ["place", { place: place?.name ?? "" }],
      ["country", { place: place?.country ?? "USA" }],
      ["a month", { from: "2020-03-01", to: "2020-03-31" }],
      ["five years", { from: "2017-01-01", to: "2021-12-31" }],
      ["from a day on", { from: "2018-01-01" }],
      ...Certainty.shape.modality.options.map((certainty) => [`certainty ${certainty}`, { certainty }] as const),
      ["said not to be so", { polarity: "negative" }],
    ];
    const given = single.filter(([, query]) => Object.values(query).every((value) => value !== ""));
    const common = said[0] ?? "";
    const narrowed = given
      .filter(([, query]) => !("q" in query))
      .map(([asks, query]) => [`${asks}, a common word`, { ...query, q: common }] as const);
    return [...given, ...narrowed];
  } finally {
    await store.close();
  }
}

function wordsOf(text = ""): string[] {
  return text.match(/\p{L}{3,}/gu) ?? [];
}

/** The words that most of these have, most common first. */
function wordsSaidMost(all: readonly (readonly string[])[]): string[] {
  const counts = new Map<string, number>();
  for (const words of all)
    for (const word of new Set(words.map((it) => it.toLowerCase()))) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a).map(([word]) => word);
}

/** Who denies something, most often first. */
function deniersIn(sample: readonly ReportRecord[]): string[] {
  const counts = new Map<string, number>();
  const deniers = sample.flatMap(({ entries }) =>
    entries.flatMap((entry) => [
      ...entry.claims.flatMap(({ stance, by }) => (stance === "denies" ? [by] : [])),
      ...(entry.kind === "statement" && entry.denies && entry.speaker !== null ? [entry.speaker] : []),
    ]),
  );
  for (const by of deniers) counts.set(by, (counts.get(by) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a).map(([by]) => by);
}
