import { expect, test } from "vitest";
import { entryIds } from "./entry-ids.ts";

const entry = (...texts: readonly string[]) => ({
  kind: "statement",
  evidence: texts.map((text, i) => ({ start: i, end: i + text.length, text })),
});

test("the same words keep their id when other entries come and go around them", () => {
  const [kept] = entryIds("r", [entry("he said", "no")]);
  expect(entryIds("r", [entry("she said", "yes"), entry("he said", "no")])[1]).toBe(kept);
});

test("the same words twice are two entries with two ids", () => {
  const ids = entryIds("r", [entry("he said", "no"), entry("he said", "no")]);
  expect(new Set(ids).size).toBe(2);
});

test("other words, another kind or another report make another id", () => {
  const ids = [
    ...entryIds("r", [entry("he said", "no"), entry("he said no"), { ...entry("he said", "no"), kind: "event" }]),
    ...entryIds("s", [entry("he said", "no")]),
  ];
  expect(new Set(ids).size).toBe(4);
});
