import fc from "fast-check";
import { expect, test } from "vitest";
import { runProbabilities } from "./run-probability.ts";
import { everyPath, lattices, scoreOf } from "./tag-lattice.case.ts";

test("a run's probability is the share of all paths that hold exactly it", () => {
  fc.assert(
    fc.property(lattices, fc.constantFrom("source", "cue"), fc.nat(4), fc.nat(4), (lattice, role, a, b) => {
      const first = Math.min(a, b) % lattice.words;
      const last = Math.min(Math.max(a, b) + 1, lattice.words);
      fc.pre(first < last);
      const holds = (path: readonly number[]) => {
        const tags = path.map((t) => lattice.tags[t]);
        return (
          tags[first] === `B-${role}` &&
          tags.slice(first + 1, last).every((t) => t === `I-${role}`) &&
          tags[last] !== `I-${role}`
        );
      };
      const weighed = everyPath(lattice).map((path) => ({ path, weight: Math.exp(scoreOf(lattice, path)) }));
      const total = weighed.reduce((sum, p) => sum + p.weight, 0);
      const share = weighed.filter((p) => holds(p.path)).reduce((sum, p) => sum + p.weight, 0) / total;
      expect(runProbabilities(lattice)(role, first, last)).toBeCloseTo(share, 6);
    }),
  );
});
