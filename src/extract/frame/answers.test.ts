import { expect, test } from "vitest";
import { Event } from "../../record/index.ts";
import { Answers } from "./answers.ts";
import { frameOf } from "./frame-of.ts";

const layout = [
  { question: "valid", values: ["valid"] },
  { question: "event", values: ["AGREE", "ASSAULT"] },
  { question: "mode", values: ["none", "ASSAULT drone", "COERCE seize"] },
  { question: "occurrence", values: ["happened", "planned"] },
  { question: "contexts", values: ["military", "legal", "cyber"] },
];
const of = (...scores: number[]) => new Answers(layout, Float32Array.from(scores));
const base = { trigger: { start: 0, end: 1 }, probability: 0.9, logOdds: { named: 0, valid: 0 }, roles: [] };

test("each question is read from its own scores", () => {
  const answers = of(2, 0, Math.log(3), 0, 0, 0, 9, 0, 1, -1, 1);
  expect(answers.logOdds("valid")).toBe(2);
  expect(answers.likeliest("event", Event.shape.plover)).toEqual({
    value: "ASSAULT",
    probability: expect.closeTo(0.75),
    ranked: [
      { value: "ASSAULT", probability: expect.closeTo(0.75) },
      { value: "AGREE", probability: expect.closeTo(0.25) },
    ],
  });
  expect(answers.all("contexts").map(({ value }) => value)).toEqual(["military", "cyber"]);
  expect(answers.likeliest("stage", Event.shape.plover)).toBeNull();
});

test("a mode is one of the category's own, or none", () => {
  expect(frameOf("event", base, of(2, 0, 3, 0, 1, 9, 9, 0, -1, -1, -1))).toMatchObject({
    plover: { value: "ASSAULT" },
    mode: { value: "drone", probability: expect.closeTo(Math.E / (1 + Math.E)) },
    occurrence: { value: "happened" },
    contexts: [],
  });
  expect(frameOf("event", base, of(2, 3, 0, 0, 9, 9, 9, 0, -1, -1, -1))).toMatchObject({
    plover: { value: "AGREE" },
    mode: null,
  });
});

test("a frame of which the network was not asked all that it takes is none", () => {
  expect(frameOf("transfer", base, of(2, 3, 0, 0, 9, 9, 9, 0, -1, -1, -1))).toBeNull();
});
