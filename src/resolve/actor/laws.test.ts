import { expect, test } from "vitest";
import { rangeOf, tree } from "../../extract/tree.case.ts";
import { actorsOf, chains } from "./marked-report.case.ts";
import { resolveActors } from "./resolve-actors.ts";

test("laws and treaties are no actors, by their names, marks and short names", () => {
  const names = (marked: string) => chains(actorsOf(marked)).map((one) => one.split(":")[0]);
  expect(names("[The Clean Harbours Act|organisation] (CHA) holds. [CHA|organisation] holds.")).toEqual([]);
  expect(names("[ACA|law] holds. [ACA|organisation] fell.")).toEqual([]);
  expect(names("[Resolution 1701|organisation] held.")).toEqual([]);
  expect(names("[Jude Law|person] left. [The Warsaw Pact|organisation] fell.")).toEqual(["Jude Law", "Warsaw Pact"]);
});

test("what is ratified is no actor, nor what a parliament passes; what convoys pass may be one", () => {
  const actors = (parsed: string, name: string, label: string) => {
    const { text, syntax } = tree(parsed);
    const entities = [{ range: rangeOf(text, name), label, probability: 0.6 }];
    const input = { reportId: "r", text, words: syntax.words, syntax, entities, coreference: null };
    return resolveActors({ ...input, statements: [], date: null, apart: [] }).actors.map((actor) => actor.name);
  };
  const passing = (who: string) => `${who}/NOUN/2/nsubj passed/VERB/0/root ZORA/PROPN/2/obj`;
  expect(actors(passing("Parliament"), "ZORA", "organisation")).not.toContain("ZORA");
  expect(actors(passing("Convoys"), "ZORA", "organisation")).toContain("ZORA");
  expect(actors("They/PRON/2/nsubj ratified/VERB/0/root ZORA/PROPN/2/obj", "ZORA", "organisation")).toEqual([]);
});
