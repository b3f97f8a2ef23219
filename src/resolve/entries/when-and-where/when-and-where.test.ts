import { expect, test } from "vitest";
import { DraftContext } from "../draft.ts";
import { knownPlaces } from "../known-places.case.ts";
import { event, madeInput } from "../made-frames.case.ts";
import { lastBefore, placesNamed, signsOfDay, signsOfPlace, toldWhen, toldWhere } from "./index.ts";

const text =
  "On Monday all was quiet near Basra in Iraq. [Iran|state] struck a depot. In Oslo a court will meet in May.";
const places = { Oslo: "town", Basra: "town", Iraq: "country" } as const;

function struck() {
  const bare = text.replaceAll(/\[([^|]*)\|[^\]]*\]/gu, "$1");
  const context = new DraftContext(
    madeInput(text, [event("ASSAULT", "struck", [["agent", "Iran"]])], { places: knownPlaces(bare, places) }),
  );
  const [frame] = context.input.frames;
  if (frame === undefined) throw new Error("no frame");
  return { context, frame };
}

test("a place's signs are of its words, of how often it is named, and of how far its sentence lies from the act's", () => {
  const { context, frame } = struck();
  const known = { byRule: null, lastBefore: lastBefore(context, frame.trigger) };
  const signs = placesNamed(context).map((one) => [...signsOfPlace(context, frame, one, known).keys()]);
  expect(signs).toEqual([
    ["sentence after", "material, there", "share of all"],
    ["sentence before", "material, there", "share of all"],
    ["sentence before", "country, there", "material, there", "share of all", "last before"],
  ]);
});

test("the likeliest place of the sentence or of that before is where it takes place, if it is likely enough", () => {
  const { context, frame } = struck();
  const weigh = (before: number) => {
    const weights = new Map([
      ["sentence before", before],
      ["sentence after", 9],
      ["country, there", -1],
    ]);
    return { bias: 0, weights };
  };
  expect(toldWhere(context, frame, null, weigh(1))?.name).toBe("Basra");
  expect(toldWhere(context, frame, null, weigh(0.1))).toBeNull();
});

test("a day that the rules give stays only where it is likely, and other sentences have no day for the act", () => {
  const { context, frame } = struck();
  const [monday, may] = context.input.dates;
  if (monday === undefined || may === undefined) throw new Error("no days");
  const byRule = monday.expression.range;
  expect(signsOfDay(context, frame, monday, byRule).get("by rule")).toBe(1);
  expect(signsOfDay(context, frame, may, byRule).get("rule gives another")).toBe(1);
  const sure = { bias: 5, weights: new Map() };
  expect(toldWhen(context, frame, null, sure)).toBeNull();
  expect(toldWhen(context, frame, byRule, sure)).toBe(monday);
  expect(toldWhen(context, frame, byRule, { bias: -5, weights: new Map() })).toBeNull();
});
