import { describe, expect, it } from "vitest";
import { codePointOffsets } from "./code-point-offsets.ts";
import { paragraphs } from "./paragraphs.ts";
import { quotedRanges } from "./quoted-ranges.ts";
import { sentences } from "./sentences.ts";
import { wordFeatures } from "./word-features.ts";
import { words } from "./words.ts";

/** Seconds of processor time, which do not grow when other programs run. */
function seconds(text: string): number {
  const begun = process.cpuUsage();
  const found = words(text);
  wordFeatures(text, found);
  quotedRanges(text);
  sentences(text);
  paragraphs(text);
  codePointOffsets(text);
  const { user, system } = process.cpuUsage(begun);
  return (user + system) / 1e6;
}

const report = "“We go,” said Gen. John F. Kelly of the U.S. Army. He left 🙂 at 5 p.m. on Monday.\n\n";
const ofLength = (length: number, piece: string) => piece.repeat(Math.ceil(length / piece.length));

describe("time grows with the text, not with its square", () => {
  // Each takes well under half a second; the limit leaves room for a slow machine, not for a square.
  it.each<[what: string, text: string]>([
    ["a report of 400 kB", ofLength(400_000, report)],
    ["one line of 1.5 MB", ofLength(1_500_000, report.trim())],
    ["one word of 300 kB", ofLength(300_000, "a")],
    ["one word of 300 kB of astral letters", ofLength(300_000, "𝐇")],
    ["300 kB of full stops", ofLength(300_000, ".")],
    ["300 kB of full stops and spaces", ofLength(300_000, ". ")],
    ["300 kB of full stops and quotation marks", ofLength(300_000, '."')],
    ["300 kB of opening marks", ofLength(300_000, "“")],
    ["300 kB of white space", ofLength(300_000, " ")],
    ["300 kB of line breaks", ofLength(300_000, "\n")],
    ["300 kB of lines without a stop", ofLength(300_000, "a\n")],
    ["300 kB of wrapped lines", ofLength(300_000, `${"the army left ".repeat(5).trim()}\n`)],
    ["300 kB of footnotes", ofLength(300_000, " [1]")],
  ])("%s", (_, text) => {
    expect(seconds(text)).toBeLessThan(5);
  });
});
