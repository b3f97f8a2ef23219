import { parseAtomFeed } from "feedsmith";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { everyKindRecord } from "../../store/every-kind-record.case.ts";
import { elsewhere, shells } from "../../watch/report.case.ts";
import { runWatches } from "../../watch/run-watches.ts";
import { noBrowser, type Opened, openPage } from "../browser.case.ts";
import { openTab, overhang, violations } from "../tab.case.ts";

let opened: Opened;

describe.skipIf(noBrowser !== null)(
  `findings and watches, in a browser${noBrowser === null ? "" : ` (skipped: ${noBrowser})`}`,
  () => {
    beforeAll(async () => {
      opened = await openPage([everyKindRecord(), shells("r-1"), elsewhere("r-2")]);
    });
    afterAll(() => opened?.close());

    test("the record is checked, and each finding leads to its words", { timeout: 120_000 }, async () => {
      const { page, complaints } = await openTab(opened, "findings");
      await page.getByRole("button", { name: "Check the record now" }).click();
      const card = page.locator(".finding").filter({ hasText: "North Korea to Russia" }).first();
      await card.waitFor();
      await expect.poll(() => card.textContent()).toContain("Weakest link:");
      await card.locator("summary").click();
      await expect.poll(() => card.textContent()).toContain("S/RES/1718");
      expect(await violations(page)).toEqual([]);
      await page.getByRole("button", { name: "cannot say" }).click();
      await page.waitForURL(/verdict=cannot-say/);
      await page.getByRole("button", { name: "touches", exact: true }).click();
      await card.locator(".rests-on a").first().click();
      await page.waitForURL(/\/report\/r-[12]#/);
      expect(complaints).toEqual([]);
    });

    test("a search becomes a watch, which tells of what comes", { timeout: 120_000 }, async () => {
      const { page, complaints } = await openTab(opened, "?q=shells&kind=transfer");
      await page.getByRole("link", { name: "Save as watch" }).click();
      await expect.poll(() => page.locator(".add-watch").textContent()).toContain("shells --kind transfer");
      await page.locator("#watch-name").fill("Shells <b>");
      await page.locator("#watch-name").press("Enter");
      await page.locator(".watch-list li").waitFor();
      await opened.store.save(shells("r-3", { words: "More shells came to Russia.", lines: ["On Monday."] }), {
        model: "m",
      });
      await runWatches(opened.store);
      await page.reload();
      await page.locator(".alert-list li").waitFor();
      await expect.poll(() => page.locator(".alert-list").textContent()).toContain("Shells <b>: r-3");
      expect(await violations(page)).toEqual([]);
      const feed = await page.request.get(
        `${opened.serving.url.slice(0, -1)}${await page.locator(".watch-buttons a").getAttribute("href")}`,
      );
      expect(feed.headers()["content-type"]).toBe("application/atom+xml; charset=utf-8");
      expect(parseAtomFeed(await feed.text()).entries?.map(({ title }) => title?.value)).toEqual(["Shells <b>: r-3"]);
      await page.getByRole("button", { name: /Remove/ }).click();
      await page.locator(".empty").waitFor();
      expect(complaints).toEqual([]);
    });

    test.each(["findings", "watches?q=shells"])(
      "%s fits a phone and 400 % zoom",
      { timeout: 120_000 },
      async (place) => {
        const { page } = await openTab(opened, place);
        for (const width of [390, 320]) {
          await page.setViewportSize({ width, height: 800 });
          expect(await overhang(page)).toBeLessThanOrEqual(0);
        }
      },
    );
  },
);
