import { expect, test } from "vitest";
import { fewestOf, tintOf } from "./tint.ts";

test.each([
  [1, 1],
  [3, 2],
  [16, 3],
  [64, 4],
  [1000, 4],
])("of at most %i entries the darkest tint is %i, and every tint begins where the key says", (most, darkest) => {
  expect(tintOf(most, most)).toBe(darkest);
  for (let size = 1; size <= most; size++) {
    const tint = tintOf(size, most);
    expect(size).toBeGreaterThanOrEqual(fewestOf(tint, most));
    if (tint < 4) expect(size).toBeLessThan(fewestOf(tint + 1, most));
  }
});
