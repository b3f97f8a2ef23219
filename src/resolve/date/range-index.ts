import { type Range, rangeIndexAt } from "../../text/index.ts";

/** Which of some sorted ranges holds an offset; null where none does. */
export function rangeIndexOf(ranges: readonly Range[], offset: number): number | null {
  const index = rangeIndexAt(ranges, offset);
  return index < 0 ? null : index;
}
