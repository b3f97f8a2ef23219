import { Reader } from "../src/reader/index.ts";
import { ReaderPool } from "../src/reader/pool/index.ts";
import { inOrder } from "../src/util/in-order.ts";
import { bareNetwork, sideBySide } from "./bare-network.ts";
import { busy } from "./busy.ts";
import { readCorpus } from "./read-corpus.ts";
import { polnearTexts, requireShared } from "./shared.ts";
import { start } from "./start.ts";

const threads = 2;
const rounds = 3;
const wordsAReport = 700;

interface Took {
  readonly wall: number;
  readonly busy: number;
}

/**
 * Reports a second of the whole reader, one report on all cores and as many reports as there are cores, beside those of the
 * bare network on the same texts and cores, once as one network of all cores and once as a network for each core; model load
 * excluded. All read all texts once before, as a run over thousands of reports is what matters, and then in turns. Then what
 * the program takes to start, where it is built.
 *
 * Seconds of processor are of all threads, and say more where something else is at work on the same cores. Memory: `memory`.
 *
 * @param argument - how many texts; 40 by default.
 */
export async function speed(argument = "40"): Promise<void> {
  requireShared();
  const texts = new Map([...polnearTexts("dev")].slice(0, Number(argument)));
  const all = [...texts.values()];
  const words = all.reduce((sum, text) => sum + text.split(/\s+/).length, 0);
  const reports = words / wordsAReport;
  const reader = await Reader.open({ threads });
  const pool = await ReaderPool.open({ threads });
  const one = await bareNetwork(all, threads);
  const each = await sideBySide(all, threads);
  const ways = {
    [`one network of ${threads} threads`]: () => one.run(),
    [`${threads} networks of one thread`]: () => each.run(),
    "everything, one by one": () => busy(() => readCorpus(reader, texts)),
    [`everything, ${threads} at once`]: () => busy(() => readTogether(pool, texts)),
  };
  const times = new Map(Object.keys(ways).map((name): [string, Took[]] => [name, []]));
  for (let round = 0; round <= rounds; round++) {
    for (const [name, run] of Object.entries(ways)) {
      const took = await timed(run);
      if (round > 0) times.get(name)?.push(took);
    }
  }
  process.stdout.write(
    `${texts.size} texts, ${words} words (${reports.toFixed(0)} reports of ${wordsAReport} words), ${threads} threads, read once before, best of ${rounds}\n`,
  );
  const best = [...times].map(([name, took]) => ({
    name,
    wall: Math.min(...took.map(({ wall }) => wall)),
    busy: Math.min(...took.map((run) => run.busy)),
  }));
  const quickest = {
    wall: Math.min(...best.slice(0, 2).map(({ wall }) => wall)),
    busy: Math.min(...best.slice(0, 2).map((run) => run.busy)),
  };
  for (const { name, wall, busy: processor } of best) {
    process.stdout.write(
      `${name.padEnd(26)} ${(reports / wall).toFixed(1)} reports a second (${more(wall, quickest.wall)}), ${(processor / reports).toFixed(3)} s of processor a report (${more(processor, quickest.busy)})\n`,
    );
  }
  await Promise.all([reader.close(), pool.close(), one.close(), each.close()]);
  start();
}

/** What a time is more than that of the quickest bare network. */
function more(time: number, network: number): string {
  return `+${((time / network - 1) * 100).toFixed(0)} %`;
}

/** What some work that tells its seconds of processor takes by the clock, too. */
async function timed(run: () => Promise<number>): Promise<Took> {
  const begun = performance.now();
  const processor = await run();
  return { wall: (performance.now() - begun) / 1000, busy: processor };
}

async function readTogether(pool: ReaderPool, texts: ReadonlyMap<string, string>): Promise<void> {
  const read = ([name, text]: readonly [string, string]) =>
    pool.read({ id: name, source: name, title: null, published: null, text });
  for await (const _ of inOrder(texts, 4 * threads, read));
}
