import { describe, expect, test } from "vitest";
import type { Transfer } from "../../record/index.ts";
import { event, type MadeFrame, made, only, sure } from "./made-frames.case.ts";

function transfer(
  stage: Transfer["stage"],
  trigger: string,
  roles: NonNullable<MadeFrame["roles"]>,
  type: Transfer["items"][number]["type"] = "arms",
): MadeFrame {
  return { kind: "transfer", stage: sure(stage), type: sure(type), trigger, roles };
}

const transfersIn = (...given: Parameters<typeof made>) => only(made(...given).entries, "transfer");

const gave = [
  ["agent", "Slovenia"],
  ["recipient", "Ukraine"],
] as const;

test("supplier, recipient, items by the lexicon and by the model, and how many", () => {
  const [found] = transfersIn(
    "[Slovenia|state] gave [Ukraine|state] some 28 M-55S tanks from its own stocks, tents and know-how worth £18 million.",
    [
      transfer(
        "delivered",
        "gave",
        [...gave, ["item", "some 28 M-55S tanks"], ["item", "tents"], ["item", "know-how"], ["value", "£18 million"]],
        "technology",
      ),
    ],
  );
  expect(found).toMatchObject({
    supplier: ["state:SVN"],
    recipient: ["state:UKR"],
    completed: true,
    value: "£18 million",
    items: [
      { text: "some 28 M-55S tanks", type: "arms", unroca: "I", quantity: 28, approximate: true, secondHand: true },
      { text: "tents", type: "non-lethal-aid", unroca: null, quantity: null, secondHand: null },
      { text: "know-how", type: "technology" },
    ],
  });
});

test("things that the words join are items each, where all are known", () => {
  const items = (words: string) =>
    transfersIn(`[Slovenia|state] gave [Ukraine|state] ${words} at once.`, [
      transfer("delivered", "gave", [...gave, ["item", words]]),
    ])[0]?.items.map(({ text }) => text);
  expect(items("mortars, 1,400 rifles and ammunition")).toEqual(["mortars", "1,400 rifles", "ammunition"]);
  expect(items("peace and quiet")).toEqual(["peace and quiet"]);
});

test.each([
  ["ordered", false],
  ["delivered", true],
  ["under-way", null],
  ["unknown", null],
  ["refused", false],
] as const)("what is %s is completed: %s", (stage, completed) => {
  expect(transfersIn("[Slovenia|state] and [Ukraine|state] agree.", [transfer(stage, "agree", gave)])).toMatchObject([
    { stage, completed },
  ]);
});

test.each([
  ["donated tanks", "aid"],
  ["sold tanks", null],
  ["will give tanks", "aid"],
  ["will build tanks under licence", "licence"],
  ["offered tanks free of charge", "aid"],
] as const)("%j: link %s", (words, link) => {
  const [verb = ""] = /donated|sold|build|offered|give/u.exec(words) ?? [];
  expect(
    transfersIn(`[Slovenia|state] ${words} for [Ukraine|state].`, [
      transfer("pledged", verb, [...gave, ["item", "tanks"]]),
    ]),
  ).toMatchObject([{ link }]);
});

test("the day it was ordered or delivered is known by its stage, else by other words of its sentence", () => {
  const found = transfersIn("[Slovenia|state] sold [Ukraine|state] tanks that were ordered on 5 June.", [
    transfer("under-way", "sold", [...gave, ["item", "tanks"]]),
  ]);
  expect(found).toMatchObject([{ ordered: { start: "2024-06-05" }, delivered: null }]);
  const delivered = transfersIn("On 5 June [Slovenia|state] gave [Ukraine|state] tanks.", [
    transfer("delivered", "gave", [...gave, ["item", "tanks"]]),
  ]);
  expect(delivered).toMatchObject([{ ordered: null, delivered: { start: "2024-06-05" } }]);
});

describe("one deal told twice", () => {
  const again = (second: string, item: string, stage: Transfer["stage"] = "delivered") =>
    transfersIn(`[Slovenia|state] gave [Ukraine|state] 28 tanks. ${second}`, [
      transfer("delivered", "gave", [...gave, ["item", "28 tanks"]]),
      transfer(stage, "sent", [...gave, ["item", item]]),
    ]);

  test("is one where supplier, recipient, stage and item agree", () => {
    const [found, ...others] = again("[Slovenia|state] sent [Ukraine|state] the tanks by rail.", "the tanks");
    expect(others).toEqual([]);
    expect(found?.items.map(({ text }) => text)).toEqual(["28 tanks"]);
    expect(found?.evidence.map(({ text }) => text)).toEqual(expect.arrayContaining(["gave", "sent"]));
  });

  test.each([
    ["[Slovenia|state] sent [Ukraine|state] radars.", "radars", "delivered"],
    ["[Slovenia|state] sent [Ukraine|state] 14 tanks.", "14 tanks", "delivered"],
    ["[Slovenia|state] sent [Ukraine|state] additional tanks.", "tanks", "delivered"],
    ["[Slovenia|state] sent [Ukraine|state] the tanks.", "the tanks", "suspended"],
  ] as const)("is two in %j", (second, item, stage) => {
    expect(again(second, item, stage)).toHaveLength(2);
  });
});

