import { expect, test } from "vitest";
import { DraftContext } from "./draft.ts";
import { knownPlaces } from "./known-places.case.ts";
import { event, made, madeInput, only } from "./made-frames.case.ts";
import { withVisitor } from "./visitor.ts";

/** How a meeting of Norway and Chile in a place of a country is told: mode, actors, recipients. */
function met(where: string, country: string): string {
  const marked = `[Norway|state] and [Chile|state] met in ${where} on Friday.`;
  const both = event("CONSULT", "met", [
    ["agent", "Norway"],
    ["agent", "Chile"],
  ]);
  const [entry] = only(made(marked, [both]).entries, "event");
  if (entry === undefined) throw new Error("no event");
  const context = new DraftContext(madeInput(marked, [both]));
  const [place] = knownPlaces(context.text, { [where]: "town" });
  const placed = { ...entry, place: place === undefined ? null : { ...place, country } };
  const { mode, actors, recipients } = withVisitor(context, { entry: placed, triggers: [], breaches: [] }).entry;
  return `${mode}: ${actors} > ${recipients}`;
}

test("who meets another in that one's country visits him", () => {
  expect(met("Bergen", "NOR")).toBe("visit: state:CHL > state:NOR");
  expect(met("Arica", "CHL")).toBe("visit: state:NOR > state:CHL");
});

test("elsewhere they meet each other", () => {
  expect(met("Geneva", "CHE")).toBe("null: state:NOR,state:CHL > ");
});
