import { expect, test } from "vitest";
import { actorsOf, markedReport } from "./marked-report.case.ts";
import { resolveActors } from "./resolve-actors.ts";

/** Whom the words in a marked text stand for, by name, and why nobody. */
function partiesIn(marked: string, words: readonly string[]) {
  const input = markedReport(marked);
  const parties = words.map((one) => {
    const start = input.text.indexOf(one);
    return { start, end: start + one.length };
  });
  const found = resolveActors({ ...input, parties });
  const names = new Map(found.actors.map(({ id, name }) => [id, name]));
  return {
    ...found,
    named: found.parties.map(({ ids, reason }) => (ids.length > 0 ? ids.map((id) => names.get(id)) : reason)),
  };
}

test.each([
  ["[Sweden|state] and [Poland|state] trained on Gotland.", "Sweden and Poland", ["Sweden", "Poland"]],
  ["[Russian|nationality] missiles struck the port.", "Russian missiles", ["Russia"]],
  [
    "[Philippine|nationality] and [Chinese|nationality] ships collided.",
    "Philippine and Chinese ships",
    ["Philippines", "China"],
  ],
  ["Iran's drones reached Sudan.", "Iran's", ["Iran"]],
  ["Gunmen opened fire on villagers near the well.", "villagers", ["villagers"]],
  ["US officials had warned the port.", "US officials", ["US officials"]],
  ["Britain froze the assets of eleven companies.", "eleven companies", ["eleven companies"]],
  ["Shells hit [Lindvik|place] at night.", "Lindvik", ["Lindvik"]],
  [
    "Minister [Ann Lee|person] came. She met her American counterpart.",
    "her American counterpart",
    ["American counterpart"],
  ],
  ["[Ann Lee|person] came. Lee supporters in the hall left.", "Lee supporters in the hall", ["Lee supporters"]],
])("in %j, %j are %j", (marked, words, names) => {
  expect(partiesIn(marked, [words]).named).toEqual([names]);
});

test("a town that is struck is no person", () => {
  expect(partiesIn("Shells hit [Lindvik|place] at night.", ["Lindvik"]).actors.map(({ kind }) => kind)).toEqual([
    "unknown",
  ]);
});

test("words that name nobody stay open with a reason, once", () => {
  const { named, unresolved } = partiesIn("They fired on it.", ["They", "it", "They"]);
  expect(named.every((one) => typeof one === "string" && one !== "")).toBe(true);
  expect(unresolved.map(({ span }) => span.text)).toEqual(["They", "it"]);
});

test("what plays no part makes no actor", () => {
  expect(partiesIn("Gunmen opened fire on villagers.", []).actors).toEqual([]);
});

test("the two men are two who were named, not two who only have a role", () => {
  const read = actorsOf("[A spokesman|~person] left. [A general|~person] came. [The two men|~person] agreed.", [
    { speaker: "A spokesman" },
    { speaker: "A general" },
    { speaker: "The two men" },
  ]);
  expect(read.actors.find(({ id }) => id === read.speakers[2]?.id)?.members).toEqual([]);
  const named = actorsOf("[Ann Lee|person] met [Bo Ek|person]. [The two leaders|~person] agreed.", [
    { speaker: "The two leaders" },
  ]);
  expect(named.actors.find(({ id }) => id === named.speakers[0]?.id)?.members).toHaveLength(2);
});

test.each([
  ["[U.S.|state] officials waited. He will visit [Washington|place].", "United States"],
  ["He will visit [Washington|place].", "Washington"],
  ["[U.S.|state] officials waited. He will visit [Washington|person].", "Washington"],
])("a capital's ambiguous name is the state's where the report names the state besides: %s", (marked, name) => {
  const report = markedReport(marked);
  const start = report.text.indexOf("Washington");
  const read = resolveActors({ ...report, seat: () => "place", parties: [{ start, end: start + 10 }] });
  const [id] = read.parties[0]?.ids ?? [];
  expect(read.actors.find((actor) => actor.id === id)?.name).toBe(name);
});

test("ships and aircraft are no persons and no firms: of a state's forces they are its act, a civil one is its own", () => {
  const text = "[A Chinese destroyer|~person] rammed [a tanker|~body]. [Two Chinese fishing vessels|~people] fled.";
  const marked = text.replace(/Chinese/g, "[Chinese|nationality]");
  const { actors, named } = partiesIn(marked, ["A Chinese destroyer", "a tanker", "Two Chinese fishing vessels"]);
  expect(named).toEqual([["China"], ["tanker"], ["Two Chinese fishing vessels"]]);
  expect(actors.map(({ kind }) => kind).sort()).toEqual(["state", "unknown", "unknown"]);
});

test("he who bombs is a person", () => {
  const { actors } = partiesIn("[A suicide bomber|~person] killed ten. [The ship's captain|~person] fled.", [
    "A suicide bomber",
    "The ship's captain",
  ]);
  expect(actors.map(({ kind }) => kind)).toEqual(["person", "person"]);
});
