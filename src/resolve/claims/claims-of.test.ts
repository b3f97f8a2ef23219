import { expect, test } from "vitest";
import { rangeOf, tree } from "../syntax/tree.case.ts";
import { claimsOf } from "./claims-of.ts";
import type { SaidBy } from "./context.ts";

const saying =
  "Tehran/PROPN/2/nsubj said/VERB/0/root that/SCONJ/5/mark Oman/PROPN/5/nsubj bought/VERB/2/ccomp drones/NOUN/5/obj";
const { text, syntax } = tree(saying);
const said = (more: Partial<SaidBy> = {}): SaidBy => ({
  speaker: "tehran",
  speakerSpan: rangeOf(text, "Tehran"),
  cue: [rangeOf(text, "said")],
  content: [rangeOf(text, "that Oman bought drones")],
  denies: false,
  negated: false,
  ...more,
});
const claims = (trigger: string, statements: SaidBy[], about = {}) =>
  claimsOf(rangeOf(text, trigger), { text, parsed: syntax, statements, quoted: [] }, about);

test("what stands in somebody's content he claims, not the author", () => {
  const { claims: made, certainty } = claims("bought drones", [said()]);
  expect(made.map(({ by, stance }) => [by, stance])).toEqual([["tehran", "asserts"]]);
  expect(certainty).toEqual({ modality: "certain", polarity: "positive" });
  expect(made[0]?.evidence.map((span) => span.text)).toEqual(["Tehran", "said", "bought drones"]);
});

test("the words of saying themselves are the author's", () => {
  expect(claims("said", [said()]).claims.map(({ by }) => by)).toEqual(["author"]);
});

test("the innermost speaker claims, and one who denies holds that it is not so", () => {
  const inner = said({
    speaker: "oman",
    speakerSpan: rangeOf(text, "Oman"),
    cue: [rangeOf(text, "bought")],
    content: [rangeOf(text, "drones")],
    denies: true,
  });
  const { claims: made } = claims("drones", [said(), inner]);
  expect(made.map(({ by, stance, certainty }) => [by, stance, certainty.polarity])).toEqual([
    ["oman", "denies", "negative"],
  ]);
});

test("what is planned is at most probable, what was refused is not so, and a demand leaves it open", () => {
  const of = (about: object) => claims("bought", [said()], about).certainty;
  expect(of({ kind: "event", occurrence: "planned" })).toEqual({ modality: "probable", polarity: "positive" });
  expect(of({ kind: "transfer", stage: "offered" })).toEqual({ modality: "possible", polarity: "positive" });
  expect(of({ kind: "transfer", stage: "refused" })).toEqual({ modality: "certain", polarity: "negative" });
  expect(of({ kind: "event", occurrence: "called-for" }).modality).toBe("underspecified");
});

test("a speaker who could not be resolved makes no claim, and the author none in his place", () => {
  expect(claims("bought", [said({ speaker: null })]).claims).toEqual([]);
});
