import { expect, test } from "vitest";
import { DraftContext } from "../../draft.ts";
import { event, madeInput } from "../../made-frames.case.ts";
import { ownFrames } from "../../own-frames.ts";
import { toldEvents } from "../../told-events.ts";
import { canBeOne, isToldAlike, signsOf } from "./index.ts";

const inBase64 = (...numbers: number[]) => Buffer.from(Int8Array.from(numbers).buffer).toString("base64");

function two(text: string, frames: Parameters<typeof madeInput>[1], more: Parameters<typeof madeInput>[2] = {}) {
  const context = new DraftContext(madeInput(text, frames, more));
  const [a, b] = toldEvents(context, ownFrames(context));
  if (a === undefined || b === undefined) throw new Error("no two events");
  return { context, told: { a: a.entry, b: b.entry, from: a.triggers, to: b.triggers } };
}

const talks = (second: string, occurrence?: "ongoing" | "planned") =>
  two(`[Iran|state] met [Iraq|state] for two days. Rain fell. [Iran|state] ${second} [Iraq|state].`, [
    event("CONSULT", "met", [
      ["agent", "Iran"],
      ["recipient", "Iraq"],
    ]),
    event(
      "CONSULT",
      second,
      [
        ["agent", "Iran"],
        ["recipient", "Iraq"],
      ],
      occurrence === undefined ? {} : { occurrence },
    ),
  ]);

test("signs are of who takes part, of form, and of where the tellings stand", () => {
  const { context, told } = talks("talked to");
  const { apart, ...others } = Object.fromEntries(signsOf(context, told));
  expect(others).toEqual({ "actors-same": 1, "of-lead": 1 });
  expect(apart).toBeCloseTo(Math.log2(3) / 4);
});

test("what words, passages and sentences mean is compared as the model has it", () => {
  const senseOf = (ranges: readonly { readonly start: number }[]) =>
    ranges.some(({ start }) => start > 20) ? inBase64(3, 4) : inBase64(100, 0);
  const { context, told } = two(
    "[Iran|state] met a guest. [Iran|state] talked to a guest.",
    [event("CONSULT", "met", [["agent", "Iran"]]), event("CONSULT", "talked", [["agent", "Iran"]])],
    { senseOf },
  );
  expect(signsOf(context, told).get("words-alike")).toBeCloseTo(0.6);
});

test("signs that weigh enough make two tellings one", () => {
  const { context, told } = talks("talked to");
  const weights = new Map([["actors-same", 2]]);
  expect(isToldAlike(context, [told], { bias: -1.9, weights })).toBe(true);
  expect(isToldAlike(context, [told], { bias: -2.1, weights })).toBe(false);
});

test("what goes on and what has happened can be one, what is still to come is another", () => {
  const sure = { bias: 9, weights: new Map() };
  for (const occurrence of ["ongoing", "planned"] as const) {
    const { context, told } = talks("talked to", occurrence);
    expect([canBeOne(told), isToldAlike(context, [told], sure)]).toEqual(Array(2).fill(occurrence === "ongoing"));
  }
});

test("attacks of others on others are two, whatever else is alike", () => {
  const sure = { bias: 9, weights: new Map() };
  const attacks = (second: string, target: string) => {
    const { context, told } = two(`[Iran|state] hit [Basra|town]. ${second} hit ${target}.`, [
      event("ASSAULT", "hit", [
        ["agent", "Iran"],
        ["recipient", "Basra"],
      ]),
      event("ASSAULT", "hit#2", [
        ["agent", /\[(\p{L}+)/u.exec(second)?.[1] ?? ""],
        ["recipient", /\[(\p{L}+)/u.exec(target)?.[1] ?? ""],
      ]),
    ]);
    return isToldAlike(context, [told], sure);
  };
  expect(attacks("[Chad|state]", "[Goma|town]")).toBe(false);
  expect(attacks("[Chad|state]", "[Basra|town]")).toBe(true);
});

test("attacks by nobody known on things that are each brought in as new are two", () => {
  const sure = { bias: 9, weights: new Map() };
  const attacks = (target: string) => {
    const { context, told } = two(`Rockets hit a school. Drones struck ${target}.`, [
      event("ASSAULT", "hit", [["recipient", "a school"]]),
      event("ASSAULT", "struck", [["recipient", target]]),
    ]);
    return isToldAlike(context, [told], sure);
  };
  expect(["a tanker", "the building"].map(attacks)).toEqual([false, true]);
});
