import { expect, test } from "vitest";
import type { Heads, ReadText } from "../../model/index.ts";
import { noScores } from "../../model/scores.case.ts";
import { attributionsOf } from "./attributions.ts";

const tags = ["O", "B-source", "I-source", "B-cue", "I-cue", "B-content", "I-content"];
const heads: Heads["statements"] = {
  tags,
  linkWidth: 1,
  transitions: tags.map((from) => tags.map((to) => (to.startsWith("I-") && from.slice(2) !== to.slice(2) ? -1e4 : 0))),
  noSource: [-1],
  confidence: { bias: 0, cue: 0, content: 0, contentLink: 0, source: 0, sourceLink: 0 },
};

/** A text whose words are tagged as "word/TAG"; "|" before a word opens a paragraph. */
function tagged(line: string): ReadText {
  const words: { start: number; end: number }[] = [];
  const paragraph: number[] = [];
  const scores: number[] = [];
  let text = "";
  for (const part of line.split(" ")) {
    const [word = "", tag = "O"] = part.replace("|", "").split("/");
    text += text === "" ? "" : part.startsWith("|") ? "\n" : " ";
    words.push({ start: text.length, end: text.length + word.length });
    text += word;
    paragraph.push(part.startsWith("|") || words.length === 1 ? 1 : 0);
    scores.push(...tags.map((t) => (t === tag ? 10 : 0)));
  }
  const column = new Uint8Array(words.length);
  return {
    text: {
      text,
      words,
      pieces: words.map(() => [1]),
      case: column,
      quote: column,
      paragraph: Uint8Array.from(paragraph),
      sentence: column,
      cut: column,
    },
    windows: [
      {
        ...noScores,
        first: 0,
        last: words.length,
        tags: Float32Array.from(scores),
        links: new Float32Array(words.length * 8).fill(1),
      },
    ],
  };
}

function read(line: string) {
  const input = tagged(line);
  const words = (r: { start: number; end: number }) => input.text.text.slice(r.start, r.end);
  return attributionsOf(heads, input).map(({ source, cue, content }) => ({
    source: source === null ? null : words(source),
    cue: words(cue),
    content: content.map(words),
  }));
}

test("a cue with its source and content is one attribution", () => {
  expect(read("Ana/B-source Ruiz/I-source said/B-cue she/B-content left/I-content")).toEqual([
    { source: "Ana Ruiz", cue: "said", content: ["she left"] },
  ]);
});

test("words of saying with nothing said are none, and neither is content without them", () => {
  expect(read("Ana/B-source spoke/B-cue")).toEqual([]);
  expect(read("she/B-content left/I-content")).toEqual([]);
});

test("content that touches is one passage, content over a paragraph break is two", () => {
  expect(
    read("We/B-content left/I-content ./I-content All/B-content gone/I-content Ana/B-source said/B-cue")[0]?.content,
  ).toEqual(["We left . All gone"]);
  expect(read("Ana/B-source said/B-cue we/B-content left/I-content |all/I-content gone/I-content")[0]?.content).toEqual(
    ["we left", "all gone"],
  );
});
