import fc from "fast-check";
import { expect, test } from "vitest";
import { changesOf } from "./changes.ts";

test("a change is told word by word", () => {
  expect(changesOf("about 1,000 shells\nwere sent.", "about 3,000 shells\nwere sent today.")).toEqual([
    { text: "about ", is: "same" },
    { text: "1,000", is: "gone" },
    { text: "3,000", is: "new" },
    { text: " shells\nwere sent", is: "same" },
    { text: " today", is: "new" },
    { text: ".", is: "same" },
  ]);
  expect(changesOf("a", "a")).toEqual([{ text: "a", is: "same" }]);
});

test("both texts can be had back from what is told", () => {
  const words = fc.array(fc.constantFrom("a", "b", "shells ", "Moscow", "\n", " ", ", ", "é🙂"), { maxLength: 40 });
  const text = words.map((it) => it.join(""));
  fc.assert(
    fc.property(text, text, (before, after) => {
      const told = changesOf(before, after) ?? [];
      const without = (left: string) =>
        told
          .filter(({ is }) => is !== left)
          .map(({ text }) => text)
          .join("");
      expect(without("new")).toBe(before);
      expect(without("gone")).toBe(after);
    }),
    { numRuns: 100 },
  );
});
