import { describe, expect, test } from "vitest";
import { event, made, only, sure } from "./made-frames.case.ts";

const eventsOf = (...given: Parameters<typeof made>) => {
  const { entries, names } = made(...given);
  return only(entries, "event").map(({ actors, recipients }) => [names(actors), names(recipients)]);
};

describe("an accusation of nobody", () => {
  const roles = [["agent", "Iran"]] as const;
  test("is none without a word of accusing", () => {
    expect(eventsOf("[Iran|state] declared itself ready.", [event("ACCUSE", "declared itself ready", roles)])).toEqual(
      [],
    );
  });
  test("is one with such a word", () => {
    const text = "[Iran|state] complained about the noise.";
    expect(eventsOf(text, [event("ACCUSE", "complained", roles)])).toEqual([[["Iran"], []]]);
  });
  test.each([
    "called the levy on rice a theft",
    "described the clearance of the quay as piracy",
    "took the shipowners to court",
  ])("is one where what somebody does is given a name, or brought before a court: %s", (trigger) => {
    expect(eventsOf(`[Iran|state] ${trigger}.`, [event("ACCUSE", trigger, roles)])).toEqual([[["Iran"], []]]);
  });
  test.each(["called a halt", "called Oslo", "took the children to school"])("is none: %s", (trigger) => {
    expect(eventsOf(`[Iran|state] ${trigger}.`, [event("ACCUSE", trigger, roles)])).toEqual([]);
  });
});

test("a plain statement accuses nobody", () => {
  const roles = [
    ["agent", "Iran"],
    ["recipient", "Chad"],
  ] as const;
  const told = (trigger: string) =>
    eventsOf(`[Iran|state] ${trigger} [Chad|state] was poor.`, [event("ACCUSE", trigger, roles)]);
  expect(told("claimed that")).toEqual([]);
  expect(told("falsely claimed")).toHaveLength(1);
});

describe("violence of which nobody knows the doer", () => {
  const against = (trigger: string) => event("ASSAULT", trigger, [["recipient", "Chad"]]);
  test("is none where a fight is only spoken of", () => {
    expect(eventsOf("The fight against [Chad|state] goes on.", [against("fight against")])).toEqual([]);
  });
  test("is told by its victims", () => {
    expect(eventsOf("Shells fell on [Chad|state] again.", [against("fell")])).toEqual([[[], ["Chad"]]]);
  });
});

test("a state's own troops are nobody to whom it withdraws them", () => {
  const roles = [
    ["agent", "France"],
    ["recipient", "French troops"],
  ] as const;
  const text = "[France|state] will withdraw [French troops|~body] from [Chad|state].";
  expect(eventsOf(text, [event("RETREAT", "withdraw", roles)])).toEqual([[["France"], []]]);
  expect(eventsOf(text, [event("AID", "withdraw", roles)])).toEqual([]);
});

test("whom those who are trained will fight is no recipient", () => {
  const { entries, names } = made("[France|state] trains [Chad|state] to fight [Libya|state].", [
    {
      kind: "transfer",
      stage: sure("under-way"),
      type: sure("training"),
      trigger: "trains",
      roles: [
        ["agent", "France"],
        ["recipient", "Chad"],
        ["recipient", "Libya"],
      ],
    },
  ]);
  expect(only(entries, "transfer").map(({ recipient }) => names(recipient))).toEqual([["Chad"]]);
});

test.each([
  ["[France|state] moved rifles from [Libya|state] and [Niger|state] to [Chad|state].", ["Chad"]],
  ["[France|state] moved no rifles to [Chad|state], kept from [Niger|state].", ["Chad", "Niger"]],
] as const)("whence things come is nobody who receives them: %s", (text, recipients) => {
  const named = ["Libya", "Niger", "Chad"].filter((name) => text.includes(name));
  const { entries, names } = made(text, [
    {
      kind: "transfer",
      stage: sure("delivered"),
      type: sure("arms"),
      trigger: "moved",
      roles: [["agent", "France"], ...named.map((name) => ["recipient", name] as const)],
    },
  ]);
  expect(only(entries, "transfer").map(({ recipient }) => names(recipient))).toEqual([recipients]);
});

test("a pledge binds whoever makes it", () => {
  const { entries, names } = made("President [Ada Berg|person] of [Norway|state] promised to help.", [
    {
      kind: "commitment",
      form: sure("pledge"),
      status: sure("in-force"),
      trigger: "promised",
      roles: [["agent", "President Ada Berg of Norway"]],
    },
  ]);
  expect(only(entries, "commitment").map(({ parties }) => names(parties))).toEqual([["Ada Berg"]]);
});
