import fc from "fast-check";
import { expect, test } from "vitest";
import wrapAnsi from "wrap-ansi";
import { wrapPlain } from "./wrap-plain.ts";

const byLibrary = (text: string, columns: number) => wrapAnsi(text, columns, { hard: true, trim: true }).split("\n");
const columns = fc.integer({ min: 20, max: 60 });

test("plain words break where wrap-ansi breaks them", () => {
  const word = fc.stringMatching(/^[!-~\u00a1-\u00ac\u00ae-\u017f\u2010-\u2027→⟦⟧]{1,24}$/);
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 40 }), columns, (words, width) => {
      const text = words.join(" ");
      const lines = wrapPlain(text, width);
      expect(lines === null).toBe(words.some(({ length }) => length > width));
      expect(lines ?? byLibrary(text, width)).toEqual(byLibrary(text, width));
    }),
  );
});

test("whatever is taken as plain breaks where wrap-ansi breaks it", () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom(..."ab é“—→⟦\u00a0\u202f\t\u00ad\u200d\u001b[1m\n漢🙂"), maxLength: 80 }),
      columns,
      (text, width) => {
        expect(wrapPlain(text, width) ?? byLibrary(text, width)).toEqual(byLibrary(text, width));
      },
    ),
  );
});

test.each(["", " a", "a ", "a  b", "a\nb", "a\tb", "\u001b[1ma\u001b[22m", "a\u0301", "漢字", "🙂", "so\u00adft"])(
  "%j is left to wrap-ansi",
  (text) => {
    expect(wrapPlain(text, 20)).toBeNull();
  },
);
