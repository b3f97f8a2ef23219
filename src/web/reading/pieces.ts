import type { Range } from "../../text/range.ts";

/** A stretch of text over which the same things lie. */
export interface Piece<T> extends Range {
  readonly over: readonly T[];
}

/** A stretch that something lies over. */
export interface Layer<T> extends Range {
  readonly of: T;
}

/**
 * Cuts a range where anything begins or ends, so that marks may lie within and across one another.
 *
 * @example
 * piecesOf({ start: 0, end: 9 }, [{ start: 2, end: 6, of: "a" }, { start: 4, end: 9, of: "b" }]);
 * // 0–2: none, 2–4: a, 4–6: a and b, 6–9: b
 */
export function piecesOf<T>(range: Range, layers: readonly Layer<T>[]): Piece<T>[] {
  const within = layers.filter(({ start, end }) => start < range.end && end > range.start && start < end);
  const cuts = [...new Set([range.start, range.end, ...within.flatMap(({ start, end }) => [start, end])])]
    .filter((at) => at >= range.start && at <= range.end)
    .sort((a, b) => a - b);
  return cuts.slice(1).map((end, at) => {
    const start = cuts[at] ?? range.start;
    return { start, end, over: within.filter((it) => it.start < end && it.end > start).map((it) => it.of) };
  });
}
