import { expect, test } from "vitest";
import type { Decision, State } from "../../../http/review-answers.ts";
import { everyKindRecord } from "../../../store/every-kind-record.case.ts";
import type { Waiting, WaitingDecision } from "../outbox/waiting.ts";
import { ReportReview, unnamed } from "./report-review.ts";

const { entries, report } = everyKindRecord();
const [statement, transfer] = entries;
if (statement === undefined || transfer === undefined) throw new RangeError("The record has lost its entries.");
const corrected = { ...transfer, date: null, certainty: null };

function waits(change: Partial<WaitingDecision>): WaitingDecision {
  return {
    route: "decide",
    id: "d-1",
    report: report.id,
    by: "Ann",
    at: "2026-01-01T10:00:00Z",
    refused: null,
    version: 1,
    entry: transfer?.id ?? "",
    what: "accept",
    to: null,
    comment: null,
    basedOn: null,
    ...change,
  };
}

const undo = (decision: string): Waiting => ({
  route: "undo",
  id: `u-${decision}`,
  report: report.id,
  by: "Ann",
  at: "2026-01-01T11:00:00Z",
  refused: null,
  decision,
});

function told(change: Partial<Decision>): Decision {
  const { route: _, refused: __, ...decision } = waits({});
  return { ...decision, from: transfer ?? null, names: {}, turns: [], undoneAt: null, carried: false, ...change };
}

function stateWith(decisions: Decision[], change: Partial<State> = {}): State {
  return {
    entry: transfer?.id ?? "",
    status: "accepted",
    standing: transfer ?? null,
    found: transfer ?? null,
    decisions,
    ...change,
  };
}

test("a decision that waits shows at once, and is gone where it is taken back", () => {
  const review = new ReportReview(report.id, 1, entries);
  review.wait([waits({ what: "correct", to: corrected })]);
  expect(review.stateOf(transfer.id)).toMatchObject({ status: "corrected", standing: corrected, found: transfer });
  expect(review.entries()).toContain(corrected);
  review.wait([waits({ what: "correct", to: corrected }), undo("d-1")]);
  expect(review.stateOf(transfer.id)).toMatchObject({ status: "unreviewed", standing: transfer });
  expect(review.entries()).toEqual(entries);
});

test("an entry that is rejected stays to be seen; one that was added is gone with its decision", () => {
  const review = new ReportReview(report.id, 1, entries);
  const added = { ...statement, id: `${unnamed}d-2` };
  review.wait([waits({ what: "reject" }), waits({ id: "d-2", entry: added.id, what: "add", to: added })]);
  expect(review.stateOf(transfer.id)).toMatchObject({ status: "rejected", standing: null });
  expect(review.entries().map(({ id }) => id)).toEqual([...entries.map(({ id }) => id), added.id]);
  review.wait([waits({ id: "d-2", entry: added.id, what: "add", to: added }), undo("d-2")]);
  expect(review.entries()).toEqual(entries);
});

test("what waits lies over what others have decided: a difference is contested until it is settled", () => {
  const review = new ReportReview(report.id, 1, entries);
  review.tellAll([stateWith([told({ by: "Ben", what: "accept" })])]);
  review.wait([waits({ id: "d-2", what: "reject" })]);
  expect(review.stateOf(transfer.id).status).toBe("contested");
  review.wait([waits({ id: "d-2" })]);
  expect(review.stateOf(transfer.id).status).toBe("accepted");
  review.wait([waits({ id: "d-2", what: "reject" }), waits({ id: "d-3", what: "settle", to: corrected })]);
  expect(review.stateOf(transfer.id)).toMatchObject({ status: "settled", standing: corrected });
});

test("an accepted entry leaves the list of entries the very same, so that little is drawn again", () => {
  const review = new ReportReview(report.id, 1, entries);
  const before = review.entries();
  const other = review.stateOf(statement.id);
  review.wait([waits({})]);
  review.tell(structuredClone(stateWith([told({ id: "d-1" })])));
  review.wait([]);
  expect(review.stateOf(transfer.id).status).toBe("accepted");
  expect(review.entries()).toBe(before);
  expect(review.stateOf(statement.id)).toBe(other);
});

test("a comment decides nothing, and the same words read otherwise are no difference", () => {
  const review = new ReportReview(report.id, 1, entries);
  review.wait([waits({ what: "comment", comment: "Odd." })]);
  expect(review.stateOf(transfer.id)).toMatchObject({ status: "unreviewed", standing: transfer });
  const byHand = { ...corrected, madeBy: { kind: "person" as const, name: "Ben", version: "2026" } };
  review.tellAll([stateWith([told({ by: "Ben", what: "correct", to: byHand })])]);
  review.wait([waits({ id: "d-2", what: "correct", to: corrected })]);
  expect(review.stateOf(transfer.id).status).toBe("corrected");
});
