import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { z } from "zod";
import { csvRows } from "../src/ontology/actor/csv.ts";
import { Reader } from "../src/reader/index.ts";
import type { ReportRecord } from "../src/record/index.ts";
import { openStore } from "../src/store/sqlite/index.ts";
import type { Store } from "../src/store/store.ts";

const file = fileURLToPath(new URL("./data/people.csv", import.meta.url));
const judgements = ["same", "not", "open", "nobody"] as const;

/**
 * Two mentions of people, in one report or in two, and whether they are one; `open` where the words do not tell, `nobody`
 * where the second is no person: a company or a street called after one.
 */
const Pair = z.object({
  part: z.enum(["dev", "test", "more-dev", "more-test"]),
  judgement: z.enum(judgements),
  within: z.enum(["report", "reports"]),
  /** Words of the two mentions. */
  first: z.string(),
  second: z.string(),
  one: z.string(),
  /** The second report's text; empty within one. */
  other: z.string(),
});

type Pair = z.infer<typeof Pair>;
type Judgement = (typeof judgements)[number];

/** The invented pairs, half of them kept apart from those that rules were written on. */
export function peoplePairs(): Pair[] {
  const [names = [], ...lines] = csvRows(readFileSync(file, "utf8"));
  return lines.map((cells) => Pair.parse(Object.fromEntries(names.map((name, at) => [name, cells[at] ?? ""]))));
}

/**
 * How many of the invented pairs of mentions are one person, two, or left open as they should be, read and put on record
 * in both orders: `npm run bench -- people`; `-- people dev` lists faults.
 */
export async function people(listed?: string): Promise<void> {
  const reader = await Reader.open();
  const tally = new Map<string, { right: number; of: number }>();
  const faults: string[] = [];
  for (const pair of peoplePairs()) {
    const found = await judged(reader, pair);
    const right = found.every((one) => one === pair.judgement);
    for (const key of [`${pair.part} all`, `${pair.part} ${pair.judgement}`, `${pair.part} in one ${pair.within}`]) {
      const { right: before, of } = tally.get(key) ?? { right: 0, of: 0 };
      tally.set(key, { right: before + Number(right), of: of + 1 });
    }
    if (!right && pair.part === listed)
      faults.push(`${pair.judgement}, not ${[...new Set(found)].join(" or ")}: ${pair.one} ${pair.other}`);
  }
  await reader.close();
  for (const [key, { right, of }] of [...tally].sort(([a], [b]) => a.localeCompare(b)))
    process.stdout.write(`${key.padEnd(20)} ${right}/${of}\n`);
  for (const fault of faults) process.stdout.write(`  ${fault}\n`);
}

async function judged(reader: Reader, pair: Pair): Promise<(Judgement | "lost")[]> {
  if (pair.within === "report") {
    const record = await read(reader, "r-1", pair.one);
    const [first, second] = [idAt(record, pair.first, false), idAt(record, pair.second, true)];
    if (first !== null && second === null && pair.judgement === "nobody") return ["nobody"];
    return [first === null || second === null ? "lost" : first === second ? "same" : "not"];
  }
  return [await across(reader, pair.one, pair.other, pair), await across(reader, pair.other, pair.one, pair)];
}

async function across(reader: Reader, one: string, other: string, { first, second }: Pair) {
  const store = await openStore({ file: ":memory:" });
  const ids: (string | null)[] = [];
  for (const [at, text] of [one, other].entries()) {
    const record = await read(reader, `r-${at}`, text);
    await store.save(record, { model: reader.madeBy });
    const kept = await store.report(record.report.id);
    ids.push(idAt(kept.record, at === 0 ? first : second, true));
  }
  const [a = null, b = null] = ids;
  const told = a === null || b === null ? "lost" : await relation(store, a, b);
  await store.close();
  return told;
}

async function relation(store: Store, a: string, b: string): Promise<Judgement> {
  const [one, other] = [await store.actors.show(a), await store.actors.show(b)];
  if (a === b) return one.sectorsApart.length > 0 ? "open" : "same";
  const mayBe = one.namesakes.some(({ id }) => id === b);
  return mayBe && (one.country === null || other.country === null) ? "open" : "not";
}

function read(reader: Reader, id: string, text: string): Promise<ReportRecord> {
  return reader.read({ id, source: id, title: null, published: "2024-05-06", text });
}

/** The actor whose mention touches the words, at their last place or their first. */
function idAt({ report: { text }, actors }: ReportRecord, words: string, last: boolean): string | null {
  const start = last ? text.lastIndexOf(words) : text.indexOf(words);
  const end = start + words.length;
  const touching = actors
    .filter(({ kind }) => kind === "person")
    .flatMap(({ id, mentions }) => mentions.filter((m) => m.start < end && start < m.end).map((m) => ({ id, ...m })));
  return touching.find(({ form }) => form === "name")?.id ?? touching[0]?.id ?? null;
}
