import { describe, expect, it } from "vitest";
import { codePointOffsets } from "./code-point-offsets.ts";
import { paragraphs } from "./paragraphs.ts";
import { quotedRanges } from "./quoted-ranges.ts";
import { sentences } from "./sentences.ts";
import { wordFeatures } from "./word-features.ts";
import { words } from "./words.ts";

function milliseconds(text: string): number {
  const begun = performance.now();
  const found = words(text);
  wordFeatures(text, found);
  quotedRanges(text);
  sentences(text);
  paragraphs(text);
  codePointOffsets(text);
  return performance.now() - begun;
}

const report = "“We go,” said Gen. John F. Kelly of the U.S. Army. He left 🙂 at 5 p.m. on Monday.\n\n";
const ofLength = (length: number, piece: string) => piece.repeat(Math.ceil(length / piece.length));

describe("time grows with the text, not with its square", () => {
  // Each takes well under a second alone on one core; the limit leaves room for a busy machine, not for a square.
  it.each<[what: string, text: string]>([
    ["a report of 1.2 MB", ofLength(1_200_000, report)],
    ["one line of 5 MB", ofLength(5_000_000, report.trim())],
    ["one word of 1 MB", ofLength(1_000_000, "a")],
    ["one word of 1 MB of astral letters", ofLength(1_000_000, "𝐇")],
    ["1 MB of full stops", ofLength(1_000_000, ".")],
    ["1 MB of full stops and spaces", ofLength(1_000_000, ". ")],
    ["1 MB of full stops and quotation marks", ofLength(1_000_000, '."')],
    ["1 MB of opening marks", ofLength(1_000_000, "“")],
    ["1 MB of white space", ofLength(1_000_000, " ")],
    ["1 MB of line breaks", ofLength(1_000_000, "\n")],
    ["1 MB of lines without a stop", ofLength(1_000_000, "a\n")],
    ["1 MB of wrapped lines", ofLength(1_000_000, `${"the army left ".repeat(5).trim()}\n`)],
    ["1 MB of footnotes", ofLength(1_000_000, " [1]")],
  ])("%s", (_, text) => {
    expect(milliseconds(text)).toBeLessThan(15_000);
  });
});
