import { expect, test } from "vitest";
import { Frame } from "./frame.ts";
import { actorsOf, markedReport } from "./marked-report.case.ts";
import { phraseNamedWith } from "./named-with.ts";

const phraseFor = (text: string, name: string) => {
  const frame = new Frame(markedReport(text));
  const start = text.indexOf(name);
  const phrase = phraseNamedWith(frame, { start, end: start + name.length });
  return phrase === null ? null : frame.slice(phrase);
};

const others: readonly (readonly [text: string, name: string, phrase: string])[] = [
  ["Yesterday a US ally sold drones.", "US", "a US ally"],
  ["An ally of China delivered rifles.", "China", "An ally of China"],
  ["Russia's adversaries met.", "Russia", "Russia's adversaries"],
  ["Russia’s ally fired.", "Russia", "Russia’s ally"],
  ["A former neighbour of the Soviet Union left.", "Soviet Union", "A former neighbour of the Soviet Union"],
];

test.each(others)("“%s”: whoever stands beside %s is another", (text, name, phrase) => {
  expect(phraseFor(text, name)).toBe(phrase);
});

test.each([
  ["Russia's army fired.", "Russia"],
  ["The US told its allies to stop.", "US"],
  ["A member of Hamas left.", "Hamas"],
])("“%s”: nothing of the kind", (text, name) => {
  expect(phraseFor(text, name)).toBeNull();
});

test("the ally, enemies and neighbours of a state have no country of it", () => {
  const read = actorsOf("[A US ally|~person] spoke. [Israel's enemies|~body] met. [Russia's neighbours|~body] left.", [
    { speaker: "A US ally" },
    { speaker: "Israel's enemies" },
    { speaker: "Russia's neighbours" },
  ]);
  const speakers = read.speakers.map(({ id }) => read.actors.find((actor) => actor.id === id));
  expect(speakers.map((one) => one?.country)).toEqual([null, null, null]);
  expect(speakers.map((one) => one?.name)).toEqual(["US ally", "Israel's enemies", "Russia's neighbours"]);
  expect(speakers[0]?.roles.map(({ of }) => of)).toEqual([null]);
});
