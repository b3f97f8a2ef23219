import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { sampleRecord } from "../../store/sample-record.case.ts";
import { noBrowser, type Opened, openPage } from "../browser.case.ts";
import { openTab, overhang, violations } from "../tab.case.ts";

let opened: Opened;

describe.skipIf(noBrowser !== null)(
  `the list of reports in a browser${noBrowser === null ? "" : ` (skipped: ${noBrowser})`}`,
  () => {
    beforeAll(async () => {
      const numbers = Array.from({ length: 130 }, (_, n) => n + 1);
      opened = await openPage(numbers.map((n) => sampleRecord({ id: `r-${n}`, lines: [`Ana Torres said: ${n}`] })));
    });
    afterAll(() => opened?.close());

    test("says how many there are, and leads to all of them", async () => {
      const { page, complaints } = await openTab(opened, "");
      expect(await page.locator("h1").textContent()).toBe("130 reports on record");
      expect(await page.getByText("1 to 100").count()).toBe(1);
      expect(await page.locator(".report-list > li").count()).toBe(100);
      await page.getByRole("link", { name: "Next reports" }).click();
      await page.getByText("101 to 130").waitFor();
      expect(new URL(page.url()).search).toBe("?page=2");
      expect(await page.locator(".report-list > li").count()).toBe(30);
      expect(await page.getByRole("link", { name: "Next reports" }).count()).toBe(0);
      expect([await overhang(page), await violations(page)]).toEqual([0, []]);
      await page.getByRole("link", { name: "Previous reports" }).click();
      await page.getByText("1 to 100").waitFor();
      expect(complaints).toEqual([]);
    });

    test("what a search finds is taken along as a table", async () => {
      const { page } = await openTab(opened, "?q=said&kind=statement");
      const [download] = await Promise.all([
        page.waitForEvent("download"),
        page.getByRole("link", { name: "Download as table" }).click(),
      ]);
      expect(download.suggestedFilename()).toBe("onrecord.csv");
      const chunks: Buffer[] = [];
      for await (const chunk of await download.createReadStream()) chunks.push(Buffer.from(chunk));
      expect(Buffer.concat(chunks).toString().trim().split("\r\n")).toHaveLength(131);
    });
  },
);
