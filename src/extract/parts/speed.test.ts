import { describe, expect, it } from "vitest";
import { reportParts } from "./report-parts.ts";

const ofLength = (length: number, piece: string) => piece.repeat(Math.ceil(length / piece.length));

describe("time grows with the text, not with its square", () => {
  // Each takes well under a second alone on one core; the limit leaves room for a busy machine, not for a square.
  it.each<[what: string, text: string]>([
    ["one line of reports", ofLength(1_000_000, "The army left on Monday, the mayor said. He stayed. ")],
    ["a headline a line", ofLength(500_000, "Bus Driver In Lottery Fraud Case In Mombasa\n")],
    ["a headline glued to each sentence", ofLength(500_000, "The army left.Bus Driver In Lottery Fraud Case\n")],
    ["a pointer a line", ofLength(500_000, "Read more: Why the first truce failed\n")],
    ["comments", ofLength(500_000, "Reply\n2 hours ago\n")],
    ["labels of tags", ofLength(500_000, "Tags\n")],
    ["notices on one line", ofLength(500_000, "Correction: The year was wrong. ")],
    ["credits in brackets", ofLength(500_000, "The ship (Photo: AFP) left. ")],
    ["opening brackets", ofLength(500_000, "(")],
    ["bullets", ofLength(500_000, "• ")],
    ["words of sharing", ofLength(500_000, "Share on on on on on on on on on on on on on on on on!\n")],
    ["names on one line", ofLength(500_000, "Jane Doe and ")],
    ["bylines", ofLength(500_000, "By Jane Doe and John Roe\n")],
    ["one word", ofLength(500_000, "a")],
    ["capitals", ofLength(500_000, "A")],
    ["full stops", ofLength(500_000, ".")],
    ["quotation marks", ofLength(500_000, '"')],
    ["repeated sentences", ofLength(500_000, "The army left the town on Monday, the mayor of it said.\n")],
  ])("%s", (_, text) => {
    const begun = performance.now();
    reportParts(text);
    expect(performance.now() - begun).toBeLessThan(15_000);
  });
});
