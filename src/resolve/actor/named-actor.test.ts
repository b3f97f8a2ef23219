import { expect, test } from "vitest";
import { Actor } from "../../record/index.ts";
import { namedActor } from "./named-actor.ts";

const by = { kind: "person", name: "Ada", version: "2026-02-06T10:00:00Z" } as const;

test.each([
  ["North Korea", { id: "state:PRK", name: "North Korea", kind: "state", country: "PRK" }, { plover: "PRK", gw: 731 }],
  ["Moscow", { id: "state:RUS", kind: "state" }, { plover: "RUS" }],
  ["NATO", { id: "org:nato", kind: "igo", country: null }, { plover: "IGO" }],
  ["Sergei Lavrov", { id: "person:sergei-lavrov", kind: "person", country: "RUS" }, { plover: "RUSGOV" }],
  ["Mongolian fisheries ministry", { id: "named:mongolian-fisheries-ministry", country: "MNG" }, { plover: "MNGGOV" }],
  ["Lake Star Minerals", { id: "named:lake-star-minerals", kind: "unknown", country: null }, { plover: null }],
  ["Rand Fowler", { kind: "unknown", country: null }, { plover: null, sector: null }],
])("%s", (name, expected, codes) => {
  const actor = namedActor(name, "2025-03-20", by);
  expect(Actor.parse(actor)).toMatchObject({ ...expected, identifiedBy: by, mentions: [], codes });
});
