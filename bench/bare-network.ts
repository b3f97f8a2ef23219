import { fork } from "node:child_process";
import { once } from "node:events";
import { z } from "zod";
import { readHeads } from "../src/model/heads.ts";
import { modelFolder } from "../src/model/model-folder.ts";
import { modelText } from "../src/model/model-text.ts";
import { networkInput } from "../src/model/network-input.ts";
import { Pieces } from "../src/model/pieces.ts";
import { Session } from "../src/model/session.ts";
import { windowsOf } from "../src/model/windows.ts";
import { busy } from "./busy.ts";

const Texts = z.array(z.string());
const Busy = z.number();

/** The encoder and its heads alone, over the windows of some texts. */
export interface BareNetwork {
  /** Runs over all windows once; gives the seconds of processor that it took. */
  run(): Promise<number>;
  close(): Promise<void>;
}

/** One network in this process. */
export async function bareNetwork(texts: readonly string[], threads: number): Promise<BareNetwork> {
  const pieces = await Pieces.load(modelFolder);
  const session = await Session.load(modelFolder, threads);
  const room = (await readHeads(modelFolder)).pieces - 2;
  const inputs = texts.flatMap((raw) => {
    const text = modelText(raw, pieces);
    return windowsOf(text, room).map((window) => networkInput(text, window));
  });
  return {
    run: () =>
      busy(async () => {
        for (const input of inputs) await session.run(input);
      }),
    close: () => session.release(),
  };
}

/** Several networks side by side, each of one thread in a process of its own, with their share of the texts. */
export async function sideBySide(texts: readonly string[], count: number): Promise<BareNetwork> {
  const shares = sharesOf(texts, count);
  const children = shares.map((share) => {
    const child = fork(import.meta.filename, { execArgv: process.execArgv });
    child.send(share);
    return child;
  });
  await Promise.all(children.map((child) => once(child, "message")));
  return {
    async run() {
      const ended = children.map((child) => once(child, "message"));
      for (const child of children) child.send("run");
      return (await Promise.all(ended)).reduce((sum, [took]) => sum + Busy.parse(took), 0);
    },
    async close() {
      for (const child of children) child.disconnect();
    },
  };
}

/** Shares of about the same length: the longest texts first, each to who has least. */
function sharesOf(texts: readonly string[], count: number): string[][] {
  const shares = Array.from({ length: count }, (): string[] => []);
  const lengthOf = (share: readonly string[]) => share.reduce((sum, text) => sum + text.length, 0);
  for (const text of [...texts].sort((a, b) => b.length - a.length)) {
    shares.sort((a, b) => lengthOf(a) - lengthOf(b))[0]?.push(text);
  }
  return shares;
}

/** What a process of {@link sideBySide} does: takes its texts, then runs whenever it is told. */
async function serve(): Promise<void> {
  const [texts] = await once(process, "message");
  const network = await bareNetwork(Texts.parse(texts), 1);
  process.on("message", async () => process.send?.(await network.run()));
  process.send?.("ready");
}

if (process.argv[1] === import.meta.filename && process.send !== undefined) await serve();
