import fc from "fast-check";
import { expect, test } from "vitest";
import { everyKindRecord } from "../every-kind-record.case.ts";
import type { EntryFilter, Store } from "../store.ts";
import { openStore } from "./open.ts";

/** The event of a record, with each of these dates, as a report of its own. */
async function storeOfDates(dates: readonly (readonly [string, string])[]): Promise<Store> {
  const store = await openStore({ file: ":memory:" });
  const record = everyKindRecord();
  await store.saveAll(
    dates.map(([start, end], n) => ({
      record: {
        ...record,
        report: { ...record.report, id: `r-${n}` },
        entries: record.entries.flatMap((entry) =>
          entry.kind === "event" && entry.date !== null
            ? [{ ...entry, id: `e-${n}`, date: { ...entry.date, start, end, precision: "range" as const } }]
            : [],
        ),
      },
      by: { model: "a test" },
    })),
  );
  return store;
}

const day = fc
  .integer({ min: 0, max: 400 * 30 })
  .map((days) => new Date(Date.UTC(2000, 0, 1 + days)).toISOString().slice(0, "2000-01-01".length));

const time = fc.tuple(day, day).map(([a, b]): [string, string] => (a < b ? [a, b] : [b, a]));

test("entries are found by any time that shares a day with theirs, and by no other", { timeout: 120_000 }, async () => {
  const near = time.map(([start]): [string, string] => [start, start]);
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.oneof(time, near), { minLength: 4, maxLength: 8 }),
      fc.array(fc.tuple(day, day, fc.constantFrom("both", "from", "to")), { minLength: 4, maxLength: 8 }),
      async (dates, asked) => {
        const store = await storeOfDates(dates);
        for (const [from, to, ends] of asked) {
          const filter: EntryFilter = { ...(ends === "to" ? {} : { from }), ...(ends === "from" ? {} : { to }) };
          const within = dates.flatMap(([start, end], n) =>
            (ends === "to" || end >= from) && (ends === "from" || start <= to) ? [`e-${n}`] : [],
          );
          expect((await store.entries(filter)).map(({ entry }) => entry.id)).toEqual(
            from > to && ends === "both" ? [] : within,
          );
        }
        await store.close();
      },
    ),
    { numRuns: 12 },
  );
});
