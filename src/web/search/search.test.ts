import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { everyKindRecord } from "../../store/every-kind-record.case.ts";
import { noBrowser, type Opened, openPage } from "../browser.case.ts";
import { hostileRecord } from "../hostile-record.case.ts";
import { openTab, overhang, violations } from "../tab.case.ts";

const all = "?q=korea&actor=rus&item=howitzer&place=Kupiansk&from=2024-06-01&certainty=certain&copies=without";

let opened: Opened;

const ids = (page: Awaited<ReturnType<typeof openTab>>["page"]) =>
  page.locator(".hit").evaluateAll((hits) => hits.map((it) => new URL(it.getAttribute("href") ?? "", "http://a").hash));

describe.skipIf(noBrowser !== null)(
  `the search in a browser${noBrowser === null ? "" : ` (skipped: ${noBrowser})`}`,
  () => {
    beforeAll(async () => {
      opened = await openPage([everyKindRecord(), hostileRecord]);
    });
    afterAll(() => opened?.close());

    test.each(["light", "dark"] as const)("in %s has nothing that axe-core finds wrong", async (theme) => {
      const { page, complaints } = await openTab(opened, all, { theme });
      expect(await violations(page)).toEqual([]);
      await page.goto(`${opened.serving.url}?deniedBy=prk`);
      await page.locator(".hit").waitFor();
      expect(await violations(page)).toEqual([]);
      expect(complaints).toEqual([]);
    });

    test("an actor is chosen by the keys alone, stands in the address, and is taken away", async () => {
      const { page } = await openTab(opened, "");
      await page.getByRole("button", { name: "Narrow down" }).press("Enter");
      await page.getByLabel("in which role").selectOption("deniedBy");
      await page.getByRole("combobox", { name: "Who" }).pressSequentially("nor");
      await page.getByRole("option").first().waitFor();
      await page.keyboard.press("ArrowDown");
      await page.keyboard.press("Enter");
      await page.locator(".hit").waitFor();
      await expect.poll(() => new URL(page.url()).search).toBe("?deniedBy=prk");
      expect(await ids(page)).toEqual(["#k-transfer"]);
      await page.getByRole("button", { name: "denied by North Korea" }).click();
      await page.locator(".report-list").waitFor();
      await expect.poll(() => new URL(page.url()).search).toBe("");
    });

    test("places are suggested, kinds have their numbers, and words go with both", async () => {
      const { page } = await openTab(opened, "?place=UKR");
      expect(await ids(page)).toEqual(["#k-event"]);
      await page.getByRole("combobox", { name: "Where" }).fill("kup");
      await page.getByRole("option", { name: /Kupiansk.*UKR, 1 entry/ }).click();
      expect(new URL(page.url()).searchParams.get("place")).toBe("Kupiansk");
      await page.goto(`${opened.serving.url}?q=pact`);
      await expect.poll(() => page.locator(".chip.transfer .count").textContent()).toBe("1");
      await page.locator(".chip.transfer").click();
      await page.locator(".chip.transfer[aria-pressed=true]").waitFor();
      await expect.poll(() => ids(page)).toEqual(["#k-transfer"]);
    });

    test("entries are found by how reviewers left them, and that is saved as a watch", async () => {
      const { reviews } = opened.store;
      const { report } = await reviews.find("k-threat");
      const decision = { report, version: 1, entry: "k-threat", by: "Ada", basedOn: null } as const;
      await reviews.decide({ ...decision, id: randomUUID(), what: "reject" });
      const { page } = await openTab(opened, "");
      await page.getByRole("button", { name: "Narrow down" }).press("Enter");
      await page.getByLabel("Review", { exact: true }).selectOption("rejected");
      await page.locator(".hit").waitFor();
      await expect.poll(() => new URL(page.url()).search).toBe("?reviewed=rejected");
      expect(await ids(page)).toEqual(["#k-threat"]);
      await page.getByRole("link", { name: "Save as watch" }).click();
      await expect.poll(() => page.locator(".add-watch").textContent()).toContain("--reviewed rejected");
      await reviews.undo("Ada");
    });

    test("a search that finds nothing says what to do, and one that cannot be says why", async () => {
      const { page } = await openTab(opened, "?q=shells&item=tank");
      await expect.poll(() => page.locator("h1").textContent()).toBe("No entry found");
      await expect.poll(() => page.locator(".empty").textContent()).toContain("take away");
      await page.goto(`${opened.serving.url}?actor=nobody`);
      await expect
        .poll(() => page.getByRole("alert").textContent())
        .toContain("No actor on record has this id or name.");
      await page.getByRole("button", { name: "with nobody" }).click();
      await page.locator(".report-list").waitFor();
    });

    test("a hostile search is text, and nothing stands beside a phone or 400 % zoom", async () => {
      const hostile = `?speaker=${encodeURIComponent("<img src=x onerror=alert(1)>\u202e")}&place=${"a".repeat(400)}`;
      for (const [width, height] of [
        [390, 844],
        [320, 256],
      ] as const) {
        const { page, complaints } = await openTab(opened, hostile, { width, height });
        expect(await overhang(page)).toBeLessThanOrEqual(0);
        await expect.poll(() => page.locator("#main img").count()).toBe(0);
        await expect.poll(() => page.locator(".narrowed").textContent()).not.toContain("\u202e");
        expect(complaints).toEqual([]);
      }
    });
  },
);
