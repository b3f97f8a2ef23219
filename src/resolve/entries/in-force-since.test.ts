import { expect, test } from "vitest";
import { made, only, sure } from "./made-frames.case.ts";

test.each([
  [
    "Under the embargo that lapsed in October 2023 and was put back in May 2024, sales to [Iran|state] are illegal.",
    "2024-05-01",
  ],
  [
    "Deliveries to [Iran|state] have been forbidden since 2004 by the embargo, which the Council extended in May 2024.",
    "2004-01-01",
  ],
  ["The embargo on [Iran|state] was no theme when both met in May 2024.", null],
])("%s: in force since %s", (text, since) => {
  const frame = {
    kind: "restriction",
    form: sure("embargo" as const),
    relation: null,
    trigger: "embargo",
    roles: [["recipient", "Iran"]],
  } as const;
  const [entry] = only(made(text, [frame]).entries, "restriction");
  expect(entry?.date?.start ?? null).toBe(since);
});

test("a day is nothing that is covered", () => {
  const frame = {
    kind: "restriction",
    form: sure("embargo" as const),
    relation: null,
    trigger: "embargo",
    roles: [["item", "June 3"]],
  } as const;
  const text = "The Council extended the embargo on [Iran|state] for a year on June 3.";
  expect(
    only(made(text, [{ ...frame, roles: [...frame.roles, ["recipient", "Iran"]] }]).entries, "restriction")[0]?.scope,
  ).toEqual([]);
});
