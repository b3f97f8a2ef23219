import { expect, test } from "vitest";
import { event, type MadeFrame, made, only, sure } from "./made-frames.case.ts";

function threatenedIn(text: string, frames: readonly MadeFrame[]) {
  const { entries, names } = made(text, frames);
  return only(entries, "event").map(({ recipients, reasons }) => ({
    recipients: names(recipients),
    by: reasons.flatMap(({ field, by }) => (field === "recipients" ? [by] : [])),
  }));
}

const text = "[Vladimir Putin|person] warned that [Russia|state] would answer if [Poland|state] closed the port.";
const warned = (recipient: string, plover: "THREATEN" | "REQUEST" = "THREATEN") =>
  event(plover, "warned", [
    ["agent", "Vladimir Putin"],
    ["recipient", recipient],
  ]);
const threat: MadeFrame = {
  kind: "threat",
  form: sure("conditional"),
  trigger: "warned",
  roles: [
    ["agent", "Vladimir Putin"],
    ["condition", "if Poland closed the port"],
    ["consequence", "Russia would answer"],
  ],
};

test("nobody threatens the state that he speaks for, but whom his threat is made against", () => {
  const [found] = threatenedIn(text, [warned("Russia"), threat]);
  expect(found?.recipients).toEqual(["Poland"]);
  expect(found?.by).toEqual(["target-of-threat", "named-in-condition"]);
});

test("nor asks it, and where nothing tells whom he threatens it stays open", () => {
  expect(threatenedIn(text, [warned("Russia", "REQUEST")])).toEqual([{ recipients: [], by: [] }]);
  expect(threatenedIn(text, [warned("Russia")])).toEqual([{ recipients: [], by: [] }]);
});

test("others are threatened as the words have it", () => {
  expect(threatenedIn(text, [warned("Poland")])[0]?.recipients).toEqual(["Poland"]);
  const rebels = "[Rebels|armed-group] warned [Iran|state].";
  const frame = event("THREATEN", "warned", [
    ["agent", "Rebels"],
    ["recipient", "Iran"],
  ]);
  expect(threatenedIn(rebels, [frame])[0]?.recipients).toEqual(["Iran"]);
});

test("what a state threatens to do within itself is done to it", () => {
  const curfew = "[Vladimir Putin|person] threatened a curfew in [Russia|state].";
  const frame = event("THREATEN", "threatened", [
    ["agent", "Vladimir Putin"],
    ["recipient", "Russia"],
  ]);
  expect(threatenedIn(curfew, [frame])[0]?.recipients).toEqual(["Russia"]);
});
