import { randomUUID } from "node:crypto";
import { join } from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import type { Entry } from "../../../record/index.ts";
import { type NewDecision, reviewStatuses } from "../../reviews.ts";
import { sampleRecord } from "../../sample-record.case.ts";
import type { Store } from "../../store.ts";
import { openStore } from "../index.ts";
import { bytesOf, flawsOf, scratchFolder } from "../scratch.case.ts";

const lines = [
  "Ana Torres warned: sanctions would be a mistake",
  "Bo Lind denied: any deal on fighter jets",
  "! war would follow before the winter",
];
const folder = scratchFolder();

const step = fc.oneof(
  fc.record({
    do: fc.constantFrom("accept", "reject", "correct", "comment", "add"),
    by: fc.constantFrom("Ada", "Bo"),
    at: fc.nat(2),
  }),
  fc.record({ do: fc.constantFrom("undo", "redo"), by: fc.constantFrom("Ada", "Bo") }),
  fc.record({ do: fc.constant("reread" as const), found: fc.subarray([0, 1, 2]) }),
  fc.record({ do: fc.constant("change" as const), first: fc.constantFrom("", "Cy Diaz said: more is to come soon") }),
);

type Step = typeof step extends fc.Arbitrary<infer S> ? S : never;

/** The one report of a store, read and reviewed step by step. */
class Reviewing {
  /** Ids of the decisions that were made. */
  readonly made: string[] = [];
  /** Every line that the report has now. */
  private lines = lines;
  private reading = 1;

  constructor(readonly store: Store) {}

  read(found: readonly number[] = [0, 1, 2, 3]) {
    const { entries, ...record } = sampleRecord({ lines: this.lines });
    const kept = entries.filter((_, at) => found.includes(at));
    return this.store.save({ ...record, entries: kept }, { model: `a model ${this.reading++}` });
  }

  async take(step: Step): Promise<void> {
    if (step.do === "reread") await this.read(step.found);
    else if (step.do === "change") {
      this.lines = step.first === "" ? lines : [step.first, ...lines];
      await this.read();
    } else if (step.do === "undo" || step.do === "redo") {
      // Often there is nothing to take back.
      await this.store.reviews[step.do](step.by).catch(() => null);
    } else if ("at" in step) await this.decide(step.do, step.by, step.at);
  }

  private async decide(what: NewDecision["what"], by: string, at: number): Promise<void> {
    const { version } = await this.store.report("r-1");
    const { states } = await this.store.reviews.of("r-1", version);
    const state = states[at];
    const entry = state?.standing ?? state?.found;
    if (state === undefined || entry === undefined || entry === null) return;
    const decision: NewDecision = {
      id: randomUUID(),
      report: "r-1",
      version,
      entry: what === "add" ? null : state.entry,
      what,
      by,
      basedOn: state.decisions.at(-1)?.id ?? null,
      to: what === "correct" || what === "add" ? changed(entry) : null,
      comment: what === "comment" ? "Is it so?" : null,
    };
    const decided = await this.store.reviews.decide(decision);
    expect(await this.store.reviews.decide(decision)).toEqual(decided);
    this.made.push(decision.id);
  }
}

function changed(entry: Entry): Entry {
  return entry.kind === "statement" ? { ...entry, denies: !entry.denies } : { ...entry, place: null };
}

/** What stands, whatever was taken back and made again before. */
async function seen(store: Store): Promise<unknown> {
  const review = await store.reviews.of("r-1");
  const withoutTurns = (_: string, value: unknown) =>
    typeof value === "object" && value !== null && "turns" in value ? { ...value, turns: undefined } : value;
  return [await store.report("r-1"), JSON.stringify(review, withoutTurns), await store.entries()];
}

test("whatever people decide and models read, nothing is lost, and lists say what stands", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 9 }), async (steps) => {
      const file = join(folder, `${randomUUID()}.db`);
      const store = await openStore({ file });
      const reviewing = new Reviewing(store);
      await reviewing.read();
      for (const one of steps) await reviewing.take(one);

      const { states } = await store.reviews.of("r-1");
      const standing = states.map((state) => state.standing).filter((entry) => entry !== null);
      expect((await store.report("r-1")).record.entries).toEqual(standing);
      expect((await store.entries()).map(({ entry }) => entry)).toEqual(standing);
      expect(new Set(standing.map(({ id }) => id)).size).toBe(standing.length);
      expect((await store.reviews.all()).map(({ id }) => id)).toEqual(reviewing.made);
      for (const reviewed of reviewStatuses) {
        const so = states.filter((state) =>
          reviewed === "rejected"
            ? state.standing === null && state.status !== "unreviewed"
            : state.status === reviewed && state.standing !== null,
        );
        const found = (await store.entries({ reviewed })).map(({ entry }) => entry.id);
        expect(found.sort()).toEqual(so.map(({ entry }) => entry).sort());
      }

      for (const by of ["Ada", "Bo"]) {
        const before = await seen(store);
        const undone = await store.reviews.undo(by).catch(() => null);
        if (undone === null) continue;
        await store.reviews.redo(by);
        expect(await seen(store)).toEqual(before);
      }
      for (const { id, by, undoneAt } of [...(await store.reviews.all())].reverse()) {
        if (undoneAt === null) await store.reviews.undo(by, id);
      }
      const found = (await store.reviews.of("r-1")).states.map((state) => state.found).filter((one) => one !== null);
      expect((await store.report("r-1")).record.entries).toEqual(found);
      await store.close();
      expect(flawsOf(file)).toEqual([]);
    }),
    { numRuns: 12 },
  );
}, 120_000);

test("forgetting a report leaves no word of what was decided about it in the file", async () => {
  const file = join(folder, "forgotten.db");
  const store = await openStore({ file });
  await store.save(sampleRecord({ lines }), { model: "a model 1" });
  await store.save(sampleRecord({ id: "r-2", lines: ["Cy Diaz said: well"] }), { model: "a model 1" });
  const decision = { report: "r-1", version: 1, entry: "r-1-e0", by: "Wilhelmina", basedOn: null } as const;
  await store.reviews.decide({ ...decision, id: randomUUID(), what: "comment", comment: "ask Xanthippe" });
  await store.reviews.decide({ ...decision, id: randomUUID(), what: "reject" });
  expect(bytesOf(file).includes("Xanthippe")).toBe(true);
  expect(await store.forget("r-1")).toMatchObject({ erased: true });
  await store.close();
  for (const word of ["Xanthippe", "Wilhelmina", "sanctions would be"])
    expect(bytesOf(file).includes(word)).toBe(false);
});
