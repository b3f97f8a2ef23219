import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { everyKindRecord } from "../../store/every-kind-record.case.ts";
import { noBrowser, type Opened, openPage } from "../browser.case.ts";
import { openTab, overhang, violations } from "../tab.case.ts";

const text =
  "Harare signs drone deal\n\nZimbabwe said on Tuesday that it had bought four drones from Türkiye. “They will watch the border,” the minister, Ana Moyo, told reporters.\n";

const hostile = "<img src=x onerror=alert(1)>\u202e.txt";

let opened: Opened;

const file = (name: string, content: string) => ({ name, mimeType: "text/plain", buffer: Buffer.from(content) });

describe.skipIf(noBrowser !== null)(
  `reading in, in a browser${noBrowser === null ? "" : ` (skipped: ${noBrowser})`}`,
  () => {
    beforeAll(async () => {
      opened = await openPage([everyKindRecord()]);
    });
    afterAll(() => opened?.close());

    test("two files are read live, go on over another load of the page, and are on record", {
      timeout: 120_000,
    }, async () => {
      const { page, complaints } = await openTab(opened, "read");
      await page.locator("#published").fill("2026-02-05");
      const longer = text.replace("four", "five").repeat(3);
      await page.getByLabel("Files").setInputFiles([file(hostile, text), file("longer.txt", longer)]);
      const card = page.locator(".reading-card");
      await page.locator(".reading-card progress").waitFor();
      await page.getByRole("button", { name: /Cancel/ }).waitFor();
      // The reading is shown before the first file's name has come.
      await card.locator("h2", { hasText: "<img src=x onerror=alert(1)>\ufffd.txt" }).waitFor();
      expect(await violations(page)).toEqual([]);
      await page.reload();
      await page.locator(".reading-card[data-state=done]").waitFor({ timeout: 100_000 });
      await expect.poll(() => card.locator(".facts").textContent()).toMatch(/^2 reports\d+ entries/);
      await expect.poll(() => card.locator(".read-list li").count()).toBe(2);
      await expect.poll(() => page.locator("#main img").count()).toBe(0);
      await card.locator(".read-list a").last().click();
      await page.locator(".report-text").waitFor();
      await expect.poll(() => page.locator(".report-facts").textContent()).toContain("5 February 2026");
      expect(complaints).toEqual([]);
    });

    test("what cannot be read is told at once, and stands in the list of problems until it is taken off", async () => {
      const { page } = await openTab(opened, "read");
      await page.locator("#link").fill("http://localhost/a <b>");
      await page.locator("#link").press("Enter");
      await expect.poll(() => page.getByRole("alert").textContent()).toContain("begins with http");
      await page.locator("#link").fill("http://localhost/a");
      await page.locator("#link").press("Enter");
      await page.locator(".not-read").waitFor();
      await expect.poll(() => page.locator(".not-read").textContent()).toContain("the address is private");
      await page.goto(`${opened.serving.url}problems`);
      await page.locator(".problem-list").waitFor();
      expect(await violations(page)).toEqual([]);
      await page.getByRole("button", { name: "Take off the list" }).click();
      await page.locator(".empty").waitFor();
    });

    test("files that are waited for can be cancelled by the keys alone", async () => {
      const { page } = await openTab(opened, "read");
      const headers = { "content-type": "application/json" };
      await fetch(`${opened.serving.url}api/readings`, { method: "POST", body: '{"files":3}', headers });
      await page.getByRole("button", { name: /Cancel/ }).press("Enter");
      await page.locator(".reading-card[data-state=cancelled]").waitFor();
    });

    test.each(["light", "dark"] as const)(
      "nothing that axe-core finds wrong in %s, nothing beside a phone",
      async (theme) => {
        for (const path of ["read", "problems"]) {
          const { page, complaints } = await openTab(opened, path, { theme, width: 320, height: 500 });
          expect(await violations(page)).toEqual([]);
          expect(await overhang(page)).toBeLessThanOrEqual(0);
          expect(complaints).toEqual([]);
        }
      },
    );
  },
);
