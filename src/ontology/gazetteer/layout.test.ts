import { describe, expect, it } from "vitest";
import { padded, populationByte, populationOf } from "./layout.ts";

describe("layout", () => {
  it.each([0, 1, 7, 523, 10_349_312, 1_411_778_724])("keeps a population of %i within 5 %%", (population) => {
    const kept = populationOf(populationByte(population));
    expect(Math.abs(kept - population)).toBeLessThanOrEqual(Math.max(0.5, 0.05 * population));
  });

  it("pads to multiples of four", () => {
    expect([0, 1, 4, 5].map(padded)).toEqual([0, 4, 4, 8]);
  });
});
