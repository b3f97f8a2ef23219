import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Entry } from "../../record/index.ts";
import { everyKindRecord } from "../../store/every-kind-record.case.ts";
import type { NewDecision } from "../../store/reviews.ts";
import { sampleRecord } from "../../store/sample-record.case.ts";
import { openStore } from "../../store/sqlite/index.ts";
import type { Store } from "../../store/store.ts";
import { agreementOf } from "./agreement.ts";
import { decidedEntries } from "./decided-entries.ts";
import { modelErrors } from "./model-errors.ts";
import { reviewQueue } from "./queue.ts";
import { type TrainingExample, trainingExamples } from "./training-examples.ts";

const kinds = everyKindRecord();
let store: Store;

beforeAll(async () => {
  store = await openStore({ file: ":memory:" });
  await store.save(kinds, { model: "onrecord-reader 0.3.0" });
  await store.save(sampleRecord({ id: "r-1" }), { model: "a model 1" });
});
afterAll(() => store.close());

const decide = (by: string, entry: string | null, what: NewDecision["what"], more: Partial<NewDecision> = {}) =>
  store.reviews.decide({
    id: randomUUID(),
    report: "r-kinds",
    version: 1,
    entry,
    what,
    by,
    basedOn: null,
    ...more,
  });
const entryOf = (id: string): Entry => kinds.entries.find((entry) => entry.id === id) ?? kinds.entries[0] ?? never();
const never = () => {
  throw new Error("no such entry");
};
const order = async (by?: string) => (await reviewQueue(store, { by })).items.map(({ entry }) => entry.id);

