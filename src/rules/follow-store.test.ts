import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { copyComparer } from "../corroborate/copies/index.ts";
import { matterJoiner } from "../corroborate/matter/index.ts";
import { openStore } from "../store/sqlite/index.ts";
import type { Store } from "../store/store.ts";
import { checkStore } from "./check-store.ts";
import { wholeExampleRecord } from "./example-record.case.ts";
import { shippedBook, shippedRules } from "./rule-files.ts";

const all = { rules: shippedRules(), book: shippedBook() };

const parties = ["Russia", "North Korea", "Ukraine", "Iran", "Libya", "Spain"];
const stages = ["pledged", "delivered", "considered", "delivered"];

/** A report that changes with a number: who supplies whom, how far it has come, how many tanks. */
function report(id: string, number: number) {
  const at = <T>(list: readonly T[], step: number) => list[Math.floor(number / step) % list.length];
  const supplier = at(parties, 1);
  const recipient = parties[(parties.indexOf(supplier ?? "") + 1 + (number % 4)) % parties.length];
  const stage = at(stages, 3);
  const words = `${supplier} and ${recipient}: tanks, ${stage}, as told in report ${number}`;
  const entry = { kind: "transfer", supplier, recipient, stage, words };
  return wholeExampleRecord(
    {
      published: `20${20 + (number % 6)}-0${1 + (number % 9)}-11`,
      entries: [{ ...entry, items: { tanks: { unroca: "I", quantity: 10 + (number % 3) } } }],
    },
    id,
  );
}

describe("what follows step by step", () => {
  let store: Store;
  beforeEach(async () => {
    store = await openStore({ file: ":memory:" });
  });
  afterEach(() => store.close());

  const stood = async () => {
    await store.copies.takeIn(copyComparer);
    await store.matters.takeIn(matterJoiner);
    const { findings } = await checkStore(store, all);
    return findings.map((one) => JSON.stringify(one)).sort();
  };
  /** The same read from the beginning: other rules in between make everything looked at anew. */
  const anew = async () => {
    await checkStore(store, { ...all, rules: [] });
    return stood();
  };

  test("is what a check of everything finds, whatever is read, rejected, joined, corrected and forgotten", async () => {
    const reports = Array.from({ length: 12 }, (_, place) => `r-${place}`);
    for (const [place, id] of reports.entries()) await store.save(report(id, place), { model: "a person" });
    await stood();
    let found = 0;
    const step = async (what: string, change: () => Promise<unknown>) => {
      await change();
      const followed = await stood();
      found += followed.length;
      expect([what, followed]).toEqual([what, await anew()]);
    };
    for (const number of [3, 14, 25, 7]) {
      await step(`read anew as ${number}`, () => store.save(report(`r-${number % 12}`, number + 30), { model: "b" }));
    }
    await step("rejected", () =>
      store.reviews.decide({
        id: "0b2c9a52-5a35-4b52-8a0e-3f3f2c3f8f11",
        report: "r-0",
        version: 1,
        entry: "r-0-e0",
        what: "reject",
        by: "Ada",
        comment: null,
        basedOn: null,
      }),
    );
    await step("merged", () => store.actors.merge("Spain", "Ukraine", "Ada"));
    await step("undone", () => store.actors.undo(1, "Ada"));
    await step("forgotten", () => store.forget("r-1"));
    await step("undone by the reviewer", () => store.reviews.undo("Ada"));
    expect(found).toBeGreaterThan(20);
  });
});
