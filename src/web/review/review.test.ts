import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { z } from "zod";
import { startServer } from "../../http/serve.ts";
import { noBrowser, type Opened, openPage } from "../browser.case.ts";
import { openTab, overhang, violations } from "../tab.case.ts";
import { longRecord, reportFor } from "./review-records.case.ts";
import { until } from "./until.case.ts";

const names = ["look", "keys", "drag", "turn", "two", "down", "lost", "wrong"] as const;

let opened: Opened;

async function reviewing(name: string, hash = "", view: Parameters<typeof openTab>[2] = {}, by = "Ann") {
  const { page, complaints } = await openTab(opened, "help", view);
  page.setDefaultTimeout(20_000);
  await page.evaluate(`localStorage.setItem("onrecord-reviewer", ${JSON.stringify(by)})`);
  await page.goto(`${opened.serving.url}report/r-${name}?review=on${hash === "" ? "" : `#${name}-${hash}`}`);
  await page.locator(".review-strip").waitFor();
  return { page, complaints };
}

/** Every decision on a report, the first first. */
async function decisions(name: string) {
  const all = await opened.store.reviews.history({ report: `r-${name}`, limit: 100 });
  return all.toReversed();
}

async function stateOf(name: string, kind: string) {
  const { states } = await opened.store.reviews.of(`r-${name}`);
  return states.find(({ entry }) => entry === `${name}-${kind}`);
}

const sent = `JSON.parse(localStorage.getItem("onrecord-outbox") ?? "[]").length === 0`;

/** Where words stand on the page. */
async function placeOf(page: Page, words: string) {
  const place: unknown = await page.evaluate(`(() => {
    const walker = document.createTreeWalker(document.querySelector(".report-text"), NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = node.data.indexOf(${JSON.stringify(words)});
      if (at < 0) continue;
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + ${words.length});
      const { left, right, top, bottom } = range.getBoundingClientRect();
      return { left, right, middle: (top + bottom) / 2 };
    }
  })()`);
  return z.object({ left: z.number(), right: z.number(), middle: z.number() }).parse(place);
}

async function drag(page: Page, from: string, to: string) {
  const [start, end] = [await placeOf(page, from), await placeOf(page, to)];
  await page.mouse.move(start.left + 1, start.middle);
  await page.mouse.down();
  await page.mouse.move(end.right - 1, end.middle, { steps: 4 });
  await page.mouse.up();
}

describe.skipIf(noBrowser !== null)(`review on the page${noBrowser === null ? "" : ` (skipped: ${noBrowser})`}`, () => {
  beforeAll(async () => {
    opened = await openPage([...names.map(reportFor), longRecord()]);
  });
  afterAll(() => opened?.close());

  describe.each(["light", "dark"] as const)("in %s", (theme) => {
    test("reviewing and correcting have nothing that axe-core finds wrong, and nothing to complain of", async () => {
      const { page, complaints } = await reviewing("look", "transfer", { theme });
      expect(await violations(page)).toEqual([]);
      await page.keyboard.press("e");
      await page.locator(".editor").waitFor();
      expect(await violations(page)).toEqual([]);
      expect(complaints).toEqual([]);
    });
  });

  test("a whole report is reviewed by keys alone: name, accept, reject, correct, comment, add", async () => {
    const { page } = await openTab(opened, "report/r-keys?review=on");
    page.setDefaultTimeout(20_000);
    await page.locator(".review-strip").waitFor();
    // Without an entry that is open the first that waits is opened; without a name it is asked for.
    await page.keyboard.press("a");
    await until(page, `location.hash === "#keys-statement"`);
    await page.keyboard.press("a");
    await until(page, `document.activeElement.id === "reviewer-name"`);
    await page.keyboard.type("Ann");
    await page.keyboard.press("Enter");
    await page.locator(".reviewer .who").waitFor();
    await page.keyboard.press("a");
    await until(page, `location.hash === "#keys-transfer"`);
    await page.keyboard.press("x");
    await until(page, `location.hash === "#keys-event"`);
    await page.keyboard.press("e");
    await page.locator(".editor .words-now:focus").waitFor();
    await page.keyboard.press("ArrowLeft");
    await page.keyboard.press("ArrowLeft");
    await page.keyboard.press("Shift+ArrowRight");
    await page.keyboard.press("Alt+ArrowRight");
    await page.keyboard.press("Control+Enter");
    await until(page, sent);
    await page.locator(".editor").waitFor({ state: "detached" });
    await page.keyboard.press("c");
    await page.keyboard.type("Which patrol?");
    await page.keyboard.press("Control+Enter");
    await page.locator(".comment-form").waitFor({ state: "detached" });
    await page.keyboard.press("j");
    for (const kind of ["commitment", "threat", "restriction"]) {
      await until(page, `location.hash === "#keys-${kind}"`);
      await page.keyboard.press("a");
    }
    await page.keyboard.press("n");
    await page.locator(".add-entry button:focus").waitFor();
    await page.keyboard.press("Enter");
    await page.locator(".add-words input:focus").first().waitFor();
    await page.keyboard.type("pyongyang denied it");
    await page.keyboard.press("Enter");
    await page.locator(".editor .words-now").waitFor();
    await page.locator(".editor select[aria-label=form]").focus();
    await page.keyboard.press("i");
    await page.keyboard.press("Control+Enter");
    await page.locator(".editor").waitFor({ state: "detached" });
    await until(page, sent);
    const made = await decisions("keys");
    expect(made.map(({ what }) => what)).toEqual([
      ...["accept", "reject", "correct", "comment", "accept", "accept", "accept", "add"],
    ]);
    expect(new Set(made.map(({ by }) => by))).toEqual(new Set(["Ann"]));
    expect(made[2]?.to?.evidence.map(({ text }) => text)).toEqual(["troops fired on a patrol near Kupiansk o"]);
    expect(made[7]?.to?.evidence.map(({ text }) => text)).toEqual(["Pyongyang denied it"]);
    await expect.poll(() => page.locator(".progress-line").textContent()).toBe("7 of 7 decided");
    await expect.poll(() => page.locator(".status-line").count()).toBe(7);
  });

  test("what was begun by a key and left gives the focus back, also where the record lies folded below the text", async () => {
    const { page } = await openTab(opened, "report/r-look?review=on", { width: 390, height: 780 });
    const toggle = page.getByRole("button", { name: "Review this report" });
    await toggle.focus();
    await page.keyboard.press("n");
    await page.locator(".add-entry").waitFor();
    await expect.poll(() => page.evaluate("document.activeElement.closest('.add-entry') !== null")).toBe(true);
    await page.keyboard.press("Escape");
    await page.locator(".add-entry").waitFor({ state: "detached" });
    await expect.poll(() => page.evaluate("document.activeElement.className")).toBe("review-toggle");
  });

  test("words are dragged across lines, and across paragraphs become the words of each", async () => {
    const { page } = await reviewing("drag", "event", { width: 1000 });
    await page.locator(".deeds button", { hasText: "Correct" }).click();
    await page.locator(".editor .words-now").first().waitFor();
    await page.locator(".editor .words-now").first().click();
    await drag(page, "denied it", "Tuesday");
    await until(page, `document.querySelector(".editor .words-now").textContent.includes("denied it")`);
    const [from, to] = [await placeOf(page, "denied it"), await placeOf(page, "Tuesday")];
    expect(to.middle).toBeGreaterThan(from.middle + 10);
    await drag(page, "denied it", "signed");
    await until(page, `document.querySelectorAll("[data-field=evidence] .words-now").length === 2`);
    await page.locator(".editor button[type=submit]").click();
    await page.locator(".editor").waitFor({ state: "detached" });
    const state = await stateOf("drag", "event");
    expect(state?.standing?.evidence.map(({ text }) => text)).toEqual([
      "denied it. Russian troops fired on a patrol near Kupiansk on Tuesday.",
      "Russia and North Korea signed",
    ]);
    await page.locator(".history summary").click();
    await expect
      .poll(() => page.locator(".history del").first().textContent())
      .toContain("Russian troops fired on a patrol");
  });

  test("decisions are taken back and made again, the last first", async () => {
    const { page } = await reviewing("turn", "statement");
    await page.keyboard.press("a");
    await until(page, `location.hash === "#turn-transfer"`);
    await page.keyboard.press("x");
    await until(page, sent);
    const statuses = () =>
      Promise.all(["statement", "transfer"].map(async (it) => (await stateOf("turn", it))?.status));
    expect(await statuses()).toEqual(["accepted", "rejected"]);
    const steps: [string, string[]][] = [
      ["u", ["accepted", "unreviewed"]],
      ["u", ["unreviewed", "unreviewed"]],
      ["U", ["accepted", "unreviewed"]],
      ["U", ["accepted", "rejected"]],
    ];
    for (const [key, expected] of steps) {
      await page.keyboard.press(key);
      await until(page, sent);
      await expect.poll(statuses).toEqual(expected);
    }
    await expect
      .poll(() => page.locator("#item-turn-transfer .status-line").textContent())
      .toContain("rejected by Ann");
  });

  test("two people at one entry: nothing is lost, both are told, and it is settled", async () => {
    const { page: ann } = await reviewing("two", "threat");
    const { page: ben } = await reviewing("two", "threat", {}, "Ben");
    await ann.locator(".deeds button", { hasText: "Accept" }).click();
    await until(ann, sent);
    await ben.keyboard.press("x");
    const notice = ben.locator(".notice");
    await notice.waitFor();
    await expect.poll(() => notice.textContent()).toContain("Ann accepted it. Both are kept. It is contested");
    await notice.locator("button", { hasText: "Look at it" }).click();
    await ben.locator(".adjudication").waitFor();
    await ann.evaluate("window.dispatchEvent(new Event('focus'))");
    await until(ann, `document.querySelector("#item-two-threat .status-line")?.dataset.status === "contested"`);
    await ann.goto(`${ann.url().split("#")[0]}#two-threat`);
    await expect.poll(() => ann.locator(".adjudication thead").textContent()).toContain("Ben rejected it");
    await ann.locator("button", { hasText: "Take Ben’s" }).click();
    await until(ann, sent);
    expect(await stateOf("two", "threat")).toMatchObject({ status: "settled", standing: null });
    expect((await decisions("two")).map(({ by, what }) => `${by} ${what}`)).toEqual([
      ...["Ann accept", "Ben reject", "Ann settle"],
    ]);
  });

  test("what is decided while the server is stopped is kept, and sent once and in order after a reload", async () => {
    const { page } = await reviewing("down", "statement");
    const { port } = new URL(opened.serving.url);
    await opened.serving.close();
    for (const [key, next] of [
      ["a", "transfer"],
      ["x", "event"],
      ["a", "commitment"],
    ] as const) {
      await page.keyboard.press(key);
      await until(page, `location.hash === "#down-${next}"`);
    }
    await until(page, `document.querySelector(".outbox").textContent.startsWith("3 decisions wait for the server")`);
    expect(await decisions("down")).toEqual([]);
    const again = await startServer({ store: opened.store, version: "0.0.0" }, { port: Number(port) });
    const { browser, store } = opened;
    const close = async () => {
      await browser.close();
      await again.close();
      await store.close();
    };
    opened = { browser, store, serving: again, close };
    await page.reload();
    await page.locator(".review-strip").waitFor();
    await until(page, sent);
    expect((await decisions("down")).map(({ entry, what }) => `${what} ${entry}`)).toEqual([
      ...["accept down-statement", "reject down-transfer", "accept down-event"],
    ]);
    await expect.poll(() => page.locator(".outbox").textContent()).toBe("");
  });

  test("a decision whose answer was lost is sent again and made once", async () => {
    const { page } = await reviewing("lost", "statement");
    await page.route(
      "**/api/reports/r-lost/review",
      async (route) => {
        await route.fetch();
        await route.abort();
      },
      { times: 1 },
    );
    await page.keyboard.press("a");
    await until(page, `location.hash === "#lost-transfer"`);
    await until(page, sent);
    expect((await decisions("lost")).map(({ what }) => what)).toEqual(["accept"]);
  });

  test("what the server refuses is said at its field, and can be mended there", async () => {
    const { page } = await reviewing("wrong", "threat");
    await page.keyboard.press("e");
    const target = page.locator("[data-field=target]");
    await target.locator("input").fill("???");
    await target.locator("input").press("Enter");
    await page.keyboard.press("Control+Enter");
    await target.locator(".field-problem").waitFor();
    await expect.poll(() => target.locator(".field-problem").textContent()).toContain("neither letter nor digit");
    expect(await decisions("wrong")).toEqual([]);
    await target.getByRole("button", { name: "Remove ??? from target" }).press("Enter");
    await target.locator(":focus").waitFor();
    await target.locator("input").fill("Atlantis");
    await target.locator("input").press("Enter");
    await expect.poll(() => target.locator(".actor-chip").last().textContent()).toContain("Atlantis new on record");
    await page.locator("select[aria-label=form]").selectOption("warning");
    await expect.poll(() => page.locator("[data-field=form] .was").textContent()).toContain("was: conditional");
    await page.locator("select[aria-label=form]").press("Control+Enter");
    await page.locator(".editor").waitFor({ state: "detached" });
    const state = await stateOf("wrong", "threat");
    expect(state).toMatchObject({ status: "corrected", standing: { form: "warning" } });
    const standing = state?.standing;
    expect(standing?.kind === "threat" ? standing.target : []).toContain("named:atlantis");
    await expect.poll(() => page.locator(".entry[data-selected]").textContent()).toContain("Atlantis");
    expect(await opened.store.actors.find("Atlantis")).toMatchObject({ kind: "unknown", country: null });
  });

  test("a phone, and 400 % zoom on a desk, have nothing beside the window", async () => {
    for (const [width, height] of [
      [390, 844],
      [320, 256],
    ] as const) {
      const { page } = await reviewing("look", "transfer", { width, height });
      expect(await overhang(page)).toBeLessThanOrEqual(0);
      await page.keyboard.press("e");
      await page.locator(".editor").waitFor();
      expect(await overhang(page)).toBeLessThanOrEqual(0);
    }
  });

  test("in a report with 1,000 entries a decision, and its answer, take less than 200 ms of processor time", async () => {
    const { page } = await reviewing("long", "0");
    await page.locator(".entry[data-selected]").waitFor();
    const debug = await page.context().newCDPSession(page);
    // What else the machine does is not counted.
    await debug.send("Performance.enable", { timeDomain: "threadTicks" });
    const busy = async () => {
      const { metrics } = await debug.send("Performance.getMetrics");
      return metrics.find(({ name }) => name === "TaskDuration")?.value ?? Number.NaN;
    };
    // Opening the report is over: what was decided on it has come and is shown.
    await page.waitForLoadState("networkidle");
    await page.waitForTimeout(1000);
    const before = await busy();
    for (let at = 1; at <= 8; at++) {
      await page.keyboard.press("a");
      await page.locator(`#item-long-${at}[data-selected]`).waitFor();
    }
    await until(page, sent);
    const each = ((await busy()) - before) / 8;
    await expect.poll(() => page.locator(".status-line").count()).toBe(8);
    expect(each).toBeGreaterThan(0);
    expect(each).toBeLessThan(0.2);
  });
});
