import { expect, test } from "vitest";
import type { EventFrame, RestrictionFrame } from "./frame.ts";
import { at, trees } from "./trees.case.ts";
import { withSanctioners } from "./with-sanctioners.ts";

const parsed = (verb: string) =>
  trees(
    `Seoul/PROPN/3/nsubj ${verb} US-led/ADJ/5/amod sanctions/NOUN/3/obj against/ADP/7/case Moscow/PROPN/5/nmod ./PUNCT/3/punct`,
  );
const joined = parsed("has/AUX/3/aux joined/VERB/0/root");
const likely = { probability: 0.9 } as const;

function restriction(words: typeof joined): RestrictionFrame {
  return {
    ...likely,
    kind: "restriction",
    trigger: at(words, "sanctions"),
    form: { value: "sanctions", ...likely },
    relation: null,
    roles: [{ role: "recipient", range: at(words, "Moscow"), ...likely }],
  };
}

test("whoever joins sanctions is named beside those who imposed them, and sanctions", () => {
  const found = withSanctioners([restriction(joined)], joined);
  expect(found.map(({ kind }) => kind)).toEqual(["event", "restriction"]);
  expect(found[0]).toMatchObject({
    rule: "sanctions-joined",
    plover: { value: "SANCTION" },
    trigger: at(joined, "joined US-led sanctions"),
    roles: [
      { role: "agent", range: at(joined, "Seoul") },
      { role: "recipient", range: at(joined, "Moscow") },
    ],
  });
  expect(found[1]?.roles).toMatchObject([{ role: "via", range: at(joined, "Seoul") }, { role: "recipient" }]);
});

test("the event that the model has at the verb is this one", () => {
  const event: EventFrame = {
    ...likely,
    kind: "event",
    trigger: at(joined, "joined"),
    plover: { value: "SUPPORT", ...likely },
    mode: null,
    contexts: [],
    occurrence: { value: "happened", ...likely },
    roles: [],
  };
  const found = withSanctioners([event, restriction(joined)], joined);
  expect(found.map((frame) => (frame.kind === "event" ? frame.plover.value : frame.kind))).toEqual([
    "SANCTION",
    "restriction",
  ]);
  const known = {
    ...event,
    trigger: at(joined, "joined US-led sanctions"),
    plover: { value: "SANCTION", ...likely },
  } as const;
  expect(withSanctioners([known, restriction(joined)], joined)[0]).toBe(known);
});

test.each(["may/AUX/3/aux join/VERB/0/root", "not/ADV/3/advmod joined/VERB/0/root", "has/AUX/3/aux eased/VERB/0/root"])(
  "%s: nothing is added",
  (verb) => {
    const words = parsed(verb);
    expect(withSanctioners([restriction(words)], words)).toEqual([restriction(words)]);
  },
);
