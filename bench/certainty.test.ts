import { afterAll, beforeAll, expect, test } from "vitest";
import { ruleLines } from "../src/extract/certainty/index.ts";
import { Model, modelFolder } from "../src/model/index.ts";
import { figuresOf, type Judged, judged } from "./certainty.ts";
import { certaintySentences } from "./certainty-sentences.ts";
import { claimFigures } from "./claims.ts";

let model: Model;
let all: Judged[];
beforeAll(async () => {
  model = await Model.load(modelFolder, 1);
  all = await judged(model, certaintySentences("dev"));
}, 120_000);
afterAll(() => model.release());

test("nine of ten sentences of dev are judged right, and the rare values nearly as well as the common ones", () => {
  const { accuracy, macroF1 } = figuresOf(all);
  expect(accuracy).toBeGreaterThanOrEqual(90);
  expect(macroF1).toBeGreaterThanOrEqual(88);
});

test("every rule that was applied is described", () => {
  const described = new Set(ruleLines().map(({ rule }) => rule));
  expect([...new Set(all.flatMap(({ rules }) => rules))].filter((rule) => !described.has(rule))).toEqual([]);
});

test("certainty and claimants of the gold's entries are found from its statements", async () => {
  const figures = (await claimFigures(model, "dev")).get("gold's statements, stage and occurrence");
  const share = (what: string) => {
    const [right, of] = figures?.get(what) ?? [0, 1];
    return (100 * right) / of;
  };
  expect(share("certainty")).toBeGreaterThanOrEqual(85);
  expect(share("claimant found")).toBeGreaterThanOrEqual(80);
  expect(share("claimant right")).toBeGreaterThanOrEqual(85);
  expect(share("stance")).toBeGreaterThanOrEqual(85);
}, 120_000);
