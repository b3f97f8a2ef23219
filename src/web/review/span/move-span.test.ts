import fc from "fast-check";
import { expect, test } from "vitest";
import { words } from "../../../text/words.ts";
import { findWords, moveEnd, nextParagraph, nextWord, rangesIn, wholeWords } from "./move-span.ts";

const text = "He said “no” twice. 😀 ok\n\nShe left.";
const all = words(text);
const at = (part: string) => ({ start: text.indexOf(part), end: text.indexOf(part) + part.length });
const cut = ({ start, end }: { start: number; end: number }) => text.slice(start, end);

test("an end moves by words, outwards and inwards, and over paragraphs", () => {
  expect(cut(moveEnd(text, all, at("said"), "start", -1, "word"))).toBe("He said");
  expect(cut(moveEnd(text, all, at("said"), "end", 1, "word"))).toBe("said “");
  expect(cut(moveEnd(text, all, at("He said"), "start", 1, "word"))).toBe("said");
  expect(cut(moveEnd(text, all, at("He said"), "end", -1, "word"))).toBe("He");
  expect(cut(moveEnd(text, all, at("ok"), "end", 1, "word"))).toBe("ok\n\nShe");
});

test("an end moves by characters; a pair of surrogates is one, and white space is none", () => {
  expect(cut(moveEnd(text, all, at("said"), "end", -1, "character"))).toBe("sai");
  expect(cut(moveEnd(text, all, at("ok"), "start", -1, "character"))).toBe("😀 ok");
  expect(cut(moveEnd(text, all, at("😀 o"), "end", -1, "character"))).toBe("😀");
});

test("a span never becomes empty, leaves its text or cuts a character in two", () => {
  const moves = fc.array(
    fc.tuple(fc.constantFrom("start", "end"), fc.constantFrom(-1, 1), fc.constantFrom("word", "character")),
    { maxLength: 40 },
  );
  fc.assert(
    fc.property(moves, (steps) => {
      let span = at("twice");
      for (const [end, towards, step] of steps) {
        span = moveEnd(text, all, span, end, towards, step);
        expect(span.start).toBeLessThan(span.end);
        expect(cut(span)).not.toBe("");
        expect(cut(span)).not.toMatch(/\p{Cs}/u);
      }
    }),
    { numRuns: 20 },
  );
});

test("a span goes on to the next word and the next paragraph, and stays where there is none", () => {
  const blocks = [at(text.slice(0, text.indexOf("\n"))), at("She left.")];
  expect(cut(nextWord(all, at("He"), 1))).toBe("said");
  expect(nextWord(all, at("He"), -1)).toEqual(at("He"));
  expect(cut(nextParagraph(all, blocks, at("He"), 1))).toBe("She");
  expect(cut(nextParagraph(all, blocks, at("left"), -1))).toBe("He");
  expect(nextParagraph(all, blocks, at("left"), 1)).toEqual(at("left"));
});

test("a drag that begins or ends within a word takes the whole of it", () => {
  expect(cut(wholeWords(all, { start: 4, end: 15 }))).toBe("said “no” twice");
  expect(cut(wholeWords(all, at("said")))).toBe("said");
});

test("a drag over paragraphs is a range in each", () => {
  const blocks = [{ start: 0, end: 24 }, at("She left.")];
  expect(rangesIn(blocks, { start: 13, end: text.indexOf(" left") }).map(cut)).toEqual(["twice. 😀 o", "She"]);
  expect(rangesIn(blocks, { start: 25, end: 26 })).toEqual([]);
});

test("words are found where they stand next, over line breaks and whatever they contain", () => {
  expect(cut(findWords(text, "ok she", 0) ?? { start: 0, end: 0 })).toBe("ok\n\nShe");
  expect(findWords(text, "he", 2)).toEqual({ start: text.indexOf("She") + 1, end: text.indexOf("She") + 3 });
  expect(findWords(text, "twice. (", 0)).toBeNull();
  expect(findWords(text, "  ", 0)).toBeNull();
});
