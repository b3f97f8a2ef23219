import type { EntryDate } from "../../../record/index.ts";

/** Whether two dates can be of one act: they overlap, or one is not known. */
export function isSameTime(a: EntryDate | null, b: EntryDate | null): boolean {
  if (a?.start == null || b?.start == null) return true;
  return a.start <= (b.end ?? b.start) && b.start <= (a.end ?? a.start);
}
