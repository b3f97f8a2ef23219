import { describe, expect, test } from "vitest";
import { joinWithProduct } from "./join-groups.ts";
import { readGroups } from "./read-groups.ts";
import { wornGroups } from "./worn.ts";

describe("matters of the groups kept apart", { timeout: 120_000 }, () => {
  const groups = readGroups("held");

  test("both halves have 30 groups, five hard ones or more", () => {
    for (const half of [groups, readGroups("fit")]) {
      expect(half).toHaveLength(30);
      expect(half.filter(({ hard }) => hard).length).toBeGreaterThanOrEqual(5);
    }
  });

  test("pairs are joined with F1 of 85 or more, and sources are counted right for 85 of 100 matters or more", async () => {
    const { pairs, sources } = await joinWithProduct(groups);
    expect((2 * pairs.right) / (pairs.gold + pairs.found)).toBeGreaterThanOrEqual(0.85);
    expect(sources.length).toBeGreaterThan(35);
    expect(sources.filter(({ gold, found }) => gold === found).length / sources.length).toBeGreaterThanOrEqual(0.85);
  });

  test("where dates, places, parties and items are missing, pairs are joined with F1 of 80 or more", async () => {
    const { pairs } = await joinWithProduct(wornGroups(groups, 7));
    expect((2 * pairs.right) / (pairs.gold + pairs.found)).toBeGreaterThanOrEqual(0.8);
  });
});
