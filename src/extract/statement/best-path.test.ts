import fc from "fast-check";
import { expect, test } from "vitest";
import { bestPath } from "./best-path.ts";
import { everyPath, lattices, scoreOf } from "./tag-lattice.case.ts";

test("no path scores higher than the best path", () => {
  fc.assert(
    fc.property(lattices, (lattice) => {
      const best = Math.max(...everyPath(lattice).map((path) => scoreOf(lattice, path)));
      expect(scoreOf(lattice, bestPath(lattice))).toBeCloseTo(best, 6);
    }),
  );
});

test("an inside tag never follows another role, whatever its score", () => {
  fc.assert(
    fc.property(lattices, (lattice) => {
      const tags = bestPath(lattice).map((t) => lattice.tags[t] ?? "");
      for (const [i, tag] of tags.entries()) {
        if (tag.startsWith("I-")) expect(tags[i - 1]?.slice(2)).toBe(tag.slice(2));
      }
    }),
  );
});
