import fc from "fast-check";
import { expect, test } from "vitest";
import { printable } from "./printable.ts";

test("escape sequences, other controls and direction marks are shown, not obeyed", () => {
  expect(printable("a\u001b[31mb")).toBe("a�[31mb");
  expect(printable("a\u202eb\u0007")).toBe("a�b�");
});

test("line breaks and tabs become one space", () => {
  expect(printable("a\r\n\tb")).toBe("a b");
});

test("nothing that could command a terminal is left of any text", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      expect(printable(text)).not.toMatch(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/u);
    }),
  );
});
