import { expect, test } from "vitest";
import { DraftContext } from "../draft.ts";
import { event, type MadeFrame, made, madeInput } from "../made-frames.case.ts";
import { toldEvents } from "../told-events.ts";
import { soundEvents } from "./sound-events.ts";
import { soundness } from "./soundness.ts";

const text = "[Iran|state] struck [Iraq|state].";
const struck = event("ASSAULT", "struck", [
  ["agent", "Iran"],
  ["recipient", "Iraq"],
]);

/** The same as a model has it that is less sure of its category and of when it is. */
const doubtful: MadeFrame = {
  ...struck,
  kind: "event",
  probability: 0.6,
  plover: { value: "ASSAULT", probability: 0.4 },
  occurrence: { value: "happened", probability: 0.5 },
  mode: null,
  contexts: [],
};

function soundnessOf(frame: MadeFrame): number {
  const input = madeInput(text, [frame]);
  const context = new DraftContext(input);
  const [draft] = toldEvents(context, input.frames);
  if (draft === undefined) throw new Error("no event");
  return soundness(context, draft);
}

test("what the model is surer of is likelier right", () => {
  expect(soundnessOf(struck)).toBeGreaterThan(soundnessOf(doubtful) + 0.3);
});

test("an event is recorded with how likely it is right as its confidence, or not at all", () => {
  expect(made(text, [struck]).entries).toMatchObject([{ kind: "event", confidence: soundnessOf(struck) }]);
  expect(soundnessOf(doubtful)).toBeLessThan(0.44);
  expect(made(text, [doubtful]).entries).toEqual([]);
});

test("nothing is recorded that nobody is known to do, and that is still to come", () => {
  const open = event("ASSAULT", "struck", [["recipient", "Iraq"]], { occurrence: "planned" });
  const input = madeInput(text, [open]);
  const context = new DraftContext(input);
  const told = toldEvents(context, input.frames);
  expect(told).toHaveLength(1);
  expect(soundEvents(context, told)).toEqual([]);
});
