import { readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { z } from "zod";
import { takeInMatters } from "../../corroborate/on-record/index.ts";
import { picturedRecords } from "../../store/pictured-records.case.ts";
import { noBrowser, type Opened, openPage } from "../browser.case.ts";
import { openTab, overhang, violations } from "../tab.case.ts";

const Lines = z.array(z.array(z.string()));
const pictures = ["transfers", "network", "map", "timeline"] as const;

let opened: Opened;

/** A picture, drawn, with all that the page complains of. */
async function picture(path: string, view?: Parameters<typeof openTab>[2]) {
  const tab = await openTab(opened, `pictures/${path}`, view);
  await tab.page.locator(".picture svg, .twin table").first().waitFor();
  return tab;
}

async function downloaded(page: Page, format: string, figure = 0): Promise<Buffer> {
  const coming = page.waitForEvent("download");
  await page
    .locator(".figure")
    .nth(figure)
    .getByRole("button", { name: `Download as ${format}` })
    .click();
  return readFileSync(await (await coming).path());
}

/** The table of a figure as it stands in the page, without its heads. */
const tableRows = async (page: Page) =>
  Lines.parse(
    await page.evaluate(
      "[...document.querySelectorAll('.twin tbody tr')].map((row) => [...row.cells].map((cell) => cell.textContent))",
    ),
  );

/** How many colours a PNG has: one is blank. */
async function coloursIn(page: Page, png: Buffer): Promise<number> {
  return Number(
    await page.evaluate(`(async () => {
      const image = new Image();
      image.src = "data:image/png;base64,${png.toString("base64")}";
      await image.decode();
      const canvas = document.createElement("canvas");
      [canvas.width, canvas.height] = [image.width, image.height];
      const context = canvas.getContext("2d");
      context.drawImage(image, 0, 0);
      return new Set(new Uint32Array(context.getImageData(0, 0, image.width, image.height).data.buffer)).size;
    })()`),
  );
}

const behind = (page: Page) => page.locator(".behind .hit");

describe.skipIf(noBrowser !== null)(
  `the pictures in a browser${noBrowser === null ? "" : ` (skipped: ${noBrowser})`}`,
  () => {
    beforeAll(async () => {
      opened = await openPage(picturedRecords());
      await takeInMatters(opened.store);
    });
    afterAll(() => opened?.close());

    test.each([
      "transfers?agent=turkey&recipient=niger",
      "transfers?table=flow,matrix&actor=niger",
      "network?who=mali",
      "map?zoom=2,14,8&place=niamey&in=NER&at=town",
      "timeline?of=event&time=week&start=2025-03-03&end=2025-03-09",
    ])("%s has nothing that axe-core finds wrong in both themes, and nothing to complain of", async (path) => {
      const { page, complaints } = await picture(path);
      for (const colorScheme of ["light", "dark"] as const) {
        await page.emulateMedia({ colorScheme });
        expect(await violations(page), colorScheme).toEqual([]);
      }
      expect(complaints).toEqual([]);
    });

    test.each(pictures)("%s on a phone, and at 400 % zoom on a desk, has nothing beside the window", async (path) => {
      const { page } = await picture(path, { width: 390, height: 844 });
      expect(await overhang(page)).toBeLessThanOrEqual(0);
      await page.setViewportSize({ width: 320, height: 256 });
      await page.waitForFunction("document.querySelector('.picture svg').clientWidth <= 320");
      expect(await overhang(page)).toBeLessThanOrEqual(0);
    });

    test("what was delivered, considered and denied is filled differently, and the bands are as wide as their numbers", async () => {
      const { page } = await picture("transfers");
      const bands = page.locator(".figure").first().locator("a.mark:has(path.flow)");
      await expect
        .poll(() => bands.evaluateAll((all) => all.map((it) => it.getAttribute("aria-label"))))
        .toEqual([
          "Turkey to Niger: 2 delivered or under way",
          "Turkey to Niger: 1 offered, pledged, ordered or licensed",
          "Iran to Niger: 1 sought or considered",
          "Iran to Mali: 1 sought or considered",
          "Russia to Mali: 1 denied, or said not to be so",
          "Russia to the Northern Front: 1 denied, or said not to be so",
          "not named to Mali: 1 delivered or under way",
        ]);
      const fills = z
        .array(z.string())
        .parse(
          await page.evaluate(
            "[...document.querySelectorAll('.figure a.mark path.flow')].map((it) => getComputedStyle(it).fill)",
          ),
        );
      expect(new Set([fills[0], fills[1], fills[2], fills[4]]).size).toBe(4);
    });

    test("a mark is reached and chosen by keys, and leads to the words of its entries", async () => {
      const { page } = await picture("transfers");
      const band = page
        .getByRole("link", { name: "Russia to the Northern Front: 1 denied, or said not to be so" })
        .first();
      await band.focus();
      await page.keyboard.press("Enter");
      await behind(page).first().waitFor();
      await expect.poll(() => new URL(page.url()).search).toBe("?agent=russia&recipient=group");
      await expect
        .poll(() => page.evaluate("document.activeElement.textContent"))
        .toBe("Transfers from Russia to the Northern Front");
      await behind(page).first().click();
      await page.locator(".entry[data-selected]").waitFor();
      expect(new URL(page.url()).pathname + new URL(page.url()).hash).toBe("/report/r-sahel#r-sahel-t3");
      await page.goBack();
      await behind(page).first().waitFor();
      await page.goBack();
      await page.locator(".behind").waitFor({ state: "detached" });
    });

    test.each([
      ["transfers?table=flow", "flow"],
      ["network?table=network", "network"],
      ["map?table=map", "map"],
      ["timeline?table=timeline", "timeline"],
    ])("%s: a line of the table has as many entries behind it as it says", async (path) => {
      const { page } = await picture(path);
      const rows = await tableRows(page);
      for (const at of [0, rows.length - 1]) {
        await page.locator(".twin tbody tr").nth(at).getByRole("link").click();
        await page.locator(".behind .facts").first().waitFor();
        await expect.poll(() => behind(page).count()).toBe(Number(rows[at]?.at(-2)));
      }
    });

    test("copies can be left out, and counts say both", async () => {
      const { page } = await picture("transfers?table=flow");
      expect((await tableRows(page))[0]).toEqual(["Turkey", "Niger", "delivered", "certain", "no", "2", "1"]);
      await page.goto(`${opened.serving.url}pictures/transfers`);
      await page.getByLabel("Leave copies out").check();
      await expect.poll(() => new URL(page.url()).search).toBe("?copies=without");
      await page.getByRole("link", { name: "Turkey to Niger: 1 delivered or under way" }).first().waitFor();
    });

    test("filters stand in the address, are taken from it, and an actor is suggested", async () => {
      const { page } = await picture("network");
      await page.getByRole("combobox", { name: "Who", exact: true }).fill("rus");
      await page
        .getByRole("listbox")
        .getByRole("option", { name: /Russia/ })
        .click();
      await page.getByRole("button", { name: /Russia/ }).waitFor();
      await expect.poll(() => new URL(page.url()).search).toBe("?actor=russia");
      await expect.poll(() => page.locator(".picture .knot").count()).toBe(2);
      await page.goto(`${opened.serving.url}pictures/timeline?kind=event&country=NER&table=timeline`);
      await page.locator(".twin").waitFor();
      expect((await tableRows(page)).map(([when, , , precision]) => [when, precision])).toEqual([
        ["1 February 2025 to 15 March 2025", "range"],
        ["some time in the week 3 March 2025 to 9 March 2025", "week"],
        ["9 March 2025", "day"],
      ]);
    });

    test("a map is enlarged by keys, a country is an area, and what has no position stands apart", async () => {
      const { page } = await picture("map");
      await page.locator(".picture a").first().waitFor();
      await expect
        .poll(() => page.getByRole("link", { name: "Niger: country, 1 event" }).locator("path.area").count())
        .toBe(1);
      expect(
        await page
          .getByRole("link", { name: /^Tillabéri, Niger: region/ })
          .locator("circle.pin-region")
          .count(),
      ).toBe(1);
      expect(
        await page
          .getByRole("link", { name: /^the Gulf of Guinea: sea/ })
          .locator("ellipse")
          .count(),
      ).toBe(1);
      await expect.poll(() => page.locator(".apart").textContent()).toContain("the north 1 Mali; 1 event");
      await page.getByRole("button", { name: "Closer" }).focus();
      await page.keyboard.press("+");
      await page.keyboard.press("ArrowUp");
      await expect.poll(() => new URL(page.url()).search).toMatch(/^\?zoom=10\.00%2C\d+\.\d+%2C2$/);
      await page.keyboard.press("0");
      await expect.poll(() => new URL(page.url()).search).toBe("");
    });

    test("a time is chosen by drawing over it", async () => {
      const { page } = await picture("timeline");
      const box = await page.locator(".time-frame").boundingBox();
      if (box === null) throw new RangeError("The timeline has no box.");
      await page.mouse.move(box.x + 20, box.y + 10);
      await page.mouse.down();
      await page.mouse.move(box.x + box.width / 2, box.y + 12, { steps: 4 });
      await page.mouse.up();
      await page.waitForURL(/from=/);
      const query = new URL(page.url()).searchParams;
      expect([query.get("from"), query.get("to")?.slice(0, 7)]).toEqual([
        "2025-01-01",
        expect.stringMatching(/2025-0[67]/),
      ]);
      await page.getByRole("button", { name: "All time" }).click();
      await expect.poll(() => new URL(page.url()).search).toBe("");
    });

    test("the CSV has the table's numbers", async () => {
      const { page } = await picture("transfers?table=flow");
      const rows = Lines.parse(parse(await downloaded(page, "CSV")));
      expect(rows[0]).toEqual([
        "Supplier",
        "Recipient",
        "Stage",
        "Certainty",
        "Denied by somebody",
        "Transfers",
        "Without copies",
      ]);
      expect(rows.slice(1)).toEqual(await tableRows(page));
    });

    test("the SVG stands alone: light in a dark page, its fonts with others to stand in, nothing from outside, nothing to click", async () => {
      for (const path of ["transfers", "timeline"]) {
        const { page, complaints } = await picture(path, { theme: "dark" });
        await page.locator(".picture a").first().waitFor();
        const svg = (await downloaded(page, "SVG")).toString();
        expect(svg.match(/<svg/g)?.length).toBe(2);
        expect(svg).not.toMatch(/ class=| style=|<style|<script|href=|var\(|light-dark|color-mix|color\(srgb/);
        expect(svg).toContain('fill="#ffffff"');
        // The ink of the light theme, not of the dark page that it was taken from.
        expect(svg).toContain("rgb(31, 29, 26)");
        expect(svg).not.toContain("rgb(233, 229, 221)");
        expect(svg).toContain("sans-serif");
        expect(svg).toContain("Made with Onrecord");
        expect(complaints).toEqual([]);
        const alone = await opened.browser.newPage();
        await alone.setContent(svg);
        const named = await alone.evaluate("document.querySelector('svg').textContent");
        await alone.close();
        expect(named).toMatch(/Turkey|Niger|transfers/);
      }
    });

    test.each([
      ["transfers", ["Transfers from suppliers to recipients", "Transfers by supplier and recipient"]],
      ["network", ["Events between actors"]],
      ["map", ["Places of the entries on record"]],
      ["timeline", ["Entries by when they hold"]],
      ["matter", ["Who said so when"]],
      ["actor", ["Timeline"]],
    ])("%s is taken along in all three formats: alone as drawn, not blank, with its heads", async (view, titles) => {
      const [matter] = await opened.store.matters.list({ limit: 1 });
      const places = new Map([
        ["matter", `matter/${matter?.id}`],
        ["actor", "actor/turkey"],
      ]);
      const { page } = await openTab(opened, places.get(view) ?? `pictures/${view}`, { theme: "dark" });
      await page.locator(".figure .picture svg a").first().waitFor();
      await expect.poll(() => page.locator(".figure figcaption :is(h2, h3)").allTextContents()).toEqual(titles);
      const alone = await opened.browser.newPage();
      for (const [at, title] of titles.entries()) {
        const svg = (await downloaded(page, "SVG", at)).toString();
        expect(svg).not.toMatch(/ class=| style=|<style|<script|href=|var\(/);
        await alone.setContent(svg);
        await expect.poll(() => alone.locator("svg > text").first().textContent()).toContain(title);
        expect(await coloursIn(alone, await downloaded(page, "PNG", at))).toBeGreaterThan(8);
        const [heads = [], ...rows] = Lines.parse(parse(await downloaded(page, "CSV", at)));
        expect(heads.length > 3 && heads.every((head) => /^[A-Z]/.test(head))).toBe(true);
        expect(rows.length).toBeGreaterThan(0);
      }
      await alone.close();
    });

    test("the PNG is drawn from it, at twice its size", async () => {
      const { page, complaints } = await picture("network", { width: 900 });
      const svg = (await downloaded(page, "SVG")).toString();
      const png = await downloaded(page, "PNG");
      const [, width = "0"] = /width="(\d+)"/.exec(svg) ?? [];
      expect(png.subarray(1, 4).toString()).toBe("PNG");
      expect(png.readUInt32BE(16)).toBe(2 * Number(width));
      expect(png.length).toBeGreaterThan(10_000);
      expect(complaints).toEqual([]);
    });
  },
);
