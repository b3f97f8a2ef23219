/** The program of a worker thread: reads one report after another with a model of its own, on one core. */
import { type MessagePort, parentPort, workerData } from "node:worker_threads";
import { z } from "zod";
import { Reader } from "../reader.ts";
import { failureOf } from "./failure.ts";
import type { Order, Told, WorkerStart } from "./messages.ts";

const Start: z.ZodType<WorkerStart> = z.object({ model: z.string(), gazetteer: z.string().nullable() });

if (parentPort !== null) await work(parentPort, Start.parse(workerData));

async function work(port: MessagePort, { model, gazetteer }: WorkerStart): Promise<void> {
  const tell = (told: Told) => port.postMessage(told);
  let reading: AbortController | undefined;
  let reader: Reader | undefined;
  try {
    reader = await Reader.open({ model, threads: 1, ...(gazetteer === null ? {} : { gazetteer }) });
  } catch (error) {
    tell({ sort: "failed", failure: failureOf(error) });
    port.close();
    return;
  }
  const open = reader;
  port.on("message", async (order: Order) => {
    if (order.sort === "stop") reading?.abort();
    else if (order.sort === "end") {
      await open.close();
      port.close();
    } else {
      reading = new AbortController();
      try {
        const onProgress = (share: number) => tell({ sort: "progress", share });
        tell({ sort: "done", record: await open.read(order.report, { signal: reading.signal, onProgress }) });
      } catch (error) {
        tell({ sort: "failed", failure: failureOf(error) });
      }
    }
  });
  tell({ sort: "ready" });
}
