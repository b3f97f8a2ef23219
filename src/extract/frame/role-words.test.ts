import { expect, test } from "vitest";
import { words } from "../../text/index.ts";
import { wordLikelihoods } from "./likelihoods.ts";
import { roleWords } from "./role-words.ts";

const labels: readonly string[] = ["none", "agent", "recipient", "item"];

/** The roles that are read where the network is sure of each word's label; `T` marks the trigger. */
function read(
  text: string,
  given: readonly string[],
  phrases: readonly (readonly [number, number])[] = [],
): (readonly [string, string])[] {
  const spans = words(text);
  expect(given).toHaveLength(spans.length);
  const scores = new Float32Array(spans.length * labels.length);
  for (const [i, label] of given.entries()) scores[i * labels.length + Math.max(0, labels.indexOf(label))] = 9;
  const marks = given.map((label) => (label === "T" ? 1 : 0));
  const heard = { text, words: spans, labels, likely: wordLikelihoods(labels, scores, spans.length), marks };
  return roleWords(
    heard,
    phrases.map(([first, last]) => ({ first, last })),
  ).map(({ role, range }) => [role, text.slice(range.start, range.end)]);
}

test("words in a row are one phrase", () => {
  expect(read("The Malian army shelled Kidal", ["agent", "agent", "agent", "T", "recipient"])).toEqual([
    ["agent", "The Malian army"],
    ["recipient", "Kidal"],
  ]);
});

test("a mark that is given nothing does not cut a phrase in two", () => {
  expect(read("sent T-72 tanks", ["T", "item", "none", "item", "item"])).toEqual([["item", "T-72 tanks"]]);
});

test("what is joined by and, or a comma is two", () => {
  const found = read("Chad, Niger and Mali met", ["agent", "none", "agent", "none", "agent", "T"]);
  expect(found.map(([, phrase]) => phrase)).toEqual(["Chad", "Niger", "Mali"]);
});

test("the trigger belongs to a phrase on both of its sides, and to none on one", () => {
  expect(read("a big arms delivery", ["item", "item", "item", "T"])).toEqual([["item", "a big arms"]]);
  expect(read("would see war follow soon", ["item", "item", "item", "T", "item"])).toEqual([
    ["item", "would see war follow soon"],
  ]);
});

test("marks at its ends are not of the phrase", () => {
  expect(read("“the rebels”, fled", ["agent", "agent", "agent", "agent", "none", "T"])).toEqual([
    ["agent", "the rebels"],
  ]);
});

test("a mere mark plays no role", () => {
  expect(read("they met .", ["none", "T", "agent"])).toEqual([]);
});

test("a phrase is given whole where most of its words play the role, nested ones give way", () => {
  const given = ["agent", "none", "agent", "T", "none", "recipient"];
  const phrases = [
    [0, 3],
    [0, 1],
    [4, 6],
  ] as const;
  expect(read("Its Baltic Fleet shelled a town", given, phrases)).toEqual([
    ["agent", "Its Baltic Fleet"],
    ["recipient", "a town"],
  ]);
});

test("a phrase most of whose words play no role is not, its part is", () => {
  const given = ["agent", "none", "none", "none", "none", "none", "T"];
  expect(
    read("Rebels who had fled the city attacked", given, [
      [0, 6],
      [0, 1],
    ]),
  ).toEqual([["agent", "Rebels"]]);
});

test("what holds the trigger takes no part in it", () => {
  const given = ["agent", "item", "T", "none", "recipient"];
  expect(
    read("Russian arms deliveries to Mali", given, [
      [0, 5],
      [0, 1],
      [0, 2],
      [4, 5],
    ]),
  ).toEqual([
    ["agent", "Russian"],
    ["item", "arms"],
    ["recipient", "Mali"],
  ]);
});

test("what a run has left beside a phrase is another party where something parts them", () => {
  const given = ["agent", "agent", "agent", "T"];
  expect(read("France and Germany met", given, [[0, 1]])).toEqual([
    ["agent", "France"],
    ["agent", "Germany"],
  ]);
  expect(read("the French army attacked", given, [[1, 2]])).toEqual([["agent", "French"]]);
});

test("a clause goes on over a party in it", () => {
  const text = "unless Mali leaves";
  const own = ["none", "agent", "condition"];
  const likely = wordLikelihoods(own, Float32Array.from([0, 0, 9, 0, 9, 0, 0, 0, 9]), 3);
  const heard = { text, words: words(text), labels: own, likely, marks: [0, 0, 0] };
  const roles = roleWords(heard, [{ first: 1, last: 2 }]);
  expect(roles.map(({ role, range }) => [role, text.slice(range.start, range.end)])).toEqual([
    ["condition", "unless Mali leaves"],
    ["agent", "Mali"],
  ]);
});

test("a known phrase that only tells where or whose takes with it what it hangs on", () => {
  const given = ["agent", "T", "recipient", "recipient", "recipient", "recipient"];
  expect(read("Jets hit rebel bases in Idlib", given, [[5, 6]])).toEqual([
    ["agent", "Jets"],
    ["recipient", "rebel bases in Idlib"],
  ]);
  const apart = ["agent", "T", "recipient", "none", "none", "recipient"];
  expect(read("Jets hit rebels and in Idlib", apart, [[5, 6]]).map(([, phrase]) => phrase)).toContain("Idlib");
});
