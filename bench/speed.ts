import { readHeads } from "../src/model/heads.ts";
import { modelFolder } from "../src/model/model-folder.ts";
import { modelText } from "../src/model/model-text.ts";
import { networkInput } from "../src/model/network-input.ts";
import { Pieces } from "../src/model/pieces.ts";
import { Session } from "../src/model/session.ts";
import { windowsOf } from "../src/model/windows.ts";
import { Reader } from "../src/reader/index.ts";
import { readCorpus } from "./read-corpus.ts";
import { polnearTexts, requireShared } from "./shared.ts";

const threads = 2;
const rounds = 3;
const wordsAReport = 700;

/**
 * Reports a second of the whole reader beside those of the bare network on the same texts and windows, in turns, so
 * that what TypeScript adds is seen; model load excluded.
 */
export async function speed(): Promise<void> {
  requireShared();
  const texts = new Map([...polnearTexts("dev")].slice(0, 48));
  const words = [...texts.values()].reduce((sum, text) => sum + text.split(/\s+/).length, 0);
  const reports = words / wordsAReport;
  const reader = await Reader.open({ threads });
  const bare = await bareNetwork([...texts.values()]);
  const whole: number[] = [];
  const network: number[] = [];
  await readCorpus(reader, new Map([...texts].slice(0, 4)));
  for (let i = 0; i < rounds; i++) {
    network.push(await seconds(() => bare.run()));
    whole.push(await seconds(() => readCorpus(reader, texts)));
  }
  const best = (times: readonly number[]) => Math.min(...times);
  const rate = (time: number) => (reports / time).toFixed(1);
  process.stdout.write(
    `${texts.size} texts, ${words} words (${reports.toFixed(0)} reports of ${wordsAReport} words), ${threads} threads, best of ${rounds}\n` +
      `whole reader   ${rate(best(whole))} reports a second\n` +
      `bare network   ${rate(best(network))} reports a second\n` +
      `added on top   ${((best(whole) / best(network) - 1) * 100).toFixed(1)} %\n` +
      `memory (RSS)   ${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB at most\n`,
  );
  await reader.close();
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
