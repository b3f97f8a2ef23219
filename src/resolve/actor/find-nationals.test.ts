import { expect, test } from "vitest";
import { nationals } from "./find-nationals.ts";
import { stateNames } from "./find-states.ts";
import { Frame } from "./frame.ts";
import { actorsOf, chains, markedReport } from "./marked-report.case.ts";

const found = (text: string) => {
  const frame = new Frame(markedReport(text));
  return nationals(frame, stateNames(frame, null)).map(({ range }) => frame.slice(range));
};

test.each([
  ["Police held a Russian.", "a Russian"],
  ["A 34-year-old Ukrainian, who fled, told them.", "A 34-year-old Ukrainian"],
  ["An Iranian sold drones.", "An Iranian"],
  ["They freed another Syrian on Monday.", "another Syrian"],
  ["It was a young Chinese.", "a young Chinese"],
  ["An Iranian-American was held.", "An Iranian-American"],
  ["They freed the Russian-Israeli, who left.", "the Russian-Israeli"],
])("“%s”: one person", (text, words) => {
  expect(found(text)).toEqual([words]);
});

test.each([
  "The Russian army fired.",
  "A Russian-made drone fell.",
  "The British, who agreed, left.",
  "The Chinese.",
  "Russians fled.",
  "The Russian and Ukrainian armies met.",
  "The Iranian and the Syrian bases burned.",
  "A French Armenian.",
  "The Russian-Israeli talks ended.",
  "A Turkish-Greek deal was signed.",
])("“%s”: no one person", (text) => {
  expect(found(text)).toEqual([]);
});

test("a person called by nationality is no state", () => {
  const read = actorsOf("They held a Russian. “I was forced,” said the Russian.", [
    { speaker: "the Russian", content: "“I was forced,”" },
  ]);
  expect(chains(read)).toEqual(["Russian: I, the Russian"]);
  expect(read.actors[0]).toMatchObject({ kind: "person", country: "RUS", codes: { sector: null, cow: null } });
});

test("“the German” is the German minister who was named just before", () => {
  const read = actorsOf("[Boris Pistorius|person] met [Keir Starmer|person]. “Good,” said the German.", [
    { speaker: "the German", content: "“Good,”" },
  ]);
  expect(read.speakers[0]?.id).toBe("person:boris-pistorius");
});

test("who has two nationalities is neither state, and not somebody else of whom one is known", () => {
  const read = actorsOf(
    "[Keir Starmer|person] left. They held a British-Iranian. “I was forced,” said the British-Iranian. “Yes,” a Lebanese-Canadian said.",
    [
      { speaker: "the British-Iranian", content: "“I was forced,”" },
      { speaker: "a Lebanese-Canadian", content: "“Yes,”" },
    ],
  );
  expect(chains(read)).toContain("British-Iranian: I, the British-Iranian");
  expect(read.speakers.map(({ id }) => read.actors.find((actor) => actor.id === id))).toMatchObject([
    { kind: "person", name: "British-Iranian", country: null },
    { kind: "person", name: "Lebanese-Canadian", country: null },
  ]);
  expect(read.actors.some(({ kind }) => kind === "state")).toBe(false);
});
