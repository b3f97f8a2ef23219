import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { madeRecord } from "../../corroborate/matter/member.case.ts";
import { noBrowser, type Opened, openPage } from "../browser.case.ts";
import { openTab, overhang, type View, violations } from "../tab.case.ts";

const told =
  "North Korea shipped shells to Russia through Tumangang. The train had forty wagons and left at night, the agency said in Seoul on Tuesday, and it was the third since the spring of that year.";
const hostile = `Lume Monitor says that the train with shells from North Korea left Tumangang at night; <img src=x onerror="document.title='stolen'"> \u202eesle ${"x".repeat(400)}`;
const records = [
  madeRecord({ id: "r-first", published: "2031-03-03", quantity: 1000, text: told, claims: [["a:agency", "asserts"]] }),
  madeRecord({ id: "r-copy", published: "2031-03-04", quantity: 1000, text: told, claims: [["a:agency", "asserts"]] }),
  madeRecord({
    id: "r-other",
    published: "2031-03-20",
    quantity: 3000,
    day: "2031-03-02",
    text: hostile,
    claims: [
      ["a:lume", "asserts"],
      ["state:PRK", "denies"],
    ],
  }),
];
const views = [
  "matters",
  "matter/r-first-e",
  "actors?q=kor",
  "actors?q=nroth",
  "actor/state%3APRK",
  "compare",
  "compare?one=r-first&other=r-other",
];

let opened: Opened;

/** A tab at a view, once all is joined and shown. */
async function tab(path: string, view?: View) {
  const one = await openTab(opened, path, view);
  await one.page.locator(".still-joining:not(:empty)").waitFor({ state: "detached" });
  return one;
}

