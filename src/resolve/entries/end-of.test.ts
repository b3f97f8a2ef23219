import { expect, test } from "vitest";
import type { Claim } from "../../record/index.ts";
import { asOver } from "./as-over.ts";
import { made, only, sure } from "./made-frames.case.ts";

const truce = {
  kind: "commitment",
  form: sure("ceasefire" as const),
  status: sure("in-force" as const),
  trigger: "ceasefire",
  roles: [["agent", "Iran"]],
} as const;

test.each([
  ["The ceasefire monitors of [Iran|state] collapsed on 3 May 2024.", "in-force", null],
  ["The ceasefire agreed by [Iran|state] collapsed on 3 May 2024.", "withdrawn", "2024-05-03"],
])("%s: %s", (text, status, since) => {
  const [entry] = only(made(text, [truce]).entries, "commitment");
  expect(entry?.status).toBe(status);
  if (since !== null) expect(entry?.since?.start).toBe(since);
});

test("whoever tells that a restriction is over says as surely that it is not in force", () => {
  const certainty = { modality: "probable", polarity: "positive" } as const;
  const claim: Claim = { by: "a-1", stance: "asserts", basis: "unstated", certainty, evidence: [] };
  const found = asOver({ claims: [claim], certainty, rules: [] }, [{ start: 0, end: 6 }]);
  expect(found.certainty).toEqual({ modality: "probable", polarity: "negative" });
  expect(found.claims[0]?.certainty).toEqual(found.certainty);
  expect(found.rules).toEqual([{ rule: "over", words: { start: 0, end: 6 } }]);
});

test("what is left open stays open", () => {
  const open = {
    claims: [],
    certainty: { modality: "underspecified", polarity: "underspecified" },
    rules: [],
  } as const;
  expect(asOver({ ...open, claims: [], rules: [] }, [{ start: 0, end: 6 }])).toMatchObject({
    certainty: open.certainty,
    rules: [],
  });
});