describe("one after the other", () => {
  test("the queue has the doubtful and consequential first, and says why", async () => {
    const { waiting, items } = await reviewQueue(store);
    expect(waiting).toBe(8);
    expect(items.map(({ entry }) => entry.id).slice(0, 3)).toEqual(["k-restriction", "k-transfer", "k-threat"]);
    expect(items.slice(0, 2).map(({ why }) => why)).toEqual([
      "The reader is 91 % sure of this restriction, which the report has as possible.",
      "The reader is 91 % sure of this transfer, which the report has as probable, and it is denied.",
    ]);
    expect(items[0]).toMatchObject({ doubt: 0.363, report: { id: "r-kinds", version: 1 } });
    expect((await reviewQueue(store, { kind: "statement", limit: 1, skip: 1 })).items).toHaveLength(1);
    expect((await reviewQueue(store, { kind: "statement" })).waiting).toBe(3);
  });

  test("what a finding rests on comes before what else is as doubtful", async () => {
    const finding = { entries: [{ report: "r-kinds", entry: "k-threat" }] };
    const one = { id: "f-1", rule: "r", verdict: "touches", certainty: "certain", rank: 1, reports: ["r-kinds"] };
    await store.findings.keep([{ ...one, finding: JSON.stringify(finding) }], "a check");
    const { items } = await reviewQueue(store);
    expect(items.find(({ entry }) => entry.id === "k-threat")?.why).toBe(
      "The reader is 91 % sure of this threat, and a finding rests on it.",
    );
    expect((await order()).indexOf("k-threat")).toBeLessThan((await order()).indexOf("k-event"));
  });

  test("what was decided leaves the queue; what others rejected or differ about comes to the next reviewer", async () => {
    await decide("Ada", "k-threat", "reject");
    await decide("Ada", "k-event", "accept");
    await decide("Bo", "k-event", "correct", { to: { ...entryOf("k-event"), place: null } });
    await decide("Ada", "k-transfer", "correct", { to: { ...entryOf("k-transfer"), certainty: null } });
    expect(await order("Ada")).not.toContain("k-threat");
    expect((await reviewQueue(store)).waiting).toBe(5);
    const { waiting, items } = await reviewQueue(store, { by: "Cy" });
    expect(waiting).toBe(8);
    expect(items[0]).toMatchObject({ entry: { id: "k-event" }, doubt: 1, why: "Ada and Bo differ about this event." });
    expect(items.find(({ entry }) => entry.id === "k-threat")?.why).toBe(
      "Ada rejected this threat, and a finding rests on it.",
    );
    expect((await reviewQueue(store, { by: "Bo" })).waiting).toBe(7);
  });

  test("agreement is measured field by field", async () => {
    await decide("Bo", "k-threat", "accept");
    await decide("Bo", "k-transfer", "accept");
    const statement = entryOf("k-statement");
    const [name, content] = statement.evidence;
    if (statement.kind !== "statement" || name === undefined || content === undefined) return never();
    const half = { start: content.start, end: content.start + 29, text: content.text.slice(0, 29) };
    await decide("Ada", "k-statement", "correct", { to: { ...statement, content: [half] } });
    await decide("Bo", "k-statement", "correct", { to: { ...statement, denies: true } });
    const agreement = agreementOf(decidedEntries(await store.reviews.all()));
    expect(agreement).toMatchObject({ reviewers: ["Ada", "Bo"], entries: 4 });
    const of = new Map(agreement.fields.map((one) => [one.field, one]));
    expect(of.get("stands")).toEqual({ field: "stands", n: 4, alpha: 0 });
    expect(of.get("speaker")).toEqual({ field: "speaker", n: 1, alpha: null });
    expect(of.get("evidence")).toEqual({ field: "evidence", n: 3, alpha: 1 });
    // Of 51 letters and digits 24 are in both; both pairs of one unit, so expected is as observed.
    expect(of.get("content")).toMatchObject({ n: 1, alpha: 0 });
    expect(of.get("denies")).toMatchObject({ n: 1, alpha: 0 });
    // Two units without a place and one where they differ: 3 null, 1 Kupiansk.
    expect(of.get("place")?.alpha).toBeCloseTo(0, 10);
    expect(agreement.disputed.map(({ entry }) => entry)).toEqual(["k-threat", "k-event", "k-statement"]);
    expect(agreementOf(decidedEntries(await store.reviews.all()), ["Ada", "Cy"])).toMatchObject({
      entries: 0,
      alpha: null,
    });
  });

  test("errors are counted by kind, without what is contested", async () => {
    await decide("Cy", "k-event", "settle", { to: { ...entryOf("k-event"), place: null } });
    await decide("Ada", null, "add", { to: entryOf("k-commitment") });
    await decide("Ada", "k-commitment", "reject");
    await decide("Ada", "k-restriction", "accept");
    const errors = new Map(modelErrors(decidedEntries(await store.reviews.all())).map((one) => [one.kind, one]));
    expect(errors.get("event")).toEqual({
      kind: "event",
      accepted: 0,
      corrected: 1,
      fields: [{ field: "place", times: 1 }],
      rejected: 0,
      added: 0,
      contested: 0,
      precision: 1,
      exact: 0,
      recall: 1,
    });
    expect(errors.get("commitment")).toMatchObject({ rejected: 1, added: 1, precision: 0, recall: 0 });
    expect(errors.get("restriction")).toMatchObject({ accepted: 1, exact: 1 });
    expect(errors.get("threat")).toMatchObject({ contested: 1, precision: null, recall: null });
  });

  test("what was settled is training data, report by report", async () => {
    const examples: TrainingExample[] = [];
    for await (const example of trainingExamples(store)) examples.push(example);
    expect(examples).toHaveLength(1);
    const [example] = examples;
    expect(example).toMatchObject({ report: "r-kinds", version: 1, text: kinds.report.text });
    const event = example?.entries.find(({ id }) => id === "k-event");
    expect(event).toMatchObject({ status: "settled", found: entryOf("k-event"), holds: { place: null } });
    expect(event?.decisions.map(({ by, what }) => [by, what])).toEqual([
      ["Ada", "accept"],
      ["Bo", "correct"],
      ["Cy", "settle"],
    ]);
    for (const { holds } of example?.entries ?? []) {
      for (const { start, end, text } of holds?.evidence ?? []) expect(example?.text.slice(start, end)).toBe(text);
    }
    expect(example?.entries.map(({ id }) => id)).not.toContain("k-threat");
  });
});
