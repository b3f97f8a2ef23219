import { z } from "zod";
import { OnrecordError } from "../util/problem.ts";

const Day = z.iso.date();

/**
 * A day of the calendar as it was given.
 *
 * @throws {OnrecordError} `usage` for what is none, such as 31 February.
 *
 * @example
 * checkedDay("2024-06-21"); // "2024-06-21"
 */
export function checkedDay(day: string): string {
  const parsed = Day.safeParse(day);
  if (parsed.success) return parsed.data;
  throw new OnrecordError({
    code: "usage",
    message: "This is no day of the calendar.",
    received: day,
    allowed: "a day as YYYY-MM-DD",
    advice: "Give a day such as 2024-06-21.",
  });
}
