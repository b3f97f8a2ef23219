/** Reads the examples with the built program and keeps beside it what a reading compiles; part of the build. */
import { once } from "node:events";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Worker } from "node:worker_threads";
import { modelFolder } from "../src/model/model-folder.ts";
import type { Order, Told } from "../src/reader/pool/messages.ts";
import { setEngine } from "../src/reader/pool/thread.ts";

const root = join(import.meta.dirname, "..");

// What was compiled under other settings is not taken.
setEngine();
const worker = new Worker(join(root, "dist/cli/worker.js"), { workerData: "keep what was compiled" });
const tell = (order: Order) => worker.postMessage(order);
const texts = readdirSync(join(root, "examples")).filter((file) => file.endsWith(".txt"));
let left = texts.length;
worker.on("message", (told: Told) => {
  if (told.sort === "failed" || told.sort === "unready") throw new Error(told.failure.message);
  if (told.sort === "done") left--;
  if (told.sort === "done" && left === 0) tell({ sort: "end" });
});
tell({ sort: "prepare", readWith: { model: modelFolder, gazetteer: null } });
for (const [job, file] of texts.entries()) {
  const text = readFileSync(join(root, "examples", file), "utf8");
  const report = { id: file, source: file, title: null, published: "2026-02-06", text };
  tell({ sort: "read", job, report });
}
await once(worker, "exit");
