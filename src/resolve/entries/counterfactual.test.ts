import { expect, test } from "vitest";
import { isCounterfactual } from "./counterfactual.ts";
import { DraftContext } from "./draft.ts";
import { event, type MadeFrame, made, madeInput, sure } from "./made-frames.case.ts";

test.each([
  ["Had they sent troops, Greece would have responded.", "would have responded", true],
  ["Russia would have attacked Estonia.", "attacked", true],
  ["Egypt could never have attacked Sudan.", "attacked", true],
  ["Iran would have to respond if attacked.", "would have to respond", false],
  ["Iran warned that it would have no choice.", "warned", false],
  ["Iran would respond.", "would respond", false],
])("%s: what would have been is %s %s", (text, trigger, expected) => {
  const start = text.indexOf(trigger);
  const context = new DraftContext(madeInput(text, []));
  expect(isCounterfactual(context, { start, end: start + trigger.length })).toBe(expected);
});

test("nobody threatens with what would have been", () => {
  const text = "Had [Iraq|state] sent troops, [Iran|state] would have responded.";
  const roles = [
    ["agent", "Iran"],
    ["condition", "Had Iraq sent troops"],
  ] as const;
  const threat: MadeFrame = { kind: "threat", form: sure("conditional"), trigger: "would have responded", roles };
  expect(made(text, [threat]).entries).toEqual([]);
  expect(made(text, [event("THREATEN", "would have responded", [["agent", "Iran"]])]).entries).toEqual([]);
});
