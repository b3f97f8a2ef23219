import type { Counts } from "../../store/pictures.ts";

/** Rows of the most frequent groups, and what the others hold. */
export interface MostFrequent<Row> {
  /** In the order in which they came. */
  readonly rows: Row[];
  readonly groups: number;
  readonly left: Counts;
}

/** The rows of the `most` groups with most entries; groups of as many entries in the order in which they came. */
export function mostFrequent<Row extends Counts>(
  rows: readonly Row[],
  groupOf: (row: Row) => string,
  most: number,
): MostFrequent<Row> {
  const sizes = new Map<string, number>();
  for (const row of rows) sizes.set(groupOf(row), (sizes.get(groupOf(row)) ?? 0) + row.entries);
  const shown = new Set(
    [...sizes]
      .sort(([, a], [, b]) => b - a)
      .slice(0, most)
      .map(([group]) => group),
  );
  const left = rows.filter((row) => !shown.has(groupOf(row)));
  return { rows: rows.filter((row) => shown.has(groupOf(row))), groups: sizes.size, left: summed(left) };
}

/** The counts of rows added up. */
export function summed(rows: readonly Counts[]): Counts {
  return rows.reduce(
    (sum, { entries, independent }) => ({ entries: sum.entries + entries, independent: sum.independent + independent }),
    { entries: 0, independent: 0 },
  );
}
