import { spawn } from "node:child_process";
import { once } from "node:events";
import { createWriteStream, existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { finished } from "node:stream/promises";
import { baseTexts } from "./copies/base-texts.ts";
import { newsLoad } from "./copies/news-load.ts";
import { requireShared } from "./shared.ts";

const built = join(import.meta.dirname, "../dist/cli/main.js");
/** Sentences a report is cut to: what is looked for grows with the number of reports, so they need not be long. */
const sentences = 4;
const points = 20;

/**
 * The memory that the built program holds while it reads many reports into a record, at twenty points of the way: whether it is level.
 *
 * The reports are made: real sentences with other words, three in five of running events, one in five a copy. Where there
 * is no `/proc` (Linux has it), nothing can be measured.
 *
 * @param argument - how many reports; 20,000 by default.
 */
export async function memory(argument = "20000"): Promise<void> {
  requireShared();
  if (!existsSync(built) || !existsSync("/proc/self/status")) {
    process.stdout.write("not measured: it needs `npm run build` first, and Linux\n");
    return;
  }
  const count = Number(argument);
  const folder = mkdtempSync(join(tmpdir(), "onrecord-memory-"));
  try {
    const file = join(folder, "reports.jsonl");
    await write(file, count);
    await follow(file, folder, count);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function write(file: string, count: number): Promise<void> {
  const out = createWriteStream(file);
  let made = 0;
  for (const { text, published } of newsLoad(baseTexts(), 1)) {
    if (made === count) break;
    made++;
    const short = text
      .split(/(?<=[.!?]["”]?)\s+/u)
      .slice(0, sentences)
      .join(" ");
    const line = `${JSON.stringify({ id: `made-${made}`, title: `Made report ${made}`, published, text: short })}\n`;
    if (!out.write(line)) await once(out, "drain");
  }
  out.end();
  await finished(out);
}

async function follow(file: string, folder: string, count: number): Promise<void> {
  const began = performance.now();
  const program = spawn(process.execPath, [built, "read", file, "--db", join(folder, "made.db"), "--log", "json"], {
    stdio: ["ignore", "ignore", "pipe"],
  });
  const ended = new Promise<number | null>((resolve) => program.once("close", resolve));
  let read = 0;
  for await (const line of createInterface({ input: program.stderr })) {
    if (!line.includes('"event":"report"')) continue;
    read++;
    if (read % Math.ceil(count / points) === 0) tell(read, program.pid, (performance.now() - began) / 1000);
  }
  process.stdout.write(`${read} reports read, the program ended with ${await ended}\n`);
}

function tell(read: number, pid: number | undefined, seconds: number): void {
  const status = readFileSync(`/proc/${pid}/status`, "utf8");
  const megabytes = (name: string) =>
    (Number(new RegExp(`${name}:\\s+(\\d+)`, "u").exec(status)?.[1]) / 1024).toFixed(0);
  process.stdout.write(
    `${String(read).padStart(7)} reports  ${seconds.toFixed(0).padStart(5)} s  memory (RSS) ${megabytes("VmRSS")} MB, at most ${megabytes("VmHWM")} MB\n`,
  );
}
