import { expect, test } from "vitest";
import { byLines } from "../../copies.case.ts";
import { everyKindRecord } from "../../every-kind-record.case.ts";
import type { Store, StoredEntry } from "../../store.ts";
import { openStore } from "../open.ts";

const idsOf = (stored: readonly StoredEntry[]) => stored.map(({ entry, report }) => `${report.id} ${entry.id}`);

/** One record again and again, each time with its entries' days a while earlier, and claimed by fewer. */
async function storeOfReports(): Promise<Store> {
  const store = await openStore({ file: ":memory:" });
  const record = everyKindRecord();
  for (const [n, start] of ["2024-06-18", "2024-05-02", "2024-06-18", "2023-01-01"].entries()) {
    const entries = record.entries.map((entry) => ({
      ...entry,
      date: entry.date === null ? null : { ...entry.date, start, end: start },
      claims: entry.claims.slice(0, 2 - n),
    }));
    await store.save({ ...record, report: { ...record.report, id: `r-${n}` }, entries }, { model: "a test" });
  }
  return store;
}

test("what others claim of an actor is what the list of its entries has with a claim that is not its own", async () => {
  const store = await storeOfReports();
  const found: number[] = [];
  for (const { id } of await store.actors.list()) {
    for (const role of ["agent", "recipient"] as const) {
      for (const lookedThrough of [1, 3, 100]) {
        const all = await store.entries({ [role]: id, limit: lookedThrough });
        const claimed = all.filter(
          ({ entry }) =>
            entry.claims.some(({ by }) => by !== id && by !== "author") ||
            (entry.kind === "restriction" && entry.touchedBy.some(({ by }) => by !== null && by !== id)),
        );
        expect(idsOf(await store.actors.claimedByOthers(id, role, lookedThrough))).toEqual(idsOf(claimed));
        found.push(claimed.length);
      }
    }
  }
  expect(Math.max(...found)).toBeGreaterThan(2);
  await store.close();
});

test("a timeline is the latest of the dated entries, those of one day as they came on record", async () => {
  const store = await storeOfReports();
  const lengths: number[] = [];
  for (const { id } of await store.actors.list()) {
    for (const [lookedThrough, limit] of [
      [100, 100],
      [100, 2],
      [3, 2],
    ] as const) {
      const dated = await store.entries({ actor: id, from: "0001-01-01", limit: lookedThrough });
      const day = ({ entry }: StoredEntry) => entry.date?.start ?? "";
      const sorted = [...dated].sort((a, b) => day(a).localeCompare(day(b))).slice(-limit);
      expect(idsOf(await store.actors.timeline(id, lookedThrough, limit))).toEqual(idsOf(sorted));
      lengths.push(sorted.length);
    }
  }
  expect(Math.max(...lengths)).toBeGreaterThan(3);
  await store.close();
});

test("both leave out copies where they are asked to", async () => {
  const store = await storeOfReports();
  // All reports are one text, so that all but one are copies.
  await store.copies.takeIn(byLines);
  const lengths: number[] = [];
  for (const { id } of await store.actors.list()) {
    const filter = { limit: 100, copies: "without" } as const;
    const dated = await store.entries({ actor: id, from: "0001-01-01", ...filter });
    expect(idsOf(await store.actors.timeline(id, 100, 100, "without")).sort()).toEqual(idsOf(dated).sort());
    const own = new Set(idsOf(await store.entries({ agent: id, ...filter })));
    const claimed = idsOf(await store.actors.claimedByOthers(id, "agent", 100));
    expect(idsOf(await store.actors.claimedByOthers(id, "agent", 100, "without"))).toEqual(
      claimed.filter((one) => own.has(one)),
    );
    lengths.push(claimed.length - claimed.filter((one) => own.has(one)).length);
  }
  expect(Math.max(...lengths)).toBeGreaterThan(0);
  await store.close();
});
