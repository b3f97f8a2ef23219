import { expect, test } from "vitest";
import { resolveSpeakers } from "./speakers.ts";

const span = (text: string, start: number) => ({ start, end: start + text.length, text });

test("the same words are one actor with all their mentions", () => {
  const { actors, ids } = resolveSpeakers("r", [span("the  ministry", 0), span("The ministry", 40), span("Ali", 60)]);
  expect(ids[0]).toBe(ids[1]);
  expect(ids[2]).not.toBe(ids[0]);
  expect(actors).toMatchObject([{ name: "the ministry", kind: "unknown", country: null }, { name: "Ali" }]);
  expect(actors[0]?.mentions).toHaveLength(2);
});

test("one mention shared by two statements is one mention", () => {
  const { actors } = resolveSpeakers("r", [span("Ali", 3), span("Ali", 3)]);
  expect(actors[0]?.mentions).toHaveLength(1);
});

test("a pronoun stays open and says so", () => {
  const { actors, ids, unresolved } = resolveSpeakers("r", [span("He", 0), null]);
  expect(actors).toEqual([]);
  expect(ids).toEqual([null, null]);
  expect(unresolved).toMatchObject([{ span: { text: "He" }, reason: expect.stringContaining("pronoun") }]);
});

test("a closing comma is not part of a name", () => {
  const { actors } = resolveSpeakers("r", [span("Uk Yang, an expert,", 0), span("Uk Yang, an expert", 50)]);
  expect(actors).toMatchObject([{ name: "Uk Yang, an expert" }]);
});
