/** The program of a worker thread as built: runs `worker.ts` out of one file, compiled already where that can be used. */
import { join } from "node:path";
import { parentPort, workerData } from "node:worker_threads";
import { runCompiled } from "../../util/compiled.ts";
import type { Order } from "./messages.ts";

const running = runCompiled(join(import.meta.dirname, "reading.cjs"));
// `tools/write-compiled.ts` has kept what a reading needed.
if (workerData === "keep what was compiled")
  parentPort?.on("message", ({ sort }: Order) => {
    if (sort === "end") running.keep();
  });
