import { randomUUID } from "node:crypto";
import { expect, onTestFinished, test } from "vitest";
import { noBrowser, openPage } from "../../browser.case.ts";
import { overhang, violations } from "../../tab.case.ts";
import { reportFor } from "../review-records.case.ts";
import { until } from "../until.case.ts";

test.skipIf(noBrowser !== null)(
  "the queue leads from entry to entry, over reports, to the last",
  { retry: 0 },
  async () => {
    const own = await openPage([reportFor("queue")]);
    onTestFinished(() => own.close());
    for (const by of ["Ben", "Cem"]) {
      for (const [kind, what] of [
        ["statement", "accept"],
        ["threat", by === "Ben" ? "accept" : "reject"],
      ] as const) {
        const id = randomUUID();
        await own.store.reviews.decide({
          id,
          report: "r-queue",
          version: 1,
          entry: `queue-${kind}`,
          what,
          by,
          basedOn: null,
        });
      }
    }
    const page = await own.browser.newPage({ viewport: { width: 1280, height: 900 } });
    page.setDefaultTimeout(20_000);
    await page.goto(`${own.serving.url}review`);
    await page.locator("#reviewer-name").fill("Ann");
    await page.keyboard.press("Enter");
    await page.locator(".queue-head", { hasText: "for Ann" }).waitFor();
    const waiting = await page.locator(".queue li").count();
    expect(waiting).toBeGreaterThan(3);
    await expect.poll(() => page.locator(".queue-why").first().textContent()).toMatch(/\.$/);
    for (const theme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme: theme });
      await page.goto(`${own.serving.url}review`);
      await page.locator(".review-table").waitFor();
      expect(await violations(page)).toEqual([]);
      await page.goto(`${own.serving.url}review/agreement`);
      await page.locator(".adjudication").waitFor();
      expect(await violations(page)).toEqual([]);
    }
    await page.locator(".disputed button", { hasText: "Take Cem’s" }).click();
    await page.locator(".disputed .status-line[data-status=settled]").waitFor();
    for (const width of [390, 320]) {
      await page.setViewportSize({ width, height: 600 });
      expect(await overhang(page)).toBeLessThanOrEqual(0);
    }
    await page.goto(`${own.serving.url}review`);
    await page.locator(".queue li").first().waitFor();
    expect(await overhang(page)).toBeLessThanOrEqual(0);
    await page.keyboard.press("n");
    for (let left = waiting + 1; left > 0 && !page.url().endsWith("/review"); left--) {
      await page.locator(".entry[data-selected]").waitFor();
      const before = page.url();
      await page.keyboard.press("a");
      await until(page, `location.href !== ${JSON.stringify(before)}`);
    }
    await page.locator(".queue-head", { hasText: "Nothing waits" }).waitFor();
    const lines = await (await fetch(`${own.serving.url}api/review/export`)).text();
    expect(lines).toContain("queue-transfer");
    const table = await (await fetch(`${own.serving.url}api/search/table?reviewed=any&kind=transfer`)).text();
    expect(table).toMatch(/^queue-transfer,transfer,.*,accepted,/m);
    await page.getByRole("link", { name: "What has been reviewed and stands" }).click();
    await page.locator(".hit").first().waitFor();
    expect(new URL(page.url()).search).toBe("?reviewed=any");
  },
);
