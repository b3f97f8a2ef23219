import { expect, test } from "vitest";
import type { Entry } from "../../record/index.ts";
import { sentences } from "../../text/index.ts";
import { passage } from "./passage.ts";
import type { Style } from "./style.ts";

const text = "Rain fell. The mayor said the port was closed. Nobody sailed. Boats waited. “Go home,” she added.";
const span = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length, text: words });

const style: Style = {
  width: 80,
  title: (words) => words,
  faint: (words) => words,
  speaker: (words) => `<s>${words}</s>`,
  cue: (words) => `<q>${words}</q>`,
  content: (words) => `<c>${words}</c>`,
  warning: (words) => words,
};

function statement(contents: readonly string[]): Entry {
  const parts = [span("The mayor"), span("said"), ...contents.map(span)];
  return {
    kind: "statement",
    id: "e",
    evidence: parts,
    confidence: 0.9,
    madeBy: { kind: "model", name: "m", version: "1" },
    claims: [],
    certainty: null,
    date: null,
    place: null,
    reasons: [],
    speaker: null,
    speakerSpan: span("The mayor"),
    addressee: [],
    cue: [span("said")],
    content: contents.map(span),
    form: "indirect",
    denies: false,
    negated: false,
  };
}

test("the quote stands in its sentence, every part marked, and no other sentence is shown", () => {
  expect(passage(text, sentences(text), statement(["the port was closed"]), style)).toBe(
    "<s>The mayor</s> <q>said</q> <c>the port was closed</c>.",
  );
});

test("sentences in between that hold none of the words are left out with an ellipsis", () => {
  expect(passage(text, sentences(text), statement(["the port was closed", "“Go home,”"]), style)).toBe(
    "<s>The mayor</s> <q>said</q> <c>the port was closed</c>. … <c>“Go home,”</c> she added.",
  );
});
