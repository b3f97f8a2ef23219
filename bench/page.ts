import { gzipSync } from "node:zlib";
import { pageFiles } from "../src/http/page-files.ts";
import { httpSearches } from "./page/http-searches.ts";
import { pageTimes } from "./page/in-browser.ts";
import { searchTimes } from "./page/search-times.ts";
import { requireShared } from "./shared.ts";

/**
 * The page's figures beside their bars: how much the first view loads, how long it takes, how long acts in a report of
 * 1,000 entries take, and how long searches take.
 *
 * @param argument - entries of the record that is searched; 20,000 by default, 0 for no search.
 * @param file - where to keep the record that is searched; one that is there already is searched as it is.
 */
export async function page(argument = "20000", file?: string): Promise<void> {
  const bytes = firstViewBytes();
  line("first view", `${(bytes / 1000).toFixed(0)} KB gzip`, "250 KB", bytes < 250_000);
  const times = await pageTimes();
  if (times === null)
    process.stdout.write("No browser here (apt-get install chromium): the page's times are left out.\n");
  else {
    const first = median(times.firstView);
    line("first view", `${first.toFixed(0)} ms`, "1000 ms", first < 1000);
    for (const { act, waited, worked } of times.acts) {
      const words = `${median(waited).toFixed(0)} ms, ${median(worked).toFixed(0)} of the processor`;
      line(act, words, "100 ms", median(waited) < 100);
    }
  }
  const entries = Number(argument);
  if (entries === 0) return;
  requireShared();
  const { times: asked, megabytes } = await searchTimes(entries, file, tellHttp);
  process.stdout.write(`${entries.toLocaleString("en-GB")} entries, ${megabytes.toFixed(0)} MB\n`);
  const words = (of: readonly number[]) => `${at(of, 0.5).toFixed(0)} ms, 95 % within ${at(of, 0.95).toFixed(0)}`;
  for (const { sort, waited, worked, slowest } of asked) {
    line(`${waited.length} times ${sort}`, words(waited), "100 ms", at(waited, 0.95) < 100);
    line("... of the processor", words(worked), "100 ms", at(worked, 0.95) < 100);
    process.stdout.write(`the slowest: ${slowest}\n`);
  }
}

/** Each sort of search over HTTP: the first go after the server was started, and of several the best and the worst. */
async function tellHttp(file: string): Promise<void> {
  for (const { asks, waited, worked } of await httpSearches(file)) {
    const of = (times: readonly number[]) =>
      [times[0] ?? 0, Math.min(...times), Math.max(...times)].map((it) => it.toFixed(0)).join(" / ");
    line(asks, `${of(waited)} ms, ${of(worked)} of the processor`, "150 ms", Math.max(...waited) < 150);
  }
}

/** What is loaded before the list of reports is there, compressed. */
function firstViewBytes(): number {
  const files = pageFiles();
  const html = files.get("/index.html")?.bytes.toString() ?? "";
  const named = [...html.matchAll(/(?:src|href)="(\/assets\/[^"]+\.(?:js|css))"/g)].map(([, path = ""]) => path);
  const fonts = [...files.keys()].filter((path) => path.includes("-latin-wght-normal"));
  return ["/index.html", ...named, ...fonts]
    .map((path) => files.get(path)?.bytes ?? Buffer.alloc(0))
    .reduce((sum, file) => sum + Math.min(file.length, gzipSync(file).length), 0);
}

function line(what: string, measured: string, bar: string, isWithin: boolean): void {
  process.stdout.write(`${what.padEnd(50)} ${measured.padEnd(30)} bar ${bar}: ${isWithin ? "kept" : "MISSED"}\n`);
}

/** The time within which that share of all lies. */
function at(times: readonly number[], share: number): number {
  const sorted = [...times].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

function median(values: readonly number[]): number {
  return at(values, 0.5);
}
