import { expect, test } from "vitest";
import { selectorsOf } from "./selectors.ts";

test("a stretch of text is named by its words with what is around them, and by its place in code points", () => {
  const text = `🙂 ${"The minister said that no talks were held. ".repeat(2)}🙂`;
  const start = text.lastIndexOf("no talks");
  const [quote, position] = selectorsOf(text, { start, end: start + "no talks".length });
  expect(quote).toEqual({
    type: "TextQuoteSelector",
    exact: "no talks",
    prefix: "were held. The minister said that ".slice(-32),
    suffix: " were held. 🙂",
  });
  expect([...text].slice(position.start, position.end).join("")).toBe("no talks");
  expect(position.start).toBe(start - 1);
});

test("what is around a quotation parts no surrogate pair", () => {
  const text = `${"🙂".repeat(20)}a said${"🙂".repeat(20)}`;
  const start = text.indexOf("said");
  const [{ prefix, suffix }] = selectorsOf(text, { start, end: start + 4 });
  for (const words of [prefix, suffix]) expect(() => encodeURIComponent(words)).not.toThrow();
  expect(prefix).toBe(`${"🙂".repeat(15)}a `);
});
