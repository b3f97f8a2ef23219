import { existsSync } from "node:fs";
import { chromium } from "playwright-core";
import { startServer } from "../../src/http/serve.ts";
import { type Entry, type ReportRecord, type Span, unreadReport } from "../../src/record/index.ts";
import { openStore } from "../../src/store/sqlite/index.ts";

const entries = 1000;

/** Where Debian and others put a browser; `ONRECORD_CHROMIUM` names another. */
const places = [process.env["ONRECORD_CHROMIUM"], "/usr/bin/chromium", "/usr/bin/google-chrome"];

/** How long the page takes in a browser, in milliseconds. */
export interface PageTimes {
  /** From asking for the list of reports until it is painted: each go. */
  readonly firstView: readonly number[];
  /** From each act in a report of 1,000 entries until the next picture. */
  readonly acts: readonly {
    readonly act: string;
    readonly waited: readonly number[];
    /** What the page's thread itself needed of that. */
    readonly worked: readonly number[];
  }[];
}

const key = (name: string) => `window.dispatchEvent(new KeyboardEvent('keydown', { key: '${name}', bubbles: true }))`;

const acts: readonly (readonly [string, string])[] = [
  ["next entry (j)", key("j")],
  ["keep to a kind", "document.querySelector('.chip').click()"],
  [
    "point at words",
    "document.querySelectorAll('.piece')[40].dispatchEvent(new PointerEvent('pointerover', { bubbles: true }))",
  ],
  ["open an entry", "document.querySelectorAll('.entry > a')[500].click()"],
];

/** While the report is reviewed, an entry being open. */
const reviewing: typeof acts = [
  ["accept and go on (a)", key("a")],
  ["reject and go on (x)", key("x")],
  ["take back (u)", key("u")],
];

/** Measures the page in a browser; null where there is none. */
export async function pageTimes(rounds = 5): Promise<PageTimes | null> {
  const executablePath = places.find((path) => path !== undefined && existsSync(path));
  if (executablePath === undefined) return null;
  const store = await openStore({ file: ":memory:" });
  await store.save(longRecord(), { model: "made" });
  const serving = await startServer({ store, version: "0" }, { port: 0 });
  const browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] });
  try {
    const firstView: number[] = [];
    for (let n = 0; n < rounds; n++) {
      const page = await browser.newPage();
      const begun = performance.now();
      await page.goto(serving.url);
      await page.locator(".report-list").waitFor();
      firstView.push(performance.now() - begun);
      await page.close();
    }
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    await page.goto(`${serving.url}report/r-long`);
    await page
      .locator(".entry")
      .nth(entries - 1)
      .waitFor();
    const client = await page.context().newCDPSession(page);
    // The page's own thread counts, not what other programs keep it waiting.
    await client.send("Performance.enable", { timeDomain: "threadTicks" });
    const busy = async () => {
      const { metrics } = await client.send("Performance.getMetrics");
      return (metrics.find(({ name }) => name === "TaskDuration")?.value ?? 0) * 1000;
    };
    const measured: { act: string; waited: number[]; worked: number[] }[] = [];
    const measure = async ([act, script]: (typeof acts)[number]) => {
      const waited: number[] = [];
      const worked: number[] = [];
      for (let n = 0; n < rounds; n++) {
        const before = await busy();
        waited.push(Number(await page.evaluate(untilPainted(script))));
        worked.push((await busy()) - before);
        await page.waitForLoadState("networkidle");
      }
      measured.push({ act, waited, worked });
    };
    for (const act of acts) await measure(act);
    await page.evaluate("localStorage.setItem('onrecord-reviewer', 'Ada')");
    await page.goto(`${serving.url}report/r-long?review=on#e-0`);
    await page.locator(".entry[data-selected]").waitFor();
    await page.waitForLoadState("networkidle");
    for (const act of reviewing) await measure(act);
    return { firstView, acts: measured };
  } finally {
    await browser.close();
    await serving.close();
    await store.close();
  }
}

function untilPainted(script: string): string {
  return `new Promise((done) => {
    const begun = performance.now();
    ${script};
    requestAnimationFrame(() => setTimeout(() => done(performance.now() - begun)));
  })`;
}

/** A report of 1,000 statements, one a line. */
function longRecord(): ReportRecord {
  const lines = Array.from({ length: entries }, (_, n) => `Witness ${n} said that convoy ${n} had crossed the border.`);
  const text = lines.join("\n");
  let at = 0;
  const own = lines.map((line, n): Entry => {
    const span = (words: string): Span => {
      const start = at + line.indexOf(words);
      return { start, end: start + words.length, text: words };
    };
    const entry: Entry = {
      id: `e-${n}`,
      kind: "statement",
      evidence: [span(line)],
      confidence: 0.9,
      madeBy: { kind: "rule", name: "made", version: "1" },
      claims: [],
      certainty: null,
      date: null,
      place: null,
      reasons: [],
      speaker: null,
      speakerSpan: span(`Witness ${n}`),
      addressee: [],
      cue: [span("said")],
      content: [span(`convoy ${n} had crossed the border`)],
      form: "indirect",
      denies: false,
      negated: false,
    };
    at += line.length + 1;
    return entry;
  });
  const report = unreadReport({
    id: "r-long",
    source: "/made/long.txt",
    title: "A long report",
    published: null,
    text,
  });
  const empty = { actors: [], places: [], dates: [], stray: [], unresolved: [] };
  return { onrecord: "3", report, offsets: "utf-16", ...empty, entries: own };
}
