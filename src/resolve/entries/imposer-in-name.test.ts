import { expect, test } from "vitest";
import { made, only, sure } from "./made-frames.case.ts";

function imposedBy(text: string, trigger: string, roles: readonly (readonly ["agent" | "recipient", string])[]) {
  const frame = { kind: "restriction", form: sure("sanctions" as const), relation: null, trigger, roles } as const;
  return only(made(text, [frame]).entries, "restriction")[0]?.imposedBy;
}

test.each([
  [
    "The deal would breach [UN Security Council|organisation] resolutions on [Iran|state].",
    "resolutions",
    ["org:un-security-council"],
  ],
  ["[EU|organisation] sanctions against [Iran|state] stay.", "EU sanctions", ["org:european-union"]],
  ["[US|nationality]-led sanctions against [Iran|state] stay.", "sanctions", ["state:USA"]],
  ["[Russian|nationality] sanctions against [Iran|state] stay.", "Russian sanctions", []],
  ["The [EU|organisation] discussed the sanctions against [Iran|state].", "sanctions", []],
])("%s: imposed by %s", (text, trigger, names) => {
  expect(imposedBy(text, trigger, [["recipient", "Iran"]])).toEqual(names);
});

test("whom the sentence names comes first", () => {
  const text = "[Iran|state] was put under [EU|organisation] sanctions by [Norway|state].";
  expect(imposedBy(text, "EU sanctions", [["agent", "Norway"]])).toEqual(["state:NOR"]);
});

test.each([
  [
    "The [UN Security Council|organisation] met. Tests by [Iran|state] violate Resolution 2231.",
    ["org:un-security-council"],
  ],
  ["[Iran|state] met nobody. Tests by [Iran|state] violate Resolution 2231.", []],
])("a resolution by its number alone: %s", (text, names) => {
  expect(imposedBy(text, "Resolution 2231", [["recipient", "Iran"]])).toEqual(names);
});

test("a paper imposes nothing", () => {
  const text = "The embargo on [Iran|state] imposed by [Resolution|organisation] 1929 stays.";
  expect(imposedBy(text, "embargo", [["agent", "Resolution"]])).toEqual([]);
});

test("whose embargo it is imposed it, though its words hold the owner", () => {
  const text = "The [Council|organisation] lifted [the Council|organisation]'s embargo on [Iran|state].";
  expect(imposedBy(text, "the Council's embargo", [["agent", "The Council"]])).toHaveLength(1);
});