test("what came of an offer is the latest stage of one transfer", () => {
  const text = "[Slovenia|state] offered [Ukraine|state] 28 tanks. [Ukraine|state] turned the offer down.";
  const found = transfersIn(text, [
    transfer("offered", "offered", [...gave, ["item", "28 tanks"]]),
    transfer("refused", "turned", [
      ["recipient", "Ukraine"],
      ["item", "the offer"],
    ]),
  ]);
  expect(found).toMatchObject([
    { stage: "refused", completed: false, supplier: ["state:SVN"], items: [{ quantity: 28 }] },
  ]);
});

test("arms without a word of their own are those of the act, pieces of one name are one", () => {
  const items = (text: string, trigger: string, named: readonly string[]) =>
    transfersIn(text, [
      transfer("delivered", trigger, [...gave, ...named.map((one) => ["item", one] as const)]),
    ])[0]?.items.map(({ text: words, type, quantity }) => [words, type, quantity]);
  expect(items("[Slovenia|state] armed [Ukraine|state].", "armed", [])).toEqual([["armed", "arms", null]]);
  expect(
    items("[Slovenia|state] gave [Ukraine|state] eight Hermes 900 drones.", "gave", ["eight Hermes", "drones"]),
  ).toEqual([["eight Hermes 900 drones", "arms", 8]]);
});

test("what is given without an item of its own is the sum or the training itself", () => {
  const items = (text: string, trigger: string, type: "training" | "money", value: string | null) =>
    transfersIn(text, [
      transfer("delivered", trigger, [...gave, ...(value === null ? [] : [["value", value] as const])], type),
    ])[0]?.items.map(({ text: words, type: sort, quantity }) => [words, sort, quantity]);
  expect(items("[Slovenia|state] trained [Ukraine|state].", "trained", "training", null)).toEqual([
    ["trained", "training", null],
  ]);
  expect(items("[Slovenia|state] paid [Ukraine|state] $5m.", "paid", "money", "$5m")).toEqual([
    ["$5m", "money", 5_000_000],
  ]);
});

describe("a transfer is an event as well", () => {
  const eventsOf = (stage: Transfer["stage"], verb: string, frames: readonly MadeFrame[] = []) =>
    only(
      made(`[Slovenia|state] ${verb} tanks for [Ukraine|state].`, [
        transfer(stage, verb, [...gave, ["item", "tanks"]]),
        ...frames,
      ]).entries,
      "event",
    );

  test.each([
    ["delivered", "sent", "AID", "happened", "state:SVN"],
    ["delivered", "sold", "COOPERATE", "happened", "state:SVN"],
    ["under-way", "ships", "AID", "ongoing", "state:SVN"],
    ["pledged", "promised", "AGREE", "happened", "state:SVN"],
    ["sought", "asked", "REQUEST", "happened", "state:UKR"],
  ] as const)("%s, %s: %s, %s, by %s", (stage, verb, plover, occurrence, actor) => {
    expect(eventsOf(stage, verb)).toMatchObject([
      { plover, occurrence, actors: [actor], madeBy: { kind: "rule", name: "event-of-transfer" } },
    ]);
  });

  test.each(["refused", "suspended", "intercepted", "considered", "unknown"] as const)("but not when %s", (stage) => {
    expect(eventsOf(stage, "stopped")).toEqual([]);
  });

  test("unless the model has found the event", () => {
    expect(eventsOf("delivered", "sent", [event("AID", "sent", gave)])).toMatchObject([{ madeBy: { kind: "model" } }]);
  });
});

test("without supplier and recipient there is no transfer", () => {
  const sold = { ...transfer("ordered", "sold", [["item", "Tanks"]]), probability: 0.4 };
  expect(transfersIn("Tanks were sold.", [sold])).toEqual([]);
});

test("seized arms are on record by one side, from less on than others", () => {
  const seized = (item: string) => ({
    ...transfer("intercepted", "seized", [
      ["item", item],
      ["recipient", "Iran"],
    ]),
    probability: 0.45,
  });
  expect(transfersIn("Police seized five rifles bound for [Iran|state].", [seized("five rifles")])).toHaveLength(1);
  expect(transfersIn("Police seized five parcels bound for [Iran|state].", [seized("five parcels")])).toEqual([]);
});

test("what is ordered is not ordered when it is delivered, nor delivered when it was ordered", () => {
  const [due] = transfersIn(
    "[Slovenia|state] ordered 25 tanks from [Ukraine|state]; the first were delivered in May 2024.",
    [
      transfer("ordered", "delivered", [
        ["agent", "Ukraine"],
        ["recipient", "Slovenia"],
        ["item", "25 tanks"],
      ]),
    ],
  );
  expect(due).toMatchObject({ date: null, ordered: null, delivered: { start: "2024-05-01" } });
  const [come] = transfersIn("[Slovenia|state] got tanks ordered from [Ukraine|state] in May 2022.", [
    transfer("delivered", "ordered", [
      ["agent", "Ukraine"],
      ["recipient", "Slovenia"],
      ["item", "tanks"],
    ]),
  ]);
  expect(come).toMatchObject({ date: null, ordered: { start: "2022-05-01" }, delivered: null });
});
