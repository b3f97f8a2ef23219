const water = /(?<![\p{L}-])(?:Sea|Gulf|Straits?|Bay) of (?:the )?$/u;

/**
 * Where the name of a sea, gulf, strait or bay begins that a name ends; null where the name stands by itself.
 *
 * @example
 * startOfWater("off the Sea of Azov", 15); // 8
 * startOfWater("in Azov", 3); // null
 */
export function startOfWater(text: string, start: number): number | null {
  const from = Math.max(0, start - 20);
  const found = water.exec(text.slice(from, start));
  return found === null ? null : from + found.index;
}
