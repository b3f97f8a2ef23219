/** The program of a worker thread: reads one report after another with a model of its own, on one core. */
import { type MessagePort, parentPort } from "node:worker_threads";
import { keepCompiled } from "../../util/keep-compiled.ts";
import type { Reader } from "../reader.ts";
import { failureOf } from "./failure.ts";
import type { Order, ReadWith, Told } from "./messages.ts";

keepCompiled();
if (parentPort !== null) void start(parentPort);

/**
 * Loads the code, the facts and the model's small files at once, and the networks with the first report: a thread that is given
 * none costs little, and can be ended at any time.
 */
async function start(port: MessagePort): Promise<void> {
  const tell = (told: Told) => port.postMessage(told);
  const fail = (error: unknown) => {
    tell({ sort: "unready", failure: failureOf(error) });
    port.close();
  };
  try {
    const [{ Reader }, { loadFacts }] = await Promise.all([import("../reader.ts"), import("../load-facts.ts")]);
    const prepare = ({ model, gazetteer }: ReadWith) =>
      Reader.prepare({ model, threads: 1, ...(gazetteer === null ? {} : { gazetteer }) });
    work(port, tell, prepare, fail);
    loadFacts();
  } catch (error) {
    fail(error);
  }
}

function work(
  port: MessagePort,
  tell: (told: Told) => void,
  prepare: (readWith: ReadWith) => Promise<() => Promise<Reader>>,
  fail: (error: unknown) => void,
): void {
  const stops = new Map<number, AbortController>();
  let prepared: Promise<() => Promise<Reader>> | undefined;
  const open = async () => {
    if (prepared === undefined) throw new Error("The thread was not told what to read with.");
    const reader = await (await prepared)();
    tell({ sort: "ready" });
    return reader;
  };
  let opening: Promise<Reader> | undefined;
  let before: Promise<void> = Promise.resolve();
  port.on("message", (order: Order) => {
    if (order.sort === "prepare") {
      prepared = prepare(order.readWith);
      // Where there is nothing to read, it is no matter that it cannot be.
      prepared.catch(() => {});
    } else if (order.sort === "stop") stops.get(order.job)?.abort();
    else if (order.sort === "end") {
      before = before.then(async () => {
        await (await opening?.catch(() => undefined))?.close();
        port.close();
      });
    } else {
      const { job, report } = order;
      const stop = new AbortController();
      stops.set(job, stop);
      if (opening === undefined) {
        opening = open();
        opening.catch(fail);
      }
      const reader = opening;
      before = before.then(async () => {
        try {
          stop.signal.throwIfAborted();
          const onProgress = (share: number) => tell({ sort: "progress", job, share });
          const record = await (await reader).read(report, { signal: stop.signal, onProgress });
          tell({ sort: "done", job, record });
        } catch (error) {
          tell({ sort: "failed", job, failure: failureOf(error) });
        }
        stops.delete(job);
      });
    }
  });
}
