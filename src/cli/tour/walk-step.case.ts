import type { Locator, Page } from "playwright-core";
import type { Deed, Step } from "./tour-steps.case.ts";

/** So long, in milliseconds, the page may take to be as a step says; reading a pasted text in takes longest. */
const usual = 90_000;

/**
 * Does what a step of the tour says, in its order.
 *
 * @throws {Error} with the step's line where the page is not as it says.
 */
export async function walkStep(page: Page, { line, text, deeds }: Step, patience = usual): Promise<void> {
  page.setDefaultTimeout(patience);
  for (const deed of deeds) {
    await walk(page, deed).catch((error: unknown) => {
      const why = error instanceof Error ? error.message : String(error);
      throw new Error(`docs/tour.md, line ${line}: ${JSON.stringify(deed)} is not so. ${text}\n${page.url()}\n${why}`);
    });
  }
}

async function walk(page: Page, deed: Deed): Promise<void> {
  switch (deed.does) {
    case "click": {
      const within = deed.at === null ? page.locator("body") : await around(page, deed.at);
      return (await named(within, deed.what)).click();
    }
    case "press":
      return page.keyboard.press(deed.key);
    case "type":
      return (await field(page, deed.field)).fill(deed.text);
    case "choose":
      return choose(await field(page, deed.field), deed.option);
    case "point":
      return piece(page, deed.words).hover();
    case "see": {
      const seen = page.getByText(deed.what).filter({ visible: true }).first();
      return seen.waitFor({ state: deed.isThere ? "visible" : "detached" });
    }
    case "address":
      return page.waitForURL((url) => decodeURIComponent(url.href).includes(deed.has));
    case "back":
      await page.goBack();
  }
}

/** The first that is shown: of those that are called exactly so, or else of those whose name has the words. */
async function firstOf(called: (exact: boolean) => Locator): Promise<Locator> {
  const shown = (exact: boolean) => called(exact).filter({ visible: true });
  await shown(false).first().waitFor();
  return ((await shown(true).count()) > 0 ? shown(true) : shown(false)).first();
}

/** What can be clicked and is called so: words of the report, too. */
function named(within: Locator, name: string): Promise<Locator> {
  return firstOf((exact) =>
    within
      .getByRole("link", { name, exact })
      .or(within.getByRole("button", { name, exact }))
      .or(within.getByRole("option", { name, exact }))
      .or(within.getByRole("checkbox", { name, exact }))
      .or(within.locator("summary, .report-text .piece").filter({ hasText: name })),
  );
}

/** What can be filled in and is called so. */
function field(page: Page, name: string): Promise<Locator> {
  return firstOf((exact) => page.getByLabel(name, { exact }).and(page.locator("input, select, textarea")));
}

/** The item of a list, the row or the group of fields that has these words. */
async function around(page: Page, words: string): Promise<Locator> {
  const all = page.locator("li, tr, fieldset, .field-row").filter({ hasText: words }).filter({ visible: true });
  await all.last().waitFor();
  return all.last();
}

/** Words of the report. */
function piece(page: Page, words: string): Locator {
  return page.locator(".report-text .piece").filter({ hasText: words }).first();
}

/** Chooses the option that begins with these words. */
async function choose(list: Locator, words: string): Promise<void> {
  const option = list.locator("option").filter({ hasText: words }).first();
  await list.selectOption(await option.getAttribute("value"));
}
