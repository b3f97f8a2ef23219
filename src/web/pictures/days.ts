const day = 86_400_000;

/** A day (ISO 8601) as a time, in milliseconds; its end is the beginning of the next. */
export function timeOf(iso: string, which: "start" | "end" = "start"): number {
  return Date.parse(`${iso}T00:00:00Z`) + (which === "end" ? day : 0);
}

/** The day of a time (ISO 8601). */
export function dayOf(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}

/** A stretch of time, in milliseconds; the end no longer belongs to it. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Days of a stretch as an address says them: first and last, included. */
export function daysOf({ from, to }: Stretch): { readonly from: string; readonly to: string } {
  return { from: dayOf(from), to: dayOf(Math.max(from, to - 1)) };
}

/** Half of a stretch, or with 2 twice as much, around the same middle; at least a week. */
export function around({ from, to }: Stretch, factor: number): Stretch {
  const half = Math.max(3.5 * day, ((to - from) * factor) / 2);
  const middle = (from + to) / 2;
  return { from: middle - half, to: middle + half };
}

/** As much time, earlier or later by a share of it. */
export function shifted({ from, to }: Stretch, share: number): Stretch {
  const by = (to - from) * share;
  return { from: from + by, to: to + by };
}
