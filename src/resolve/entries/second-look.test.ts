import { describe, expect, test } from "vitest";
import { event, type MadeFrame, made, only, sure } from "./made-frames.case.ts";

const transfer = (
  trigger: string,
  roles: NonNullable<MadeFrame["roles"]>,
  stage: "delivered" | "ordered" | "licensed" = "delivered",
): MadeFrame => ({ kind: "transfer", stage: sure(stage), type: sure("arms"), trigger, roles });

const sides = (...given: Parameters<typeof made>) => {
  const { entries, names } = made(...given);
  return only(entries, "transfer").map(({ supplier, recipient }) => [names(supplier), names(recipient)]);
};

describe("a transfer that is told further takes the sides that it leaves out from the one before", () => {
  const sold = transfer(
    "sold",
    [
      ["agent", "Turkey"],
      ["recipient", "Mali"],
      ["item", "drones"],
    ],
    "ordered",
  );

  test("where it only counts the goods", () => {
    expect(
      sides("[Turkey|state] sold [Mali|state] drones. The first six have arrived.", [
        sold,
        transfer("arrived", [["item", "The first six"]]),
      ]),
    ).toEqual([
      [["Turkey"], ["Mali"]],
      [["Turkey"], ["Mali"]],
    ]);
  });

  test("not where it tells of other goods, or of another supplier in another sentence", () => {
    const text =
      "[Turkey|state] sold [Mali|state] drones. [Iran|state] approved the sale of boats. Rifles have arrived.";
    const further = [
      transfer(
        "approved",
        [
          ["agent", "Iran"],
          ["item", "boats"],
        ],
        "licensed",
      ),
      transfer("arrived", [["item", "Rifles"]]),
    ].map((one) => ({ ...one, probability: 0.4 }));
    expect(sides(text, [sold, ...further])).toEqual([[["Turkey"], ["Mali"]]]);
  });
});

describe("an answer that names nobody is meant for the other side of the act before", () => {
  const condemned = event("ACCUSE", "condemned", [
    ["agent", "France"],
    ["recipient", "Azerbaijan"],
  ]);
  const recipients = (text: string, frames: readonly MadeFrame[]) => {
    const { entries, names } = made(text, frames);
    return only(entries, "event").map((one) => names(one.recipients));
  };

  test("Baku protested", () => {
    const text = "[France|state] condemned [Azerbaijan|state]. [Baku|place] protested.";
    expect(recipients(text, [condemned, event("ACCUSE", "protested", [["agent", "Baku"]])])).toEqual([
      ["Azerbaijan"],
      ["France"],
    ]);
  });

  test("whoever had no part in it answers nobody", () => {
    const text = "[France|state] condemned [Azerbaijan|state]. [Iran|state] protested.";
    expect(recipients(text, [condemned, event("ACCUSE", "protested", [["agent", "Iran"]])])).toEqual([
      ["Azerbaijan"],
      [],
    ]);
  });

  test("a body answers for its state; a paper is no other side", () => {
    const protested = event("ACCUSE", "protested", [["agent", "Iran"]]);
    const accused = (by: string) =>
      event("ACCUSE", "accused", [
        ["agent", by],
        ["recipient", "Iran"],
      ]);
    const text = (by: string) => `[${by}|organisation] accused [Iran|state]. [Iran|state] protested.`;
    expect(recipients(text("Daily Star"), [accused("Daily Star"), protested])).toEqual([["Iran"], []]);
    const army = "The [French army|organisation] accused [Iran|state]. [France|state] waits. [Iran|state] protested.";
    expect(recipients(army, [accused("French army"), protested])).toEqual([["Iran"], ["France"]]);
  });
});

describe("what no word tells to be an answer is meant for the other side", () => {
  const last = (text: string, frames: readonly MadeFrame[]) => {
    const { entries, names } = made(text, frames);
    return names(only(entries, "event").at(-1)?.recipients ?? []);
  };
  const sides: NonNullable<MadeFrame["roles"]> = [
    ["agent", "Chad"],
    ["recipient", "Niger"],
  ];

  test("of a quarrel, where the act is hostile", () => {
    const text = "[Chad|state] accused [Niger|state] of theft. [Niger|state] halted the trains.";
    const halted = event("SANCTION", "halted", [["agent", "Niger"]]);
    expect(last(text, [event("ACCUSE", "accused", sides), halted])).toEqual(["Chad"]);
  });

  test("not of help that was given", () => {
    const text = "[Chad|state] fed [Niger|state] for years. [Niger|state] halted the trains.";
    const halted = event("SANCTION", "halted", [["agent", "Niger"]]);
    expect(last(text, [event("AID", "fed", sides), halted])).toEqual([]);
  });

  test("of any act, where something is offered", () => {
    const text = "[Chad|state] fed [Niger|state] for years. [Chad|state] offered seed.";
    const offered = event("AGREE", "offered", [["agent", "Chad"]]);
    expect(last(text, [event("AID", "fed", sides), offered])).toEqual(["Niger"]);
  });
});

test("a ceasefire that names nobody binds the two states of the act in its sentence", () => {
  const ceasefire: MadeFrame = {
    kind: "commitment",
    form: sure("ceasefire"),
    status: sure("in-force"),
    trigger: "the ceasefire",
  };
  const accuse = event("ACCUSE", "accuse", [
    ["agent", "Iran"],
    ["recipient", "Iraq"],
  ]);
  const { entries, names } = made("[Iran|state] accuse [Iraq|state] of breaking the ceasefire.", [accuse, ceasefire]);
  expect(only(entries, "commitment").map(({ parties }) => names(parties))).toEqual([["Iran", "Iraq"]]);
  expect(
    only(made("The ceasefire holds.", [{ ...ceasefire, trigger: "The ceasefire" }]).entries, "commitment"),
  ).toEqual([]);
});

test("a threat is an event as well, unless one tells of it already", () => {
  const threat: MadeFrame = {
    kind: "threat",
    form: sure("conditional"),
    trigger: "will strike",
    roles: [
      ["agent", "Iran"],
      ["recipient", "Iraq"],
    ],
  };
  const text = "[Iran|state] will strike [Iraq|state] if it must.";
  const { entries, names } = made(text, [threat]);
  expect(
    only(entries, "event").map(({ plover, actors, recipients, madeBy }) => [
      plover,
      names(actors),
      names(recipients),
      madeBy.name,
    ]),
  ).toEqual([["THREATEN", ["Iran"], ["Iraq"], "event-of-threat"]]);
  const told = event("THREATEN", "will strike", [["agent", "Iran"]]);
  expect(only(made(text, [threat, told]).entries, "event")).toHaveLength(1);
});

test("of events that nobody is known to have done those that took place are recorded, of one-sided transfers the very sure", () => {
  const text = "[Iran|state] was refused it.";
  const recorded = (occurrence: "happened" | "planned") =>
    only(made(text, [event("REJECT", "refused", [["recipient", "Iran"]], { occurrence })]).entries, "event");
  expect(recorded("happened")).toHaveLength(1);
  expect(recorded("planned")).toEqual([]);
  expect(
    sides("[Iran|state] got tanks.", [
      {
        ...transfer("got", [
          ["recipient", "Iran"],
          ["item", "tanks"],
        ]),
        probability: 0.4,
      },
    ]),
  ).toEqual([]);
});
