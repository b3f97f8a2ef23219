import { expect, test } from "vitest";
import type { Compared } from "./compared.ts";
import { openedEvent } from "./opened.case.ts";
import { partyFeatures } from "./party-features.ts";

const event = openedEvent("Somebody [resigned].");

/** The event with people who do it. */
const by = (...names: readonly string[]): Compared => ({
  ...event,
  agents: names.map((name) => ({
    id: name,
    state: null,
    name,
    named: true,
    person: true,
    rare: 1,
    words: new Set(name.toLowerCase().split(" ")),
  })),
});

const differ = (a: Compared, b: Compared) =>
  partyFeatures(a, b).find(({ name }) => name === "people-act-differ")?.value;

test("two people with other names are two, and one with half of the other's name can be the other", () => {
  expect(differ(by("Ada Moreau"), by("Ivo Brandt"))).toBe(1);
  expect(differ(by("Ada Moreau"), by("Moreau"))).toBe(0);
  expect(differ(by("Ada Moreau", "Ivo Brandt"), by("Brandt"))).toBe(0);
});

test("a state that acts may act by anybody", () => {
  expect(differ(by("Ada Moreau"), event)).toBe(0);
});

test("who seldom takes part says more", () => {
  const rare = (value: number): Compared => ({
    ...by("Ada Moreau"),
    agents: by("Ada Moreau").agents.map((one) => ({ ...one, rare: value })),
    recipients: by("Ivo Brandt").agents,
  });
  const both = (one: Compared) => partyFeatures(one, one).find(({ name }) => name === "both-sides-rare")?.value ?? 0;
  expect(both(rare(1))).toBe(1);
  expect(both(rare(0.25))).toBe(0.5);
});
