import { describe, expect, test } from "vitest";
import { Event } from "../src/record/index.ts";
import { plainSentences } from "./plain-sentences.ts";

const dev = plainSentences("dev");
const held = plainSentences("test");

test("no sentence stands in both parts", () => {
  const known = new Set(dev.map(({ sentence }) => sentence));
  expect(held.filter(({ sentence }) => known.has(sentence))).toEqual([]);
});

describe.each([
  ["dev", dev],
  ["test", held],
] as const)("%s", (_, sentences) => {
  test("has events of every category, and sentences without one", () => {
    const categories = new Set(sentences.flatMap(({ events }) => events.flatMap(({ plover }) => plover)));
    expect(Event.shape.plover.options.filter((one) => !categories.has(one))).toEqual([]);
    expect(sentences.filter(({ events }) => events.length === 0).length).toBeGreaterThan(3);
  });

  test("names somebody in every event", () => {
    const events = sentences.flatMap((one) => one.events);
    expect(events.filter(({ actors, recipients }) => actors.length + recipients.length === 0)).toEqual([]);
  });
});

test("those who act upon each other stand together", () => {
  const [met] = dev
    .filter(({ sentence }) => sentence.startsWith("France and Germany met"))
    .flatMap((one) => one.events);
  expect(met).toEqual({ plover: ["CONSULT"], actors: ["FRA", "DEU", "POL"], recipients: [], mutual: true });
});
