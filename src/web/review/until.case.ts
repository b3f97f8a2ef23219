import type { Page } from "playwright-core";
import { expect } from "vitest";

/** Waits until the page says so; what it is asked runs by the debugger, which the page's policy does not bind. */
export const until = (page: Page, condition: string) =>
  expect.poll(() => page.evaluate(`Boolean(${condition})`), { timeout: 20_000, message: condition }).toBe(true);
