import { expect, test } from "vitest";
import type { TransferRow } from "../../http/picture-answers.ts";
import { flowsOf, others } from "./flows.ts";
import { scopeFrom } from "./scope.ts";

const row = (supplier: string | null, recipient: string | null, more: Partial<TransferRow> = {}): TransferRow => ({
  supplier,
  recipient,
  stage: "delivered",
  degree: "certain",
  denied: false,
  entries: 2,
  independent: 1,
  ...more,
});
const all = scopeFrom(new URLSearchParams());
const once = scopeFrom(new URLSearchParams("copies=without"));

const rows = [
  row("rus", "mli", { entries: 5 }),
  row("rus", "mli", { stage: "under-way" }),
  row("rus", "mli", { stage: "delivered", denied: true }),
  row("rus", "mli", { stage: "delivered", degree: "not-so" }),
  row("tur", "ner", { stage: "considered" }),
  row("irn", null, { entries: 1, independent: 0 }),
];

test("what stands alike flows together; what is denied stays apart from what was delivered", () => {
  const { flows, suppliers } = flowsOf(rows, all, 10);
  expect(suppliers).toEqual(["rus", "tur", "irn"]);
  expect(flows.map(({ supplier, standing, size }) => [supplier, standing, size])).toEqual([
    ["rus", "done", 7],
    ["rus", "denied", 4],
    ["tur", "talked-of", 2],
    ["irn", "done", 1],
  ]);
});

test("without copies a transfer that only copies tell of is left out", () => {
  const { flows } = flowsOf(rows, once, 10);
  expect(flows.map(({ supplier, size }) => [supplier, size])).toEqual([
    ["rus", 2],
    ["rus", 2],
    ["tur", 1],
  ]);
});

test("the rarer ones are taken together, and nothing is lost", () => {
  const { flows, suppliers } = flowsOf(rows, all, 2);
  expect(suppliers).toEqual(["rus", others]);
  expect(flows.reduce((sum, { size }) => sum + size, 0)).toBe(14);
});
