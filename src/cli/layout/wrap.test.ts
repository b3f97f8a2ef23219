import fc from "fast-check";
import { expect, test } from "vitest";
import { wrap } from "./wrap.ts";

test("no line is wider than asked for, and every line is indented", () => {
  fc.assert(
    fc.property(
      fc.array(fc.stringMatching(/^[a-z]{1,40}$/), { minLength: 1 }),
      fc.integer({ min: 40, max: 100 }),
      (words, width) => {
        const lines = wrap(words.join(" "), width, 4).split("\n");
        for (const line of lines) {
          expect(line.length).toBeLessThanOrEqual(width);
          expect(line.startsWith("    ")).toBe(true);
        }
        expect(
          lines
            .map((line) => line.trim())
            .join("")
            .replaceAll(" ", ""),
        ).toBe(words.join(""));
      },
    ),
  );
});
