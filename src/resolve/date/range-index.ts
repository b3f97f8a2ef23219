import type { Range } from "../../text/index.ts";

/** Which of some sorted ranges holds an offset; null where none does. */
export function rangeIndexOf(ranges: readonly Range[], offset: number): number | null {
  let low = 0;
  let high = ranges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ranges[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  const found = ranges[low];
  return found !== undefined && found.start <= offset ? low : null;
}
