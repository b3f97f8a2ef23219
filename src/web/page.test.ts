import { afterAll, beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { everyKindRecord } from "../store/every-kind-record.case.ts";
import { noBrowser, type Opened, openPage } from "./browser.case.ts";
import { hostileRecord } from "./hostile-record.case.ts";
import { openTab, overhang, type View, violations } from "./tab.case.ts";

const record = everyKindRecord();
const report = `report/${record.report.id}`;
let opened: Opened;

const tab = (path: string, view?: View) => openTab(opened, path, view);

describe.skipIf(noBrowser !== null)(
  `the page in a browser${noBrowser === null ? "" : ` (skipped: ${noBrowser})`}`,
  () => {
    beforeAll(async () => {
      opened = await openPage([record, hostileRecord]);
    });
    afterAll(() => opened?.close());

    describe.each(["light", "dark"] as const)("in %s", (theme) => {
      test.each([
        ["", "reports"],
        ["?q=shells", "search"],
        [`${report}#k-transfer`, "reading"],
        ["help", "help"],
      ])("/%s has nothing that axe-core finds wrong, and nothing to complain of", async (path) => {
        const { page, complaints } = await tab(path, { theme });
        expect(await violations(page)).toEqual([]);
        expect(complaints).toEqual([]);
      });
    });

    test("an entry can be linked to: it is open beside the text, and its words are marked", async () => {
      const { page } = await tab(`${report}#k-transfer`);
      await expect.poll(() => page.locator(".entry[data-selected]").getAttribute("id")).toBe("item-k-transfer");
      const items = await page.locator(".piece.part-what").allTextContents();
      expect(items.join("")).toBe("about 5,000 artillery shells");
      await expect
        .poll(() => page.locator(".entry[data-selected] .claims").textContent())
        .toContain("denied by North Korea");
    });

    test("a printed report has its text and its whole record, on white, and nothing that covers them", async () => {
      const { page } = await tab(report, { theme: "dark", width: 794 });
      await page.emulateMedia({ media: "print" });
      expect(await page.locator(".top").isVisible()).toBe(false);
      expect(await page.locator("button:visible").count()).toBe(0);
      const entries = page.locator(".entry-list > li");
      expect(await entries.count()).toBe(record.entries.length);
      for (const entry of await entries.all()) expect(await entry.isVisible()).toBe(true);
      const looks = (css: string, property: string) =>
        page
          .locator(css)
          .first()
          .evaluate((it, name) => getComputedStyle(it).getPropertyValue(name), property);
      expect(await looks(".record", "position")).toBe("static");
      expect(await looks(".entry-list > li", "content-visibility")).toBe("visible");
      expect(await looks("body", "background-color")).toBe("rgb(255, 255, 255)");
      expect(await looks(".piece", "print-color-adjust")).toBe("exact");
    });

    test("the bar is skipped by a key, and the focus goes on where the next view, or the list, does", async () => {
      const { page } = await tab("");
      const focused = () =>
        page.evaluate("[document.activeElement.textContent, document.activeElement.closest('#main') !== null]");
      await page.keyboard.press("Tab");
      expect(await focused()).toEqual(["Skip to the text", false]);
      await page.keyboard.press("Enter");
      await page.keyboard.press("Tab");
      expect(await focused()).toEqual(["", true]);
      expect(new URL(page.url()).hash).toBe("");
      await page.locator(".report-list a").first().press("Enter");
      await page.locator(".entry-list").waitFor();
      await expect.poll(() => page.evaluate("document.activeElement.className")).toBe("view-start");
      await page.keyboard.press("Tab");
      expect(await focused()).toEqual([expect.any(String), true]);
      await page.goto(`${opened.serving.url}${report}#k-transfer`);
      await page.locator(".entry[data-selected] .detail :is(a, button)").first().focus();
      await page.keyboard.press("Escape");
      await expect.poll(() => page.locator(".entry[data-selected]").count()).toBe(0);
      expect(await page.evaluate("document.activeElement.getAttribute('data-entry')")).toBe("k-transfer");
    });

    test("the text on the page is the report's, letter for letter", async () => {
      const { page } = await tab(report);
      const shown = await page.evaluate(
        "[...document.querySelectorAll('.report-text > *')].map((it) => { const copy = it.cloneNode(true); copy.querySelectorAll('.number').forEach((n) => n.remove()); return copy.textContent; }).join('|')",
      );
      expect(shown).toBe(record.report.text.trim().split("\n").join("|"));
    });

    test("words over which several entries lie show all of them; another click goes on to the next", async () => {
      const { page } = await tab(report);
      const shared = page.locator(".piece[data-marks~='k-transfer'][data-marks~='k-statement']").first();
      await shared.hover();
      await expect.poll(() => page.locator(".hover-entry").count()).toBeGreaterThanOrEqual(2);
      await expect
        .poll(() => page.locator(".hover-card").textContent())
        .toContain("because of “said”, read by onrecord-reader");
      await shared.click();
      const first = new URL(page.url()).hash;
      await shared.click();
      expect(new URL(page.url()).hash).not.toBe(first);
    });

    test("filters stand in the address, and can be reached from it", async () => {
      const { page } = await tab(report);
      await page.locator(".chip.threat").click();
      await expect.poll(() => new URL(page.url()).search).toBe("?kind=threat");
      await expect.poll(() => page.locator(".entry").count()).toBe(1);
      await page.reload();
      await page.locator("#main h1").first().waitFor();
      await expect.poll(() => page.locator(".chip.threat").getAttribute("aria-pressed")).toBe("true");
      await page.goto(`${opened.serving.url}${report}?who=putin`);
      await page.locator(".entry").first().waitFor();
      await expect
        .poll(() => page.locator(".entry").evaluateAll((all) => all.map((it) => it.id)))
        .toEqual(["item-k-threat"]);
    });

    test("the search stands in the address, and leads to the words", async () => {
      const { page } = await tab("");
      await page.keyboard.press("/");
      await page.keyboard.type("artillery");
      await page.waitForURL("**/?q=artillery");
      await page.locator(".hit mark").first().waitFor();
      await page.locator(".hit").first().click();
      await page.locator(".entry[data-selected]").waitFor();
      await expect.poll(() => new URL(page.url()).pathname).toBe(`/${report}`);
    });

    test("a whole report can be gone through by keys alone", async () => {
      const { page } = await tab(report);
      const seen: string[] = [];
      for (const _ of record.entries) {
        await page.keyboard.press("j");
        await page.locator(".entry[data-selected]").waitFor();
        seen.push(new URL(page.url()).hash.slice(1));
      }
      expect(seen.sort()).toEqual(record.entries.map(({ id }) => id).sort());
      await page.keyboard.press("Escape");
      await expect.poll(() => new URL(page.url()).hash).toBe("");
      await page.locator(".number").first().focus();
      await page.keyboard.press("Tab");
      await expect.poll(() => page.locator(".hover-card").isVisible()).toBe(true);
      await page.keyboard.press("Enter");
      expect(new URL(page.url()).hash).not.toBe("");
    });

    test("a phone, and 400 % zoom on a desk, have nothing beside the window", async () => {
      for (const [width, height] of [
        [390, 844],
        [320, 256],
      ] as const) {
        for (const path of ["", `${report}#k-transfer`, "help"]) {
          const { page } = await tab(path, { width, height });
          expect(await overhang(page), `${path} at ${width}`).toBeLessThanOrEqual(0);
        }
      }
      const { page } = await tab(report, { width: 390, height: 844 });
      await page.locator(".sheet-handle").click();
      await expect.poll(() => page.locator(".entry").first().isVisible()).toBe(true);
    });

    test("on a phone, the views that have no room in the bar stand behind More, by pointer and by keys", async () => {
      for (const theme of ["light", "dark"] as const) {
        const { page } = await tab("", { width: 390, height: 844, theme });
        const more = page.getByRole("button", { name: "More" });
        await more.focus();
        await page.keyboard.press("Enter");
        expect(await overhang(page)).toBeLessThanOrEqual(0);
        expect(await violations(page)).toEqual([]);
        await page.keyboard.press("Escape");
        await expect.poll(() => page.getByRole("link", { name: "Watches" }).count()).toBe(0);
        await expect.poll(() => page.evaluate("document.activeElement.textContent")).toBe("More");
        await more.click();
        await page.getByRole("link", { name: "Help" }).click();
        await page.getByRole("heading", { name: "What you see" }).waitFor();
        expect(await more.getAttribute("aria-expanded")).toBe("false");
      }
    });

    test("a hostile report is text: no script runs, no writing turns around, no word breaks the page", async () => {
      const { page, complaints } = await tab("report/r-hostile#h-script", { width: 800 });
      const shown = await page.locator(".report-text").textContent();
      expect(shown).toContain("<script>document.title='stolen'</script>");
      expect(shown).toContain("&lt;b&gt;bold");
      await expect.poll(() => page.locator(".report-text img, .report-text script, .report-text b").count()).toBe(0);
      await expect.poll(() => page.evaluate("document.body.textContent")).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/);
      await expect.poll(() => page.title()).toBe("<img src=x onerror=\"document.title='stolen'\"> · Onrecord");
      expect(await overhang(page)).toBeLessThanOrEqual(0);
      expect(complaints).toEqual([]);
    });

    test("nothing is asked of any other place", async () => {
      const page = await opened.browser.newPage();
      onTestFinished(() => page.close());
      const asked: string[] = [];
      page.on("request", (request) => asked.push(new URL(request.url()).origin));
      await page.goto(opened.serving.url + report);
      await page.locator(".entry").first().waitFor();
      expect([...new Set(asked)]).toEqual([new URL(opened.serving.url).origin]);
    });

    test("a report that is not on record is a problem that says so", async () => {
      const page = await opened.browser.newPage();
      onTestFinished(() => page.close());
      await page.goto(`${opened.serving.url}report/r-none`);
      await expect.poll(() => page.getByRole("alert").textContent()).toContain("r-none");
    });
  },
);
