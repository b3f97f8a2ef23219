import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyText } from "./any-text.case.ts";
import { paragraphs } from "./paragraphs.ts";
import { spanOf } from "./range.ts";

const texts = (text: string) => paragraphs(text).map((range) => spanOf(text, range).text);

const wrapped = [
  "The foreign minister of the northern republic said on Monday that his",
  "government would send two more battalions to the border, where at least",
  "nine soldiers have been killed since the truce ended in early spring.",
  "",
  "“We did not want this war and we will not be the ones to prolong it,”",
  "he told reporters in the capital. He declined to say when the troops",
  "would arrive.",
].join("\n");

describe("paragraphs", () => {
  it("takes every line for one, whatever breaks it", () => {
    expect(texts(" One. \r\n\r\n\tTwo.\u2028Three.\rFour.\n\n\u00a0\n")).toEqual(["One.", "Two.", "Three.", "Four."]);
  });

  it("finds none in a text without visible characters", () => {
    expect(texts("")).toEqual([]);
    expect(texts(" \n \u3000\n")).toEqual([]);
  });

  it("takes a block of wrapped lines for one", () => {
    expect(texts(wrapped).map((text) => text.slice(0, 20))).toEqual(["The foreign minister", "“We did not want thi"]);
    expect(texts(wrapped.replaceAll("\n", "\r\n"))).toHaveLength(2);
  });

  it("parts wrapped paragraphs without blank lines where a line had room for more", () => {
    const first = wrapped.slice(0, wrapped.indexOf("\n\n"));
    const close = [`${first}\nNobody was hurt.`, wrapped.slice(first.length + 2), `${first}\nNo more was known.`].join(
      "\n    ",
    );
    expect(texts(close).map((text) => text.slice(-12))).toEqual(["dy was hurt.", "ould arrive.", "e was known."]);
  });

  it("joins lines that break off within sentences, whatever their width, unless they may be headline and byline", () => {
    const broken =
      "Troops were sent to the border on\nMonday, and nine have been killed\nsince the truce ended.\nNobody else was\nhurt in the\ncapital.";
    expect(texts(`${broken}\nThe minister of the north declined\nto say when they would arrive.`)).toEqual([
      "Troops were sent to the border on",
      "Monday, and nine have been killed\nsince the truce ended.",
      "Nobody else was",
      "hurt in the",
      "capital.",
      "The minister of the north declined\nto say when they would arrive.",
    ]);
    expect(
      texts("Minister says troops will be sent\nby our own correspondent\nTroops were sent to the border\nby night."),
    ).toHaveLength(4);
  });

  it("keeps a heading and a list of a wrapped text apart", () => {
    const list = "Killed: 9\nWounded: 41\nMissing: 3";
    expect(texts(`Troops sent to the border\n\n${wrapped}\n\n${list}`)).toHaveLength(6);
  });

  it("stands one long line in a wrapped text", () => {
    const heading = "Troops ".repeat(20).trim();
    expect(texts(`${heading}\n\n${wrapped}\n\n${wrapped}`)).toHaveLength(5);
  });

  it.each<[what: string, text: string]>([
    ["short paragraphs on lines of their own", wrapped.replaceAll("\n", " ").replaceAll(". ", ".\n")],
    [
      "headlines of like width",
      "Minister says troops will be sent to the border in the spring\nParliament votes down the plan for a new army of the north",
    ],
    [
      "a headline and a byline over long paragraphs",
      `Minister says troops will be sent to the border next week\nby our own correspondent\n\n${"He said so. ".repeat(20)}`,
    ],
    ["a poem", "The road goes on\nand on and on\nuntil it ends\nbeside the sea"],
  ])("does not join %s", (_, text) => {
    expect(paragraphs(text)).toHaveLength(text.split("\n").filter((line) => line.trim() !== "").length);
  });

  it("covers every visible character once, in order, without white space at the ends", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let before = 0;
        for (const range of paragraphs(text)) {
          expect(text.slice(before, range.start)).toMatch(/^\p{White_Space}*$/u);
          expect(spanOf(text, range).text).toMatch(/^\P{White_Space}(.*\P{White_Space})?$/su);
          before = range.end;
        }
        expect(text.slice(before)).toMatch(/^\p{White_Space}*$/u);
      }),
    );
  });
});
