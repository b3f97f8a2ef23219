import { OnrecordError } from "../util/problem.ts";
import type { Page } from "./store.ts";

const defaultLimit = 50;

/** A page of which nothing is left open. */
export interface WholePage {
  readonly limit: number;
  readonly offset: number;
}

/**
 * A page with its defaults filled in: 50 items from the start.
 *
 * @throws {OnrecordError} `usage` for a limit or offset that is no whole number from 0.
 *
 * @example
 * checkedPage({ offset: 10 }); // { limit: 50, offset: 10 }
 */
export function checkedPage(page: Page = {}): WholePage {
  return { limit: count("limit", page.limit ?? defaultLimit), offset: count("offset", page.offset ?? 0) };
}

function count(name: string, value: number): number {
  if (Number.isSafeInteger(value) && value >= 0) return value;
  throw new OnrecordError({
    code: "usage",
    message: `The ${name} is no whole number from 0.`,
    received: String(value),
    allowed: "0, 1, 2 ...",
    advice: `Give a ${name} such as ${name === "limit" ? defaultLimit : 0}.`,
  });
}
