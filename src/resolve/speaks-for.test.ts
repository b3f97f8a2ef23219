import { expect, test } from "vitest";
import { type Actor, noCodes } from "../record/index.ts";
import { speaksFor } from "./speaks-for.ts";

function actor(id: string, more: Partial<Actor>): Actor {
  return {
    id,
    name: id,
    kind: "person",
    country: null,
    partOf: null,
    members: [],
    roles: [],
    codes: noCodes,
    identifiedBy: { kind: "rule", name: "same-words", version: "1" },
    mentions: [],
    ...more,
  };
}

const role = (title: string, of: string | null = null) => ({
  title,
  of,
  former: false,
  span: { start: 0, end: title.length, text: title },
});
const codes = { ...noCodes, plover: "GOV", sector: "GOV" };
const all = [
  actor("chad", { kind: "state", country: "TCD" }),
  actor("mali", { kind: "state", country: "MLI" }),
  actor("front", { kind: "organisation" }),
  actor("its spokesman", { roles: [role("spokesman", "front")] }),
  actor("minister of chad", { roles: [role("foreign minister", "chad")], codes, country: "TCD" }),
  actor("minister", { roles: [role("foreign minister")], codes }),
  actor("diplomat", { roles: [role("diplomat")], codes }),
];
const known = new Map(all.map((one) => [one.id, one]));

test.each([
  ["its spokesman", "front", true],
  ["its spokesman", "mali", false],
  ["minister of chad", "chad", true],
  ["minister of chad", "mali", false],
  ["minister", "mali", true],
  ["minister", "front", false],
  ["diplomat", "mali", false],
])("%s speaks for %s: %s", (speaker, other, expected) => {
  const [one, two] = [known.get(speaker), known.get(other)];
  expect(one !== undefined && two !== undefined && speaksFor(one, two, known)).toBe(expected);
});
