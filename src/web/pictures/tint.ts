/** So many tints of an area, from few entries to many. */
export const tints = 4;

/** The darkest tint is for so many entries at least in any record, or one would look like many. */
const leastDark = 64;

/**
 * The tint of an area by its number of entries, 1 to 4: each step stands for four times as many.
 *
 * @param most - entries of the area that has most.
 * @example
 * tintOf(10, 40); // 3
 */
export function tintOf(size: number, most: number): number {
  const below = Math.floor(Math.log(Math.max(most, leastDark) / size) / Math.log(4) + 1e-9);
  return Math.max(1, tints - below);
}

/** The fewest entries of a tint. */
export function fewestOf(tint: number, most: number): number {
  return tint === 1 ? 1 : Math.floor(Math.max(most, leastDark) / 4 ** (tints - tint + 1)) + 1;
}
