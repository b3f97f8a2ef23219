import { expect, test } from "vitest";
import { event, type MadeFrame, made, only, sure } from "./made-frames.case.ts";

const told = (text: string, frames: readonly MadeFrame[], trigger: string) => {
  const { entries, names } = made(text, frames);
  const found = only(entries, "event").find((entry) => entry.trigger.some((span) => span.text === trigger));
  return {
    actors: names(found?.actors ?? []),
    recipients: names(found?.recipients ?? []),
    by: found?.reasons.filter(({ field }) => field === "recipients").map(({ by, words }) => [by, words[0]?.text]),
  };
};

const pact: MadeFrame = {
  kind: "commitment",
  form: sure("pact"),
  status: sure("signed"),
  trigger: "signed a pact",
  roles: [["agent", "Serbia and Hungary"]],
};

test("who condemns a pact condemns those who made it", () => {
  const text = "[Serbia|state] and [Hungary|state] signed a pact. [Croatia|state] condemned the new pact.";
  const frames = [pact, event("ACCUSE", "condemned", [["agent", "Croatia"]])];
  expect(told(text, frames, "condemned")).toEqual({
    actors: ["Croatia"],
    recipients: ["Serbia", "Hungary"],
    by: [["doers-of-what-it-is-about", "pact"]],
  });
});

test("an act told right after the verb is what it is about; who does it himself is not among the recipients", () => {
  const text = "[Croatia|state] condemned the shelling of Vukovar by [Serbia|state].";
  const shelling = event("ASSAULT", "shelling", [["agent", "Serbia"]]);
  expect(told(text, [event("ACCUSE", "condemned", [["agent", "Croatia"]]), shelling], "condemned").recipients).toEqual([
    "Serbia",
  ]);
  const own = event("ASSAULT", "shelling", [["agent", "Croatia"]]);
  expect(told(text, [event("ACCUSE", "condemned", [["agent", "Croatia"]]), own], "condemned").recipients).toEqual([]);
});

test("an offer that was turned down is that of who made it", () => {
  const text = "[Iran|state] offered to mediate. The offer was turned down by [Iraq|state].";
  const frames = [
    event("AGREE", "offered to mediate", [["agent", "Iran"]]),
    event("REJECT", "turned down", [["agent", "Iraq"]]),
  ];
  expect(told(text, frames, "turned down").recipients).toEqual(["Iran"]);
});

test("nothing told before stays unknown, and so does what a material act is about", () => {
  const text = "[Iraq|state] condemned the pact. [Iran|state] attacked after the pact.";
  const frames = [event("ACCUSE", "condemned", [["agent", "Iraq"]]), event("ASSAULT", "attacked", [["agent", "Iran"]])];
  expect(told(text, frames, "condemned").recipients).toEqual([]);
  expect(told(text, frames, "attacked").recipients).toEqual([]);
});

test("both sides are the two states of the act before", () => {
  const text =
    "[Armenia|state] and [Azerbaijan|state] exchanged fire. [France|state] urged both sides to stop the fighting.";
  const frames = [
    event("ASSAULT", "exchanged fire", [["agent", "Armenia and Azerbaijan"]]),
    event("REQUEST", "urged", [
      ["agent", "France"],
      ["recipient", "both sides"],
    ]),
  ];
  expect(told(text, frames, "urged").recipients).toEqual(["Armenia", "Azerbaijan"]);
});
