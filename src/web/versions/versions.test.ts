import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { sampleOriginal } from "../../store/intake.case.ts";
import { sampleRecord } from "../../store/sample-record.case.ts";
import { noBrowser, type Opened, openPage } from "../browser.case.ts";
import { openTab, overhang, violations } from "../tab.case.ts";

const first = sampleRecord({
  id: "r-1",
  lines: ["Ana Torres denied: any deal of 1,000 shells", "Bo Lind said: talks go on"],
});
const second = sampleRecord({
  id: "r-1",
  lines: ["Ana Torres denied: any deal of 3,000 shells", "! war would follow", "Cy Moe said: <b>talks</b> go on"],
});
const html = '<html><body><script>document.title="stolen"</script><p onclick=alert(1)>Ana Torres\u202e denied</p>';
const original = sampleOriginal(html, { format: "html", within: "/reports/may.zip" });

let opened: Opened;

describe.skipIf(noBrowser !== null)(
  `versions and originals in a browser${noBrowser === null ? "" : ` (skipped: ${noBrowser})`}`,
  () => {
    beforeAll(async () => {
      opened = await openPage([first, second], ":memory:", new Map([[second, original]]));
    });
    afterAll(() => opened?.close());

    test("how one version became another is told by its words and entries", async () => {
      const { page, complaints } = await openTab(opened, "report/r-1");
      await page.getByRole("link", { name: "what changed" }).click();
      await page.locator(".changes").waitFor();
      const text = await page.locator(".changes").textContent();
      expect(text).toContain("[gone: 1,000][new: 3,000] shells");
      await expect.poll(() => page.locator(".changes b").count()).toBe(0);
      const groups = await page.locator(".versions section h3").allTextContents();
      expect(groups).toEqual(["Came: 1", "Went: none", "Stayed, and are read otherwise: 2", "Stayed: none"]);
      await page.getByLabel("From").selectOption("2");
      await page.locator(".versions .empty").waitFor();
      expect(new URL(page.url()).searchParams.get("from")).toBe("2");
      await page.getByLabel("From").selectOption("1");
      await page.locator(".entry-changes a").first().click();
      await page.locator(".entry[data-selected]").waitFor();
      await expect.poll(() => page.locator(".which-version").textContent()).toContain("read from version 2 of 2");
      expect(complaints).toEqual([]);
    });

    test("the original is text, tags and all, beside the text that was read, and can be kept as it came", async () => {
      const { page, complaints } = await openTab(opened, "report/r-1/original");
      const shown = await page.locator(".as-it-came").textContent();
      expect(shown).toContain('<script>document.title="stolen"</script>');
      expect(shown).not.toContain("\u202e");
      await expect.poll(() => page.title()).toMatch(/^Original/);
      await expect.poll(() => page.locator(".cleaned").textContent()).toBe(second.report.text);
      await expect.poll(() => page.locator(".origin").textContent()).toContain("/reports/may.zip");
      const waiting = page.waitForEvent("download");
      await page.getByRole("link", { name: "Download the original" }).click();
      const stream = await (await waiting).createReadStream();
      expect(Buffer.concat(await stream.toArray()).toString()).toBe(html);
      await page.goto(`${opened.serving.url}report/r-1/original?version=1`);
      await page.getByText("was not kept").waitFor();
      expect(complaints).toEqual([]);
    });

    test.each(["light", "dark"] as const)(
      "nothing that axe-core finds wrong in %s, nothing beside a phone",
      async (theme) => {
        for (const path of ["report/r-1/versions", "report/r-1/original"]) {
          const { page } = await openTab(opened, path, { theme, width: 360, height: 740 });
          await page.locator(".changes, .as-it-came").first().waitFor();
          expect(await violations(page)).toEqual([]);
          expect(await overhang(page)).toBeLessThanOrEqual(0);
        }
      },
    );
  },
);
