import { once } from "node:events";
import { cpSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { describe, expect, onTestFinished, test } from "vitest";
import { noBrowser, openBrowser } from "../../web/browser.case.ts";
import { finished, folderForTest, startCli } from "../run-cli.case.ts";
import { commandsOf, stepsOf, UnreadableStep } from "./tour-steps.case.ts";
import { walkStep } from "./walk-step.case.ts";

const root = join(import.meta.dirname, "../../..");
const tour = readFileSync(join(root, "docs/tour.md"), "utf8");

/** Takes the commands of the tour as they stand, in a folder with the examples; the last one serves the page. */
async function pageOfTheTour(): Promise<string> {
  const folder = folderForTest();
  cpSync(join(root, "examples"), join(folder, "examples"), { recursive: true });
  const [serve, ...before] = commandsOf(tour).toReversed();
  for (const command of before.toReversed()) {
    const { code, err } = await finished(startCli(folder, inShell(folder, command)));
    expect({ code, err }).toMatchObject({ code: 0 });
  }
  const child = startCli(folder, [...(serve ?? []), "--port", "0"]);
  const ended = finished(child);
  onTestFinished(async () => {
    child.kill("SIGINT");
    await ended;
  });
  const [line]: string[] = child.stdout === null ? [] : await once(child.stdout, "data");
  return /http:\S+/.exec(line ?? "")?.[0] ?? "";
}

/** Arguments as a shell would give them: `*` in the name of a file stands for anything. */
function inShell(folder: string, args: readonly string[]): string[] {
  return args.flatMap((arg) => {
    const [, within = "", ending = ""] = /^(.+\/)\*(\.\w+)$/.exec(arg) ?? [];
    if (within === "") return [arg];
    const names = readdirSync(join(folder, within)).filter((name) => name.endsWith(ending));
    return names.sort().map((name) => within + name);
  });
}

async function tab(browser: Browser, url: string): Promise<{ page: Page; complaints: string[] }> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  const complaints: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(error.message));
  await page.goto(url);
  return { page, complaints };
}

describe.skipIf(noBrowser !== null)(`docs/tour.md${noBrowser === null ? "" : ` (skipped: ${noBrowser})`}`, () => {
  test("every step is as it says, on what the model reads in the examples", { timeout: 600_000 }, async () => {
    const url = await pageOfTheTour();
    const browser = await openBrowser();
    onTestFinished(() => browser.close());
    const { page, complaints } = await tab(browser, url);
    for (const step of stepsOf(tour)) await walkStep(page, step);
    expect(complaints).toEqual([]);
  });

  test("a step that is not so fails with its line", async () => {
    const browser = await openBrowser();
    onTestFinished(() => browser.close());
    const { page } = await tab(browser, "data:text/html,<button>There</button>");
    const [click, see] = stepsOf("# Tour\n\n1. Click **There**.\n2. You no longer see **There**.");
    await walkStep(page, click ?? { line: 0, text: "", deeds: [] });
    await expect(walkStep(page, see ?? { line: 0, text: "", deeds: [] }, 500)).rejects.toThrow("docs/tour.md, line 4");
  });
});

test("a step is walked in the order of its words", () => {
  const [step] = stepsOf(
    "1. Click **A** at **B**, press `j`, then type “c d” into **E**.\n   You see **F** and\n   **G**; you no longer see **H**. The address has `i`.",
  );
  expect(step?.line).toBe(1);
  expect(step?.deeds).toEqual([
    { does: "click", what: "A", at: "B" },
    { does: "press", key: "j" },
    { does: "type", text: "c d", field: "E" },
    { does: "see", what: "F", isThere: true },
    { does: "see", what: "G", isThere: true },
    { does: "see", what: "H", isThere: false },
    { does: "address", has: "i" },
  ]);
});

test.each([
  ["1. Nothing happens here.", "line 1"],
  ["# Tour\n\n1. Click **A**.\n2. Look at **B**.", "line 4"],
  ["1. Type “a” in **B**.", "line 1"],
  ["1. Click **A** and `j`.", "line 1"],
])("%j cannot be walked, and says where", (text, where) => {
  expect(() => stepsOf(text)).toThrow(UnreadableStep);
  expect(() => stepsOf(text)).toThrow(where);
});
