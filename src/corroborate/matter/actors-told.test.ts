import { expect, test } from "vitest";
import { actorsTold } from "./actors-told.ts";
import { madeRecord } from "./member.case.ts";

const text = "Lume Monitor saw trains. It saw them again, and again. Seoul said so. Seoul was sure.";
const record = madeRecord({ id: "r", text });
const at = (words: string, from = 0) => {
  const start = text.indexOf(words, from);
  return { start, end: start + words.length, text: words, form: "name" as const };
};
const actors = record.actors.map((actor) => {
  if (actor.id === "a:lume")
    return { ...actor, mentions: [at("Lume Monitor"), { ...at("It"), form: "pronoun" as const }] };
  if (actor.id === "a:agency") return { ...actor, mentions: [at("Seoul"), at("Seoul", at("Seoul").end)] };
  return actor;
});

test("a sentence tells of whom a pronoun in it stands for, and a state's agency is of the state", () => {
  const told = actorsTold(actors);
  expect(told([at("It saw them again")]).map(({ id }) => id)).toEqual(["a:lume"]);
  expect(told([at("Seoul said so")]).map(({ id }) => id)).toEqual(["state:KOR"]);
  expect(told([at("trains")])).toEqual([]);
});

test("who is told of less says more", () => {
  const weightOf = (mentions: number) => {
    const [spoken = at("Seoul")] = [at("Seoul")];
    const all = actors.map((actor) =>
      actor.id === "a:agency" ? { ...actor, mentions: Array.from({ length: mentions }, () => spoken) } : actor,
    );
    return actorsTold(all)([spoken])[0]?.weight ?? 0;
  };
  expect(weightOf(1)).toBeGreaterThan(weightOf(20));
});
