import { expect, test } from "vitest";
import { quotedRanges } from "../../text/index.ts";
import type { Attribution } from "./attributions.ts";
import { withoutOthers } from "./without-others.ts";

const text = "“It leaks,” Hale said. “Close it.”\nA spokesman said “We tried.”\n“And tried.” A guard said: “I too.”";
const probability = { source: 1, sourceLink: 1, cue: 1, content: 1, contentLink: 1 };

function attribution(source: string, cue: string, content: readonly string[], from = 0): Attribution {
  const range = (words: string) => {
    const start = text.indexOf(words, from);
    return { start, end: start + words.length };
  };
  return {
    source: range(source),
    cue: range(cue),
    content: content.map((words) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length })),
    probability,
  };
}

const hale = attribution("Hale", "said", ["It leaks"]);
const spokesman = attribution(
  "A spokesman",
  "said",
  ["Close it", "We tried", "And tried"],
  text.indexOf("A spokesman"),
);
const words = ({ content }: Attribution) => content.map(({ start, end }) => text.slice(start, end));

test("the end of another's quotation, a paragraph before, is not what the next speaker says; what follows is", () => {
  expect(words(withoutOthers(text, spokesman, [hale, spokesman], quotedRanges(text)))).toEqual([
    "We tried",
    "And tried",
  ]);
});

test("what nobody else is said to say stays", () => {
  expect(withoutOthers(text, spokesman, [spokesman], quotedRanges(text))).toBe(spokesman);
});

test("the same speaker's earlier paragraph stays his", () => {
  const same = { ...hale, source: spokesman.source };
  expect(withoutOthers(text, spokesman, [same, spokesman], quotedRanges(text))).toBe(spokesman);
});

test("what is said is not left without words of its own paragraph", () => {
  const only = attribution("A spokesman", "said", ["It leaks", "Close it"], text.indexOf("A spokesman"));
  expect(withoutOthers(text, only, [hale, only], quotedRanges(text))).toBe(only);
});

test("what a colon opens begins after it", () => {
  const guard = attribution("A guard", "said", ["And tried", "I too"], text.indexOf("A guard"));
  expect(words(withoutOthers(text, guard, [guard], quotedRanges(text)))).toEqual(["I too"]);
  const open = attribution("A guard", "said", ["And tried"], text.indexOf("A guard"));
  expect(withoutOthers(text, open, [open], quotedRanges(text))).toBe(open);
});

test("the end of a quotation is whose its beginning is", () => {
  const whole = "“We tried. We failed,” Hale said. “We stop. It ends.” A guard said that all went.";
  const at = (some: string) => ({ start: whole.indexOf(some), end: whole.indexOf(some) + some.length });
  const first = {
    source: at("Hale"),
    cue: at("said"),
    content: [at("We tried. We failed"), at("We stop.")],
    probability,
  };
  const next = {
    source: at("A guard"),
    cue: at("said that"),
    content: [at("It ends."), at("that all went")],
    probability,
  };
  expect(withoutOthers(whole, next, [first, next], quotedRanges(whole)).content).toEqual([at("that all went")]);
  expect(withoutOthers(whole, next, [next], quotedRanges(whole))).toBe(next);
});
