import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { lineStarts, paragraphStarts } from "./paragraph-starts.ts";
import { paragraphs } from "./paragraphs.ts";
import { wordFeatures } from "./word-features.ts";
import { words } from "./words.ts";

const Row = z.strictObject({
  name: z.string(),
  text: z.string(),
  words: z.string(),
  case: z.string(),
  quote: z.string(),
  paragraph: z.string(),
});
// Not imported: vitest cannot load JSON with lone surrogates.
const table = z.array(Row).parse(JSON.parse(readFileSync(new URL("./fixtures/words.json", import.meta.url), "utf8")));

const digits = (values: Uint8Array) => values.join("");

describe("words and features are those of training/words.py", () => {
  it.each(table)("$name", ({ text, words: ranges, case: cases, quote, paragraph }) => {
    const found = words(text);
    expect(found.map(({ start, end }) => `${start}-${end}`).join(" ")).toBe(ranges);
    const features = wordFeatures(text, found);
    expect(digits(features.case)).toBe(cases);
    expect(digits(features.quote)).toBe(quote);
    expect(digits(features.paragraph)).toBe(paragraph);
  });

  it("sees every state of every feature in the table", () => {
    const states = (key: "case" | "quote") => [...new Set(table.flatMap((row) => [...row[key]]))].sort().join("");
    expect(states("case")).toBe("012345");
    expect(states("quote")).toBe("0123");
  });
});

describe("paragraphStarts", () => {
  it("equals lineStarts where every line is a paragraph", () => {
    const text = "One.\n\n\tTwo “three\r\n four” five.\nsix\n";
    const found = words(text);
    expect(digits(paragraphStarts(found, paragraphs(text)))).toBe(digits(lineStarts(text, found)));
  });

  it("lets a quotation run over the lines of a wrapped paragraph", () => {
    const text =
      "The minister of defence of the republic told reporters “we will\nnot leave before the people of the north can come home” again.";
    const found = words(text);
    const features = wordFeatures(text, found, paragraphStarts(found, paragraphs(text)));
    expect(digits(features.paragraph)).toMatch(/^10+$/);
    expect(digits(features.quote)).toMatch(/^0+21+30+$/);
  });
});
