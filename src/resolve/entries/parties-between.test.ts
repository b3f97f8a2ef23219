import { expect, test } from "vitest";
import { type MadeFrame, made, only, sure } from "./made-frames.case.ts";

const pact = (trigger: string, roles: NonNullable<MadeFrame["roles"]> = []): MadeFrame => ({
  kind: "commitment",
  form: sure("ceasefire"),
  status: sure("signed"),
  trigger,
  roles,
});

function parties(text: string, trigger: string, roles: NonNullable<MadeFrame["roles"]> = []) {
  const { entries, names } = made(text, [pact(trigger, roles)]);
  return only(entries, "commitment").map(({ parties: ids, reasons }) => [
    names(ids),
    reasons.flatMap(({ field, by }) => (field === "parties" ? [by] : [])).at(-1),
  ]);
}

test("a truce between two binds these two, not who brokered it", () => {
  const text = "[Oman|state] brokered a truce between [Iran|state] and [Iraq|state].";
  expect(parties(text, "truce", [["agent", "Oman"]])).toEqual([[["Iran", "Iraq"], "two-between"]]);
});

test("where no two are named, those that the words give are bound", () => {
  const agents = [["agent", "Oman"]] as const;
  expect(parties("[Oman|state] signed a truce between talks.", "truce", agents)[0]?.[0]).toEqual(["Oman"]);
  expect(
    parties("[Oman|state] signed a truce. Between [Iran|state] and [Iraq|state] war went on.", "truce", agents)[0]?.[0],
  ).toEqual(["Oman"]);
});
