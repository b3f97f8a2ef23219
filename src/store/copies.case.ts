import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Comparer, Likeness } from "./copies.ts";
import { hashed } from "./hashed.case.ts";
import { sampleRecord } from "./sample-record.case.ts";
import type { Store } from "./store.ts";

const reader = { model: "statements 1" };

/** Compares reports by the lines they share; a report that has a part of another's is the copy. */
export const byLines: Comparer<readonly string[]> = {
  method: "lines 1",
  sketch: ({ report }) => {
    const lines = report.text.trim().split("\n");
    return { bytes: new TextEncoder().encode(lines.join("\n")), buckets: lines.map(hashed) };
  },
  open: (bytes) => new TextDecoder().decode(bytes).split("\n"),
  compare: (first, second): Likeness | null => {
    const share = (of: readonly string[], within: readonly string[]) =>
      of.filter((line) => within.includes(line)).length / of.length;
    const [shareOfFirst, shareOfSecond] = [share(first, second), share(second, first)];
    if (Math.max(shareOfFirst, shareOfSecond) < 0.5) return null;
    const known = shareOfFirst !== shareOfSecond;
    return {
      kind: known ? "excerpt" : "exact",
      copy: known ? (shareOfFirst > shareOfSecond ? "first" : "second") : "unknown",
      basis: known ? "containment" : "unstated",
      likelihood: 0.9,
      shareOfFirst,
      shareOfSecond,
    };
  },
};

const said = (...words: readonly string[]) => words.map((word) => `Ana Torres said: ${word}`);

