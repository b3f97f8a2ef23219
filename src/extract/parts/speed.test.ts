import { describe, expect, it } from "vitest";
import { reportParts } from "./report-parts.ts";

const ofLength = (length: number, piece: string) => piece.repeat(Math.ceil(length / piece.length));

describe("time grows with the text, not with its square", () => {
  // Each takes well under half a second; the limit leaves room for a slow machine, not for a square.
  it.each<[what: string, text: string]>([
    ["one line of reports", ofLength(400_000, "The army left on Monday, the mayor said. He stayed. ")],
    ["a headline a line", ofLength(200_000, "Bus Driver In Lottery Fraud Case In Mombasa\n")],
    ["a headline glued to each sentence", ofLength(200_000, "The army left.Bus Driver In Lottery Fraud Case\n")],
    ["a pointer a line", ofLength(200_000, "Read more: Why the first truce failed\n")],
    ["comments", ofLength(200_000, "Reply\n2 hours ago\n")],
    ["labels of tags", ofLength(200_000, "Tags\n")],
    ["notices on one line", ofLength(200_000, "Correction: The year was wrong. ")],
    ["credits in brackets", ofLength(200_000, "The ship (Photo: AFP) left. ")],
    ["opening brackets", ofLength(200_000, "(")],
    ["bullets", ofLength(200_000, "• ")],
    ["words of sharing", ofLength(200_000, "Share on on on on on on on on on on on on on on on on!\n")],
    ["names on one line", ofLength(200_000, "Jane Doe and ")],
    ["bylines", ofLength(200_000, "By Jane Doe and John Roe\n")],
    ["one word", ofLength(200_000, "a")],
    ["capitals", ofLength(200_000, "A")],
    ["full stops", ofLength(200_000, ".")],
    ["quotation marks", ofLength(200_000, '"')],
    ["repeated sentences", ofLength(200_000, "The army left the town on Monday, the mayor of it said.\n")],
  ])("%s", (_, text) => {
    const begun = process.cpuUsage();
    reportParts(text);
    const { user, system } = process.cpuUsage(begun);
    expect((user + system) / 1e6).toBeLessThan(5);
  });
});
