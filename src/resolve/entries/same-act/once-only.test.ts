import { describe, expect, test } from "vitest";
import { event, type MadeFrame, made, only } from "../made-frames.case.ts";

const acts = (text: string, frames: readonly MadeFrame[]) => {
  const { entries, names } = made(text, frames);
  return only(entries, "event").map(({ actors, recipients, trigger, date }) => ({
    actors: names(actors),
    recipients: names(recipients),
    trigger: trigger.map(({ text }) => text),
    day: date?.start ?? null,
  }));
};
const killed = (trigger: string, agent: string | null, recipient: string) =>
  event("ASSAULT", trigger, [...(agent === null ? [] : [["agent", agent] as const]), ["recipient", recipient]]);
const held = (trigger: string, recipient: string, agent?: string) =>
  event("COERCE", trigger, [...(agent === undefined ? [] : [["agent", agent] as const]), ["recipient", recipient]], {
    mode: "arrest",
  });

describe("whoever is killed dies once", () => {
  test("whatever the words, and however the doer is called", () => {
    const text =
      "[A customs officer|~person] shot dead Judge [Ana Reyes|person] on 5 June. The murder of [Reyes|person] shocked all. " +
      "[Reyes|person] was gunned down at noon. [Luis Vega|person] fired six shots at [Reyes|person].";
    expect(
      acts(text, [
        killed("shot dead", "A customs officer", "Ana Reyes"),
        killed("murder", null, "Reyes"),
        killed("gunned down", null, "Reyes"),
        killed("fired six shots", "Luis Vega", "Reyes"),
      ]),
    ).toEqual([
      {
        actors: ["Luis Vega"],
        recipients: ["Ana Reyes"],
        trigger: ["shot dead", "murder", "gunned down", "fired six shots"],
        day: "2024-06-05",
      },
    ]);
  });

  test("be he first told of by his office alone", () => {
    const text =
      "[Gunmen|~person] murdered [the provincial governor|~person]. Governor [Omar Diallo|person] was killed at home.";
    expect(
      acts(text, [killed("murdered", "Gunmen", "the provincial governor"), killed("killed", null, "Omar Diallo")]),
    ).toMatchObject([{ recipients: ["Omar Diallo"], trigger: ["murdered", "killed"] }]);
  });

  test.each([
    [
      "of somebody else",
      "killed",
      "[Ana Reyes|person] was killed. [Luis Vega|person] was killed.",
      "Luis Vega",
      "killed#2",
    ],
    ["that did not kill", "stoned", "[Ana Reyes|person] was stoned. [Reyes|person] was whipped.", "Reyes", "whipped"],
    [
      "of another sort",
      "killed",
      "[Ana Reyes|person] was killed. [Reyes|person] had been kidnapped.",
      "Reyes",
      "kidnapped",
    ],
    [
      "of another time",
      "killed",
      "[Ana Reyes|person] was killed. An earlier shooting hit [Reyes|person].",
      "Reyes",
      "shooting",
    ],
    [
      "of another day",
      "killed",
      "[Ana Reyes|person] was killed on 5 June. [Reyes|person] was shot on 3 May.",
      "Reyes",
      "shot",
    ],
    [
      "by other means",
      "stabbed to death",
      "[Ana Reyes|person] was stabbed to death. [Reyes|person] was shot.",
      "Reyes",
      "shot",
    ],
  ])("an attack %s is another act", (_, first, text, victim, second) => {
    expect(acts(text, [killed(first, null, "Ana Reyes"), killed(second, null, victim)])).toHaveLength(2);
  });

  test("and two states do not both kill him", () => {
    const text = "[Iran|state] killed [Ana Reyes|person]. [Iraq|state] killed [Reyes|person].";
    expect(acts(text, [killed("killed", "Iran", "Ana Reyes"), killed("killed#2", "Iraq", "Reyes")])).toHaveLength(2);
  });

  test("nor are two men one whom the report tells apart", () => {
    const text = "[Her first husband|~person] was killed. [Her third husband|~person] was killed.";
    const frames = [killed("killed", null, "Her first husband"), killed("killed#2", null, "Her third husband")];
    expect(acts(text, frames)).toHaveLength(2);
  });
});

describe("whoever is arrested is held", () => {
  test("until the report says otherwise", () => {
    const text = "[Ivo Lukic|person] was arrested on 5 June. [Lukic|person] is now in custody.";
    expect(acts(text, [held("arrested", "Ivo Lukic"), held("is now in custody", "Lukic")])).toMatchObject([
      { recipients: ["Ivo Lukic"], trigger: ["arrested", "is now in custody"], day: "2024-06-05" },
    ]);
  });

  test.each([
    ["again", "[Ivo Lukic|person] was arrested. [Lukic|person] was arrested again.", "arrested#2"],
    ["and sentenced", "[Ivo Lukic|person] was arrested. [Lukic|person] was jailed for a year.", "jailed for a year"],
  ])("%s is another act", (_, text, second) => {
    expect(acts(text, [held("arrested", "Ivo Lukic"), held(second, "Lukic")])).toHaveLength(2);
  });

  test("and two sentences are two", () => {
    const text = "[Ivo Lukic|person] was jailed for theft. [Lukic|person] was jailed for arson.";
    expect(acts(text, [held("jailed for theft", "Ivo Lukic"), held("jailed for arson", "Lukic")])).toHaveLength(2);
  });
});