/** What every store has to do with copies; `open` gives an empty one each time. */
export function copiesCases(open: () => Promise<Store>): void {
  let store: Store;
  beforeEach(async () => {
    store = await open();
  });
  afterEach(() => store.close());

  const save = (id: string, ...words: readonly string[]) =>
    store.save(sampleRecord({ id, lines: said(...words) }), reader);
  const clusters = async () => {
    const listed = await store.copies.clusters();
    return Promise.all(
      listed.map(async ({ source }) => (await store.copies.cluster(source.id))?.reports.map(({ id }) => id)),
    );
  };

  test("a copy counts with its source, and says what it copies", async () => {
    await save("r-whole", "one", "two", "three", "four");
    await save("r-other", "five", "six");
    await save("r-part", "two", "three");
    expect(await store.copies.takeIn(byLines)).toBe(3);
    expect(await store.copies.count()).toEqual({ reports: 3, sources: 2 });
    expect(await store.copies.clusters()).toMatchObject([{ source: { id: "r-whole" }, reports: 2 }]);
    const cluster = await store.copies.cluster("r-part");
    expect(cluster?.reports.map(({ id, copies }) => [id, copies])).toEqual([
      ["r-whole", []],
      [
        "r-part",
        [
          {
            copy: "r-part",
            source: "r-whole",
            kind: "excerpt",
            basis: "containment",
            likelihood: 0.9,
            shareOfCopy: 1,
            shareOfSource: 0.5,
          },
        ],
      ],
    ]);
    expect(await store.copies.cluster("r-other")).toBeNull();
    expect(await store.copies.sourcesOf(["r-part", "r-other", "r-none"])).toEqual(
      new Map([
        ["r-part", "r-whole"],
        ["r-other", "r-other"],
      ]),
    );
  });

  test("what was compared is not compared again", async () => {
    await save("r-1", "one");
    expect(await store.copies.takeIn(byLines)).toBe(1);
    await save("r-1", "one");
    expect(await store.copies.takeIn(byLines)).toBe(0);
    await save("r-2", "one");
    expect(await store.copies.takeIn(byLines)).toBe(1);
    expect(await clusters()).toEqual([["r-1", "r-2"]]);
    expect(await store.copies.takeIn({ ...byLines, method: "lines 2" })).toBe(2);
    expect(await clusters()).toEqual([["r-1", "r-2"]]);
  });

  test("a source that comes after its copies brings them together", async () => {
    await save("r-head", "one", "two");
    await save("r-tail", "three", "four");
    await store.copies.takeIn(byLines);
    expect(await clusters()).toEqual([]);
    await save("r-whole", "one", "two", "three", "four");
    await store.copies.takeIn(byLines);
    expect(await clusters()).toEqual([["r-whole", "r-head", "r-tail"]]);
  });

  test("a report merged from two does not make them one source", async () => {
    await save("r-a", "one", "two", "three", "four", "five");
    await save("r-b", "six", "seven", "eight", "nine", "ten");
    await save("r-both", "one", "two", "three", "six", "seven", "eight");
    const merged: Comparer<readonly string[]> = {
      ...byLines,
      compare: (first, second) => {
        const likeness = byLines.compare(first, second);
        return likeness && { ...likeness, copy: first.length > second.length ? "first" : "second" };
      },
    };
    await store.copies.takeIn(merged);
    expect(await store.copies.count()).toEqual({ reports: 3, sources: 2 });
    const both = await store.copies.cluster("r-both");
    expect(both?.reports.flatMap(({ copies }) => copies.map(({ source }) => source))).toEqual(["r-a", "r-b"]);
  });

  test("a copy counts with the source that it is from itself, whichever came on record first", async () => {
    const dated: Comparer<readonly string[]> = {
      ...byLines,
      compare: ([day = "", ...first], [otherDay = "", ...second]) => {
        const likeness = byLines.compare(first, second);
        return likeness && { ...likeness, basis: "time", copy: day > otherDay ? "first" : "second" };
      },
    };
    const reports: readonly (readonly [string, ...string[]])[] = [
      ["r-a", "day 1", "one", "two", "three", "four", "five", "six"],
      ["r-merged", "day 3", "one", "two", "three", "four", "seven", "eight"],
      ["r-b", "day 2", "seven", "eight", "nine", "ten", "eleven"],
      ["r-part", "day 4", "seven", "eight", "nine"],
    ];
    for (const order of ["0123", "3210", "1302", "2031", "3120", "1023"]) {
      const other = await open();
      for (const place of order) {
        const [id = "", ...lines] = reports[Number(place)] ?? [];
        await other.save(sampleRecord({ id, lines: said(...lines) }), reader);
        await other.copies.takeIn(dated);
      }
      expect(await other.copies.count(), order).toEqual({ reports: 4, sources: 2 });
      expect(await other.copies.sourcesOf(["r-merged", "r-part"]), order).toEqual(
        new Map([
          ["r-merged", "r-a"],
          ["r-part", "r-b"],
        ]),
      );
      await other.close();
    }
  });

  test("what a report merged from others handed on does not count with any of those", async () => {
    await save("r-a", "one", "two", "three", "four");
    await save("r-merged", "one", "two", "five", "six");
    await save("r-part", "five", "six");
    const later: Comparer<readonly string[]> = {
      ...byLines,
      compare: (first, second) => {
        const likeness = byLines.compare(first, second);
        return likeness && { ...likeness, copy: "first", basis: "time" };
      },
    };
    await store.copies.takeIn(later);
    expect(await clusters()).toEqual([["r-a", "r-merged"]]);
    expect((await store.copies.cluster("r-part"))?.reports).toBeUndefined();
  });

  test("reports that each copy the next in a ring come to an end", async () => {
    const ring: Comparer<readonly string[]> = {
      ...byLines,
      compare: ([first = ""], [second = ""]) => ({
        kind: "exact",
        copy: (Number(first.slice(-1)) + 1) % 3 === Number(second.slice(-1)) ? "first" : "second",
        basis: "credit",
        likelihood: 0.9,
        shareOfFirst: 1,
        shareOfSecond: 1,
      }),
    };
    for (const n of [0, 1, 2]) await save(`r-${n}`, `number ${n}`, "one", "two");
    await store.copies.takeIn(ring);
    expect(await store.copies.count()).toEqual({ reports: 3, sources: 2 });
  });

  test("a copy falls out of its cluster when it changes, and the others stay", async () => {
    await save("r-1", "one", "two");
    await save("r-2", "one", "two");
    await save("r-3", "one", "two");
    await store.copies.takeIn(byLines);
    await save("r-1", "three", "four");
    await store.copies.takeIn(byLines);
    expect(await clusters()).toEqual([["r-2", "r-3"]]);
    await store.forget("r-2");
    expect(await store.copies.count()).toEqual({ reports: 2, sources: 2 });
    expect(await store.copies.clusters()).toEqual([]);
  });

  describe("lists and searches", () => {
    beforeEach(async () => {
      await save("r-whole", "shells", "drones");
      await save("r-part", "shells");
      await store.copies.takeIn(byLines);
    });

    test("leave out copies when they are asked to", async () => {
      const ids = (found: readonly { readonly report: { readonly id: string } }[]) =>
        found.map(({ report }) => report.id);
      expect(ids(await store.search("shells")).sort()).toEqual(["r-part", "r-whole"]);
      expect(ids(await store.search("shells", { copies: "without" }))).toEqual(["r-whole"]);
      expect(ids(await store.entries({ copies: "with" }))).toEqual(["r-whole", "r-whole", "r-part"]);
      expect(ids(await store.entries({ copies: "without" }))).toEqual(["r-whole", "r-whole"]);
      expect((await store.reports({ copies: "without" })).map(({ id }) => id)).toEqual(["r-whole"]);
    });
  });
}
