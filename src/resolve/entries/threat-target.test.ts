import { expect, test } from "vitest";
import { event, type MadeFrame, made, only, sure } from "./made-frames.case.ts";

const threat = (trigger: string, ...roles: NonNullable<MadeFrame["roles"]>): MadeFrame => ({
  kind: "threat",
  form: sure("conditional"),
  trigger,
  roles,
});

function targetOf(text: string, frames: readonly MadeFrame[]) {
  const { entries, names } = made(text, frames);
  return only(entries, "threat").map(({ target, reasons }) => ({
    target: names(target),
    by: reasons.flatMap(({ field, by }) => (field === "target" ? [by] : [])),
  }));
}

test("whoever does what the condition says is threatened", () => {
  const text = "If [Iraq|state] opens the port, [Iran|state] will answer.";
  const frame = threat(
    "answer",
    ["agent", "Iran"],
    ["condition", "If Iraq opens the port"],
    ["consequence", "Iran will answer"],
  );
  expect(targetOf(text, [frame])).toEqual([{ target: ["Iraq"], by: ["named-in-condition"] }]);
});

test("or whom the consequence befalls, not where or by whom it comes about", () => {
  const text = "[Iran|state] said it would from [Syria|state] shell any [Iraqi|nationality] ship.";
  const frame = threat("shell", ["agent", "Iran"], ["consequence", "from Syria shell any Iraqi ship"]);
  expect(targetOf(text, [frame])).toEqual([{ target: ["Iraq"], by: ["named-in-consequence"] }]);
});

test("or the other side of a conflict told just before", () => {
  const text = "[Iraq|state] shelled [Iran|state]. If this goes on, [Iran|state] will answer.";
  const raid = event("ASSAULT", "shelled", [
    ["agent", "Iraq"],
    ["recipient", "Iran"],
  ]);
  const frame = threat(
    "answer",
    ["agent", "Iran"],
    ["condition", "If this goes on"],
    ["consequence", "Iran will answer"],
  );
  expect(targetOf(text, [raid, frame])).toEqual([{ target: ["Iraq"], by: ["other-side-of-conflict-before"] }]);
  expect(targetOf(text, [frame])).toEqual([{ target: [], by: [] }]);
});

test("the issuer's own side is never the target", () => {
  const text = "Spokesman [Ali Rezaei|person] warned: [Iran|state] will answer.";
  const frame = threat(
    "warned",
    ["agent", "Spokesman Ali Rezaei"],
    ["recipient", "Iran"],
    ["consequence", "Iran will answer"],
  );
  expect(targetOf(text, [frame])).toEqual([{ target: [], by: [] }]);
});

test("whom the words of threatening have for an object is threatened", () => {
  const text = "[Iran|state] threatened to attack [Iraq|state].";
  const frame = threat("threatened to attack", ["agent", "Iran"], ["consequence", "Iraq"]);
  expect(targetOf(text, [frame])).toEqual([{ target: ["Iraq"], by: ["named-in-consequence"] }]);
});

test("whom a condition names beside a doer of whom nothing is known is not threatened for it", () => {
  const text = "If they attack [Iraq|state], [Iran|state] will answer.";
  const frame = threat(
    "answer",
    ["agent", "Iran"],
    ["condition", "If they attack Iraq"],
    ["consequence", "Iran will answer"],
  );
  expect(targetOf(text, [frame])).toEqual([{ target: [], by: [] }]);
});
