import { expect, it } from "vitest";
import { isCause } from "./cause.ts";
import { codeActor } from "./code-actor.ts";

it.each([
  "Kurdistan Solidarity Campaign",
  "the Syria Campaign",
  "Burma Campaign UK",
  "Free Tibet Network",
  "Friends of Sudan",
  "Ukraine Freedom Fund",
  "Iraq Body Count",
  "China Labour Watch",
])("%s speaks up about a state, and is not of it", (name) => {
  expect(isCause(name)).toBe(true);
  expect(codeActor(name)).toBeNull();
});

it.each([
  ["Iranian Foreign Ministry", "IRN"],
  ["Syrian National Coalition", "SYR"],
  ["Free Syrian Army", "SYR"],
  ["Sudan Liberation Movement", "SDN"],
  ["Korea Institute for National Unification", "KOR"],
  ["the Syria campaign of the Russian air force", "SYR"],
  ["Russian campaign", "RUS"],
])("%s does not", (name, country) => {
  expect(isCause(name)).toBe(false);
  expect([country, "RUS"]).toContain(codeActor(name)?.country);
});

it("takes no sentence and no single word for one", () => {
  for (const words of ["", "Campaign", "Russia's war on the Kurds and the campaign", "a".repeat(500)])
    expect(isCause(words)).toBe(false);
});
