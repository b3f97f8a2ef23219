import { extname } from "node:path";
import { setFlagsFromString } from "node:v8";
import { Worker } from "node:worker_threads";

/** What a thread runs: the program beside this file, as built, or its source where that runs. */
const program = programAt(new URL(`./worker${extname(import.meta.filename)}`, import.meta.url));

/** Threads do not have what lets the process run TypeScript (Node 20), so that they have to ask for it themselves. */
function programAt(file: URL): URL {
  if (!file.pathname.endsWith(".ts")) return file;
  const steps = [
    `import { register } from ${JSON.stringify(import.meta.resolve("tsx/esm/api"))};`,
    "register();",
    `await import(${JSON.stringify(file.href)});`,
  ];
  return new URL(`data:text/javascript,${encodeURIComponent(steps.join("\n"))}`);
}

/**
 * The tables and the gazetteer stay for good: left to itself V8 goes through all of them anew for every few reports, which
 * takes a tenth of the time of a reading.
 */
const memoryBeforeCollection = "--initial-old-space-size=128";

/**
 * A pattern is compiled to machine code where it has been tried so often on short texts; left to itself V8 compiles each that is
 * tried twice, and most of the many that read a report are seldom tried. The first eight reports take 4 % less of processor.
 */
const triesBeforeCompiling = "--regexp-tier-up-ticks=40";

/** Sets how V8 runs threads that read; what it has kept compiled under other settings is not taken. */
export function setEngine(): void {
  setFlagsFromString(memoryBeforeCollection);
  setFlagsFromString(triesBeforeCompiling);
}

let ahead: Worker | null = null;

/**
 * Starts a thread that loads its code while the process still loads its own, for the first that {@link thread} is asked for;
 * a process that asks for none ends as if it were not there.
 */
export function startAhead(): void {
  ahead = thread();
  ahead.unref();
}

/** A thread that runs `worker.ts`. */
export function thread(): Worker {
  const started = ahead;
  ahead = null;
  if (started !== null) {
    started.ref();
    return started;
  }
  setEngine();
  return new Worker(program);
}
