import { expect, test } from "vitest";
import type { ModelText } from "../../model/index.ts";
import { words } from "../../text/index.ts";
import { matchOf, nameWords } from "./match.ts";

/** What is compared of a mention that is the whole text; its head is the word with a star before it, else the last. */
function compared(marked: string) {
  const text = marked.replace("*", "");
  const spans = words(text);
  const column = new Uint8Array(spans.length);
  const read: ModelText = {
    text,
    words: spans,
    pieces: [],
    case: column,
    quote: column,
    paragraph: column,
    sentence: column,
    cut: column,
  };
  const star = marked.indexOf("*");
  const head = star < 0 ? spans.length - 1 : spans.findIndex((w) => w.start === star);
  return nameWords(read, {
    range: { start: 0, end: text.length },
    first: 0,
    last: spans.length,
    head,
    form: "name",
    class: "person",
    probability: 1,
  });
}

test.each([
  ["the minister", "The Minister", "same"],
  ["Putin’s", "*Putin", "same"],
  ["this *visit to Vietnam", "the *visit", "head"],
  ["Yoon", "President *Yoon Suk Yeol", "head"],
  ["Yeol", "President *Yoon Suk Yeol", "part"],
  ["the UN", "the United *Nations", "acronym"],
  ["UN", "Norway", "none"],
  ["he", "Moscow", "none"],
  ["the", "the", "same"],
])("%s and %s: %s", (a, b, match) => {
  expect(matchOf(compared(a), compared(b))).toBe(match);
});

test("a genitive is no word of a name, and marks are none", () => {
  expect(compared("“Mr. *Smith”").words).toEqual(["mr", "smith"]);
  expect(compared("the *minister’s").words).toEqual(["minister"]);
});
