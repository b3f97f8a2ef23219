import axe from "axe-core";
import type { Page } from "playwright-core";
import { onTestFinished } from "vitest";
import { z } from "zod";
import type { Opened } from "./browser.case.ts";

/** How a tab looks. */
export interface View {
  readonly theme?: "light" | "dark";
  readonly width?: number;
  readonly height?: number;
}

/** A tab at an address, closed with its test, and all that the page complains of. */
export async function openTab(
  { browser, serving }: Opened,
  path: string,
  { theme = "light", width = 1280, height = 900 }: View = {},
): Promise<{ readonly page: Page; readonly complaints: readonly string[] }> {
  const page = await browser.newPage({ colorScheme: theme, viewport: { width, height } });
  onTestFinished(() => page.close());
  const complaints: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(error.message));
  await page.goto(serving.url + path);
  await page.locator("#main h1").first().waitFor();
  return { page, complaints };
}

const Violations = z.array(z.object({ id: z.string(), nodes: z.array(z.object({ html: z.string() })) }));

/** What axe-core finds wrong, each with where. It runs by the debugger, which the page's policy does not bind. */
export async function violations(page: Page): Promise<string[]> {
  await page.evaluate(`${axe.source}; null`);
  const found = Violations.parse(
    await page.evaluate("axe.run(document, { resultTypes: ['violations'] }).then((it) => it.violations)"),
  );
  return found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

/** How many CSS pixels the page is wider than its window. */
export const overhang = (page: Page) => page.evaluate("document.documentElement.scrollWidth - window.innerWidth");
