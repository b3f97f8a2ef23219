import type { Reading } from "./reading.ts";

/** Whether a clause tells what only seems so: "spoke *as if* he knew", "behaved *as though* it had ended". */
export function isAsIf(reading: Reading, at: number): boolean {
  return reading
    .childrenOf(at)
    .some((child) => child < at && reading.word(child) === "as" && /^(?:if|though)$/u.test(reading.word(child + 1)));
}
