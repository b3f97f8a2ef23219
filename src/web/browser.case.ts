import { existsSync } from "node:fs";
import { join } from "node:path";
import { type Browser, chromium } from "playwright-core";
import { pageFolder } from "../http/page-files.ts";
import { type Serving, startServer } from "../http/serve.ts";
import { ReadingDesk } from "../intake/desk/reading-desk.ts";
import type { ReportRecord } from "../record/index.ts";
import { openStore } from "../store/sqlite/index.ts";
import type { Original, Store } from "../store/store.ts";

/** Where Debian and others put a browser; `ONRECORD_CHROMIUM` names another. */
const usual = ["chromium", "chromium-browser", "google-chrome"].map((name) => `/usr/bin/${name}`);

const executable = [process.env["ONRECORD_CHROMIUM"], ...usual].find((path) => path !== undefined && existsSync(path));

/** Why the tests in a browser cannot run here; null where they can. */
export const noBrowser =
  executable === undefined
    ? "no Chromium here (apt-get install chromium, or name one in ONRECORD_CHROMIUM)"
    : existsSync(join(pageFolder, "index.html"))
      ? null
      : "the page is not built (npm run build)";

/** The page in a browser, with a record of its own. */
export interface Opened {
  readonly browser: Browser;
  readonly serving: Serving;
  readonly store: Store;
  close(): Promise<void>;
}

/** Opens a browser. */
export function openBrowser(): Promise<Browser> {
  return chromium.launch({
    ...(executable === undefined ? {} : { executablePath: executable }),
    // Grey edges of letters make pictures a third smaller than coloured ones.
    args: ["--no-sandbox", "--disable-lcd-text"],
  });
}

/** Serves records and opens a browser. */
export async function openPage(
  records: readonly ReportRecord[],
  file = ":memory:",
  originals: ReadonlyMap<ReportRecord, Original> = new Map(),
): Promise<Opened> {
  const store = await openStore({ file });
  for (const record of records) {
    await store.save(record, { model: "onrecord-reader 0.3.0", original: originals.get(record) ?? null });
  }
  const desk = new ReadingDesk(store, { threads: 1 });
  const serving = await startServer({ store, version: "0.0.0", desk }, { port: 0 });
  const browser = await openBrowser();
  return {
    browser,
    serving,
    store,
    async close() {
      await browser.close();
      await serving.close();
      await desk.close();
      await store.close();
    },
  };
}
