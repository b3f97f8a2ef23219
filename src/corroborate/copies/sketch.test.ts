import fc from "fast-check";
import { expect, test } from "vitest";
import { problemCodeOf } from "./problem-code-of.case.ts";
import { describedBytes, describedFrom } from "./sketch.ts";
import { NAME, NUMBER, QUOTED, wordOf } from "./word-code.ts";

const codes = fc.array(fc.integer({ min: 0, max: 2 ** 32 - 1 }), { maxLength: 30 }).map((all) => Uint32Array.from(all));

test("a sketch comes back from its bytes as it was", () => {
  const described = fc.record({
    sketch: fc.record({ title: codes, sentences: fc.array(codes, { maxLength: 10 }) }),
    weight: fc.integer({ min: 0, max: 2 ** 32 - 1 }),
    traits: fc.record({
      published: fc.option(fc.integer({ min: -700_000, max: 2_900_000 })),
      credited: fc.boolean(),
      updated: fc.boolean(),
      outlet: fc.integer({ min: 0, max: 2 ** 32 - 1 }),
    }),
  });
  fc.assert(
    fc.property(described, (one) => {
      expect(describedFrom(describedBytes(one))).toEqual(one);
    }),
    { numRuns: 50 },
  );
});

test("bytes of which some are lost are refused", () => {
  const traits = { published: null, credited: false, updated: false, outlet: 0 };
  const sketch = { title: Uint32Array.of(8), sentences: [Uint32Array.of(16, 24)] };
  const bytes = describedBytes({ sketch, weight: 2000, traits });
  for (const length of [0, 3, bytes.length - 4, bytes.length - 1])
    expect(problemCodeOf(() => describedFrom(bytes.subarray(0, length)))).toBe("store-unusable");
});

test("a word is the same whatever its flags", () => {
  for (const flags of [0, NAME, NUMBER, QUOTED, NAME | NUMBER | QUOTED]) expect(wordOf(80 | flags)).toBe(wordOf(80));
});
