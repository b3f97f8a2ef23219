import { expect, test } from "vitest";
import type { Decision, State } from "../../../http/review-answers.ts";
import { isReviewedAs } from "./reviewed-as.ts";

const decision: Decision = {
  id: "00000000-0000-4000-8000-000000000000",
  report: "r-1",
  version: 1,
  entry: "e-1",
  what: "accept",
  by: "Ada",
  at: "2026-01-01T10:00:00.000Z",
  from: null,
  to: null,
  comment: null,
  basedOn: null,
  names: {},
  turns: [],
  undoneAt: null,
  carried: false,
};
const stateWith = (decisions: readonly Decision[], status: State["status"]): State => ({
  entry: "e-1",
  status,
  standing: null,
  found: null,
  decisions: [...decisions],
});

test("an entry is as it stands, and commented where a comment was not taken back", () => {
  const accepted = stateWith([decision], "accepted");
  expect(isReviewedAs(accepted, "accepted")).toBe(true);
  expect(isReviewedAs(accepted, "unreviewed")).toBe(false);
  expect(isReviewedAs(accepted, "commented")).toBe(false);
  const commented = { ...decision, what: "comment" as const, comment: "Odd." };
  expect(isReviewedAs(stateWith([commented], "unreviewed"), "commented")).toBe(true);
  expect(isReviewedAs(stateWith([commented], "unreviewed"), "unreviewed")).toBe(true);
  expect(isReviewedAs(stateWith([{ ...commented, undoneAt: decision.at }], "unreviewed"), "commented")).toBe(false);
});
