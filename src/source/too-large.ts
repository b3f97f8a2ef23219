import type { OnrecordError } from "../util/problem.ts";
import { nameOf } from "./name-of.ts";
import { refused } from "./refused.ts";

/** The error of a source over its limit; `size` is null where reading stopped before its end was seen. */
export function tooLarge(source: string, size: number | null, maxBytes: number): OnrecordError {
  const limit = `${maxBytes.toLocaleString("en-US")} bytes`;
  const found = size === null ? `more than ${limit}` : `${size.toLocaleString("en-US")} bytes`;
  return refused(source, {
    message:
      size === null
        ? `${nameOf(source)} is larger than ${limit}.`
        : `${nameOf(source)} has ${found}, the limit is ${limit}.`,
    received: found,
    allowed: `up to ${limit}`,
    advice: "Give one report at a time: split it into a file for each report.",
  });
}