describe.skipIf(noBrowser !== null)(
  `matters, actors and comparisons in a browser${noBrowser === null ? "" : ` (skipped: ${noBrowser})`}`,
  () => {
    beforeAll(async () => {
      opened = await openPage(records);
    }, 60_000);
    afterAll(() => opened?.close());

    describe.each(["light", "dark"] as const)("in %s", (theme) => {
      test.each(views)("/%s has nothing that axe-core finds wrong, and nothing to complain of", async (path) => {
        const { page, complaints } = await tab(path, { theme });
        expect(await violations(page)).toEqual([]);
        expect(complaints).toEqual([]);
      });
    });

    test("a phone, and 400 % zoom on a desk, have nothing beside the window", async () => {
      for (const path of views) {
        const { page } = await tab(path, { width: 390, height: 844 });
        expect(await overhang(page), `${path} on a phone`).toBeLessThanOrEqual(0);
        await page.setViewportSize({ width: 320, height: 256 });
        expect(await overhang(page), `${path} at 400 %`).toBeLessThanOrEqual(0);
        await page.close();
      }
    });

    test("the filters stand in the address, and a matter opens by keys alone", async () => {
      const { page } = await tab("matters");
      await page.locator("select").first().selectOption("threat");
      await expect.poll(() => new URL(page.url()).search).toBe("?kind=threat");
      await page.locator(".empty").waitFor();
      await page.goto(`${opened.serving.url}matters?kind=transfer&actor=Lume`);
      await page.locator(".hit").focus();
      await expect.poll(() => page.locator(".hit").textContent()).toMatch(/3 reports.*2 independent sources.*disputed/);
      await page.keyboard.press("Enter");
      await page.locator(".matter h1").waitFor();
      await expect.poll(() => new URL(page.url()).pathname).toMatch(/^\/matter\/m-/);
    });

    test("those that are disputed are shown alone", async () => {
      const { page } = await tab("matters?least=1");
      await page.getByRole("combobox", { name: "Claims" }).selectOption({ label: "disputed" });
      await page.waitForURL("**/matters?least=1&disputed=true");
      await page.getByText("One matter").waitFor();
      await expect.poll(() => page.locator(".hit-list .flag").first().textContent()).toBe("disputed");
    });

    test("a copy is folded under its source, and can be unfolded", async () => {
      const { page } = await tab("matter/r-first-e");
      await expect.poll(() => page.locator(".source-card").count()).toBe(2);
      await expect.poll(() => page.locator(".copy").isVisible()).toBe(false);
      await page.locator(".copies > summary").focus();
      await page.keyboard.press("Enter");
      await expect.poll(() => page.locator(".copy").textContent()).toContain("the same text");
    });

    test("a matter says who asserts and denies, what changed, and why it was joined", async () => {
      const { page } = await tab("matter/r-first-e");
      await expect.poll(() => page.locator(".figures").textContent()).toContain("independent sources2");
      await expect
        .poll(() => page.locator(".voices .denies").textContent())
        .toContain("North Korea denies it since 20 March 2031");
      await expect.poll(() => page.locator(".agreement").textContent()).toMatch(/1,000.*3,000/);
      await page.locator(".source-card").last().locator(".because > summary").click();
      await expect
        .poll(() => page.locator(".source-card").last().locator(".because").textContent())
        .toContain("the same two, seldom told of (North Korea, Russia)");
    });

    test("a quotation, and a mark of the timeline, lead to the words in their report", async () => {
      const { page } = await tab("matter/r-first-e");
      await page.locator(".source-card").first().getByText("at its words").first().click();
      await page.waitForURL("**/report/r-first#r-first-e");
      await expect.poll(() => page.locator(".entry[data-selected]").getAttribute("id")).toBe("item-r-first-e");
      await page.goBack();
      await page.locator(".lanes .denies").focus();
      await page.keyboard.press("Enter");
      await page.waitForURL("**/report/r-other#r-other-e");
    });

    test("hostile words of a report stay words", async () => {
      const { page } = await tab("matter/r-first-e");
      const shown = await page.locator(".quotations").textContent();
      expect(shown).toContain("<img src=x onerror=\"document.title='stolen'\"> \ufffdesle");
      await expect.poll(() => page.locator(".matter img").count()).toBe(0);
      await expect.poll(() => page.title()).not.toBe("stolen");
    });

    test("a mistyped actor leads to the nearest, in the list, the field and its own address", async () => {
      const { page } = await tab("actors?q=nroth");
      await page.getByText("Did you mean").getByRole("link", { name: "North Korea" }).click();
      await page.waitForURL("**/actor/state%3APRK");
      await page.goto(`${opened.serving.url}actor/nroth%20korea`);
      await page.getByText("No actor on record has this id or name.").waitFor();
      await page.getByText("Did you mean").getByRole("link", { name: "North Korea" }).click();
      await page.waitForURL("**/actor/state%3APRK");
      await page.goto(`${opened.serving.url}matters?least=1`);
      await page.getByRole("combobox", { name: "Actor" }).fill("nroth koera");
      await page.getByRole("option", { name: "North Korea did you mean this?" }).click();
      await page.getByText("with North Korea").waitFor();
    });

    test("a dossier has its timeline, and leads to who speaks of the actor", async () => {
      const { page } = await tab("actor/state%3APRK");
      await expect.poll(() => page.locator(".lanes .mark").count()).toBe(1);
      await expect.poll(() => page.locator(".leaves-out").textContent()).toContain("1 of its 3 entries");
      await page.locator(".speak-of-it").getByText("Lume Monitor").click();
      await page.waitForURL("**/actor/a%3Alume");
      await expect.poll(() => page.locator("h1").textContent()).toBe("Lume Monitor");
    });

    test("two reports stand side by side; one is taken away again", async () => {
      const { page } = await tab("compare?one=r-first&other=r-other");
      await page.locator(".shared-matter").waitFor();
      await expect.poll(() => page.locator(".shared-matter .side-told .quoted").count()).toBe(2);
      await page.getByRole("button", { name: "Change one" }).click();
      await expect.poll(() => new URL(page.url()).search).toBe("?other=r-other");
      await page.locator(".side select").selectOption("r-copy");
      await page.locator(".shared-matter").waitFor();
    });

    test("people part an entry by hand, and take it back", async () => {
      const { page } = await tab("matter/r-first-e");
      await page.locator(".by-hand > summary").click();
      await page.getByLabel("Your name").fill("Ada");
      await page.keyboard.press("Enter");
      await page.locator(".by-hand input[type=checkbox]").last().check();
      await page.getByRole("button", { name: "Part 1 entry" }).click();
      await expect.poll(() => page.locator(".source-card").count()).toBe(1);
      await page.getByRole("button", { name: "Take back" }).click();
      await expect.poll(() => page.locator(".source-card").count()).toBe(2);
    });

    test("a matter that is not on record is a problem that says so", async () => {
      const { page } = await openTab(opened, "matters");
      await page.goto(`${opened.serving.url}matter/m-none`);
      await expect.poll(() => page.getByRole("alert").textContent()).toContain("m-none");
    });
  },
);
