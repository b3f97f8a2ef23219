import type { Event } from "../../../record/index.ts";

/** Whether two events can be in one place: one is in the other, or one is not known. */
export function isSamePlace({ place: a }: Event, { place: b }: Event): boolean {
  if (a === null || b === null || a.name.includes(b.name) || b.name.includes(a.name)) return true;
  return a.country === b.country && (a.precision === "country" || b.precision === "country");
}
