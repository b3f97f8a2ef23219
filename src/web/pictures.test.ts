import { mkdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { checked } from "../watch/index.ts";
import { noBrowser, type Opened, openPage } from "./browser.case.ts";

/** A record with the reports of `examples/`, made with `onrecord read examples --db FILE`. */
const file = process.env["ONRECORD_PICTURES"];
const folder = join(import.meta.dirname, "../../docs/page");
const why = file === undefined ? "ONRECORD_PICTURES names no record to draw" : noBrowser;

const wide = { width: 1080, height: 530 };
/** For a picture below its form. */
const tall = { width: 1080, height: 900 };
const phone = { width: 390, height: 780 };

let opened: Opened;
let report = "";
let entry = "";
/** What most reports tell of. */
let matter = "";
let actor = "";
/** Two reports of one delivery. */
let compared = "";

describe.skipIf(why !== null)(
  `the pictures of the page in docs/page${why === null ? "" : ` (skipped: ${why})`}`,
  () => {
    beforeAll(async () => {
      opened = await openPage([], file);
      mkdirSync(folder, { recursive: true });
      const reports = await opened.store.reports();
      const [head, later] = ["sahel-drone-delivery.txt", "libya-drones-left-behind.txt"].map((name) =>
        reports.find(({ source }) => source.endsWith(name)),
      );
      if (head === undefined || later === undefined) throw new RangeError("The record lacks one of the two on drones.");
      compared = `compare?${new URLSearchParams({ one: head.id, other: later.id })}`;
      await checked(opened.store);
      const { record } = await opened.store.report(later.id);
      report = `report/${later.id}`;
      entry = record.entries.find(({ kind }) => kind === "transfer")?.id ?? record.entries[0]?.id ?? "";
      matter = (await opened.store.matters.list({ kind: "event", limit: 1 }))[0]?.id ?? "";
      // A state is in more entries than a crowd that several reports name.
      actor = (await opened.store.actors.list({ limit: 50 })).find(({ kind }) => kind === "state")?.id ?? "";
    });
    afterAll(() => opened?.close());

    test.each([
      ["reports", () => "", wide],
      ["reports", () => "", phone],
      ["search", () => "?q=drones", wide],
      ["narrowed", () => "?item=drone&certainty=certain", wide],
      ["read", () => "read", wide],
      ["original", () => `${report}/original`, wide],
      ["reading", () => report, wide],
      ["reading", () => report, phone],
      ["entry", () => `${report}#${entry}`, wide],
      ["entry", () => `${report}#${entry}`, phone],
      ["reviewing", () => `${report}?review=on#${entry}`, wide],
      ["reviewing", () => `${report}?review=on#${entry}`, phone],
      ["review", () => "review", wide],
      ["findings", () => "findings", tall],
      ["findings", () => "findings", phone],
      ["watches", () => "watches", wide],
      ["help", () => "help", wide],
      ["transfers", () => "pictures/transfers", tall],
      ["network", () => "pictures/network", tall],
      ["map", () => "pictures/map", tall],
      ["map", () => "pictures/map", phone],
      ["timeline", () => "pictures/timeline", tall],
      ["matters", () => "matters", wide],
      ["matters", () => "matters", phone],
      ["matter", () => `matter/${matter}`, tall],
      ["compare", () => compared, tall],
      ["compare", () => compared, phone],
      ["actor", () => `actor/${encodeURIComponent(actor)}`, tall],
    ] satisfies [string, () => string, typeof wide][])("%s", async (view, address, viewport) => {
      for (const theme of ["light", "dark"] as const) {
        const page = await opened.browser.newPage({ colorScheme: theme, viewport });
        await page.goto(opened.serving.url + address());
        await page.locator("#main h1").first().waitFor();
        await page.locator(".waiting, .still-joining:not(:empty)").waitFor({ state: "detached", timeout: 120_000 });
        if (address().startsWith("pictures")) await page.locator(".picture a").first().waitFor();
        await page.evaluate("document.fonts.ready.then(() => null)");
        if (view === "reading" && viewport === wide) await page.locator(".report-text p .piece").first().hover();
        const path = join(folder, `${view}-${viewport === phone ? "phone" : "wide"}-${theme}.png`);
        await page.screenshot({ path });
        await page.close();
        expect(statSync(path).size).toBeLessThan(200_000);
      }
    });
  },
);
