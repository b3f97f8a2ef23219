import { readHeads } from "../src/model/heads.ts";
import { modelFolder } from "../src/model/model-folder.ts";
import { modelText } from "../src/model/model-text.ts";
import { networkInput } from "../src/model/network-input.ts";
import { Pieces } from "../src/model/pieces.ts";
import { Session } from "../src/model/session.ts";
import { windowsOf } from "../src/model/windows.ts";
import { Reader } from "../src/reader/index.ts";
import { ReaderPool } from "../src/reader/pool/index.ts";
import { inOrder } from "../src/util/in-order.ts";
import { readCorpus } from "./read-corpus.ts";
import { polnearTexts, requireShared } from "./shared.ts";
import { start } from "./start.ts";

const threads = 2;
const rounds = 2;
const wordsAReport = 700;

/**
 * Reports a second of the whole reader, one report on all cores and as many reports as there are cores, beside those of the
 * bare network on the same texts, windows and cores, in turns, so that what is added is seen; model load excluded. Then what
 * the program takes to start, where it is built.
 *
 * @param argument - how many texts; 12 by default.
 */
export async function speed(argument = "12"): Promise<void> {
  requireShared();
  const texts = new Map([...polnearTexts("dev")].slice(0, Number(argument)));
  const words = [...texts.values()].reduce((sum, text) => sum + text.split(/\s+/).length, 0);
  const reports = words / wordsAReport;
  const reader = await Reader.open({ threads });
  const pool = await ReaderPool.open({ threads });
  const bare = await bareNetwork([...texts.values()]);
  const whole: number[] = [];
  const together: number[] = [];
  const network: number[] = [];
  const few = new Map([...texts].slice(0, 4));
  await readCorpus(reader, few);
  await readTogether(pool, few);
  for (let i = 0; i < rounds; i++) {
    network.push(await seconds(() => bare.run()));
    whole.push(await seconds(() => readCorpus(reader, texts)));
    together.push(await seconds(() => readTogether(pool, texts)));
  }
  const best = (times: readonly number[]) => Math.min(...times);
  const rate = (time: number) => (reports / time).toFixed(1);
  process.stdout.write(
    `${texts.size} texts, ${words} words (${reports.toFixed(0)} reports of ${wordsAReport} words), ${threads} threads, best of ${rounds}\n` +
      `bare network   ${rate(best(network))} reports a second\n` +
      `one by one     ${rate(best(whole))} reports a second, ${added(best(whole), best(network))}\n` +
      `${threads} at once      ${rate(best(together))} reports a second, ${added(best(together), best(network))}\n` +
      `memory (RSS)   ${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB at most\n`,
  );
  await reader.close();
  await pool.close();
  start();
}

/** What a time has more than that of the network. */
function added(time: number, network: number): string {
  const share = (time / network - 1) * 100;
  return `${share < 0 ? "" : "+"}${share.toFixed(0)} % of the bare network's time`;
}

async function readTogether(pool: ReaderPool, texts: ReadonlyMap<string, string>): Promise<void> {
  const read = ([name, text]: readonly [string, string]) =>
    pool.read({ id: name, source: name, title: null, published: null, text });
  for await (const _ of inOrder(texts, 4 * threads, read));
}

async function bareNetwork(texts: readonly string[]): Promise<{ run(): Promise<void> }> {
  const pieces = await Pieces.load(modelFolder);
  const session = await Session.load(modelFolder, threads);
  const room = (await readHeads(modelFolder)).pieces - 2;
  const inputs = texts.flatMap((raw) => {
    const text = modelText(raw, pieces);
    return windowsOf(text, room).map((window) => networkInput(text, window));
  });
  return {
    async run() {
      for (const input of inputs) await session.run(input);
    },
  };
}

async function seconds(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return (performance.now() - start) / 1000;
}
