import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { sha256 } from "../util/sha256.ts";
import { deedCases } from "./deeds.case.ts";
import { problemOf } from "./problem-of.case.ts";
import { sampleRecord } from "./sample-record.case.ts";
import { searchCases } from "./search.case.ts";
import type { Store } from "./store.ts";

const reader = { model: "statements 1" };

/** What every store has to do, whatever keeps it; `open` gives an empty one each time. */
export function storeCases(open: () => Promise<Store>): void {
  let store: Store;
  beforeEach(async () => {
    store = await open();
  });
  afterEach(() => store.close());

  describe("save", () => {
    test("keeps a new report whole", async () => {
      const record = sampleRecord({ published: "2024-06-21" });
      const before = new Date().toISOString();
      expect(await store.save(record, reader)).toEqual({ outcome: "new", version: 1 });
      const { readAt, ...stored } = await store.report("r-1");
      expect(stored).toEqual({ record, version: 1, latest: 1, ...reader });
      expect(readAt >= before && readAt <= new Date().toISOString()).toBe(true);
    });

    test("changes nothing for the same record, whatever the order of its fields", async () => {
      const record = sampleRecord();
      await store.save(record, reader);
      const kept = await store.report("r-1");
      const turned = Object.fromEntries(Object.entries(record).reverse());
      expect(await store.save({ ...record, ...turned }, reader)).toEqual({ outcome: "unchanged", version: 1 });
      expect(await store.report("r-1")).toEqual(kept);
    });

    test("replaces the entries of a text that is read anew", async () => {
      await store.save(sampleRecord(), reader);
      const other = { ...sampleRecord({ published: "2024-01-02" }), entries: sampleRecord().entries.slice(1) };
      expect(await store.save(other, { model: "statements 2" })).toEqual({ outcome: "reread", version: 1 });
      expect(await store.report("r-1")).toMatchObject({ record: other, version: 1, latest: 1, model: "statements 2" });
      expect((await store.entries()).map(({ entry }) => entry.id)).toEqual(["r-1-e1"]);
      expect(await store.search("sanctions")).toEqual([]);
    });

    test("tells a new model even where it finds the same", async () => {
      await store.save(sampleRecord(), reader);
      expect(await store.save(sampleRecord(), { model: "statements 2" })).toEqual({ outcome: "reread", version: 1 });
    });

    test("keeps the old versions of a text that changes, and the entries of each", async () => {
      const first = sampleRecord();
      const second = sampleRecord({ lines: ["Ana Torres denied: any deal", "! war would follow"] });
      await store.save(first, reader);
      expect(await store.save(second, reader)).toEqual({ outcome: "new-version", version: 2 });
      expect((await store.report("r-1")).record).toEqual(second);
      expect(await store.report(" R-1", 1)).toMatchObject({ record: first, version: 1, latest: 2 });
      expect((await store.entries()).map(({ entry }) => entry)).toEqual(second.entries);
      expect(await store.search("sanctions")).toEqual([]);
      expect((await store.reports()).map(({ version }) => version)).toEqual([2]);
    });

    test("takes a return to an earlier wording for a new version", async () => {
      const first = sampleRecord();
      await store.save(first, reader);
      await store.save(sampleRecord({ lines: [] }), reader);
      expect(await store.save(first, reader)).toEqual({ outcome: "new-version", version: 3 });
      expect((await store.report("r-1")).record).toEqual(first);
    });

    test("keeps every character, even those that belong in no text", async () => {
      const record = sampleRecord({
        title: "نص — 日本 \u{1f600}",
        lines: ["A B said: \0 \ud800 \ufdd0 'x' \"y\" é e\u0301 \u2028"],
      });
      await store.save(record, reader);
      expect((await store.report("r-1")).record).toEqual(record);
      expect((await store.entries())[0]?.entry).toEqual(record.entries[0]);
      expect((await store.save(record, reader)).outcome).toBe("unchanged");
    });

    test("refuses two entries with one id, and keeps nothing of them", async () => {
      const record = sampleRecord();
      const [entry] = record.entries;
      const doubled = { ...record, entries: entry === undefined ? [] : [entry, entry] };
      await expect(store.save(doubled, reader)).rejects.toMatchObject({
        problem: { code: "internal", received: "r-1-e0" },
      });
      expect(await store.reports()).toEqual([]);
    });

    test("refuses offsets in code points", async () => {
      const record = { ...sampleRecord(), offsets: "code-point" } as const;
      await expect(store.save(record, reader)).rejects.toMatchObject({ problem: { code: "internal" } });
    });

    test("saves many at once, one after the other", async () => {
      const ids = Array.from({ length: 20 }, (_, n) => `r-${n}`);
      const saved = await Promise.all(ids.map((id) => store.save(sampleRecord({ id }), reader)));
      expect(saved.every(({ outcome }) => outcome === "new")).toBe(true);
      expect((await store.reports()).map(({ id }) => id)).toEqual(ids);
    });
  });

  describe("known", () => {
    test("tells that no date was given where the report's own page told it", async () => {
      const record = sampleRecord({ published: "2024-06-21" });
      const told = { ...record, report: { ...record.report, publishedBy: "page" } } as const;
      await store.save(told, reader);
      expect(await store.known("r-1", sha256(record.report.text))).toEqual({ version: 1, given: null, ...reader });
    });

    test("tells who read the latest text, and with which date", async () => {
      const record = sampleRecord({ published: "2024-06-21" });
      const hash = sha256(record.report.text);
      expect(await store.known("r-1", hash)).toBeNull();
      await store.save(record, reader);
      expect(await store.known("r-1", hash)).toEqual({ version: 1, given: "2024-06-21", ...reader });
      expect(await store.known("r-2", hash)).toBeNull();
      await store.save(sampleRecord({ lines: [] }), reader);
      expect(await store.known("r-1", hash)).toBeNull();
    });
  });

  describe("lists", () => {
    beforeEach(async () => {
      await store.save(sampleRecord({ id: "r-b", title: null }), reader);
      await store.save(
        sampleRecord({ id: "r-a", published: "2024-06-21", lines: ["! war", "Ana said: no", "! ruin"] }),
        reader,
      );
      await store.save(sampleRecord({ id: "r-c", lines: [] }), reader);
    });

    test("name reports in the order they came, with their entries counted", async () => {
      const reports = await store.reports();
      expect(reports.map(({ id, title, published, entries }) => ({ id, title, published, entries }))).toEqual([
        { id: "r-b", title: null, published: null, entries: { statement: 2 } },
        { id: "r-a", title: "Talks in Ankara", published: "2024-06-21", entries: { statement: 1, threat: 2 } },
        { id: "r-c", title: "Talks in Ankara", published: null, entries: {} },
      ]);
      expect(reports[0]?.source).toBe("/reports/r-b.txt");
    });

    test("come in pages", async () => {
      expect((await store.reports({ limit: 1, offset: 1 })).map(({ id }) => id)).toEqual(["r-a"]);
      expect(await store.reports({ limit: 0 })).toEqual([]);
      expect(await store.reports({ offset: 3 })).toEqual([]);
      expect((await store.entries({ limit: 2, offset: 1 })).map(({ entry }) => entry.id)).toEqual(["r-b-e1", "r-a-e0"]);
    });

    test.each([{ limit: -1 }, { limit: 1.5 }, { offset: -1 }, { offset: Number.NaN }])("refuse %o", async (page) => {
      await expect(store.reports(page)).rejects.toMatchObject({ problem: { code: "usage" } });
      await expect(store.entries(page)).rejects.toMatchObject({ problem: { code: "usage" } });
      await expect(store.search("war", page)).rejects.toMatchObject({ problem: { code: "usage" } });
    });

    test("give entries in the order of reports and of the text, also after a reading anew", async () => {
      const all = ["r-b-e0", "r-b-e1", "r-a-e0", "r-a-e1", "r-a-e2"];
      expect((await store.entries()).map(({ entry }) => entry.id)).toEqual(all);
      await store.save(sampleRecord({ id: "r-b", title: null }), { model: "statements 2" });
      expect((await store.entries()).map(({ entry }) => entry.id)).toEqual(all);
    });

    test("give the entries of a kind, a speaker, a report", async () => {
      const ids = async (filter: Parameters<Store["entries"]>[0]) =>
        (await store.entries(filter)).map(({ entry }) => entry.id);
      expect(await ids({ kind: "threat" })).toEqual(["r-a-e0", "r-a-e2"]);
      expect(await ids({ speaker: "ana" })).toEqual(["r-b-e1", "r-a-e1"]);
      expect(await ids({ speaker: "Torres, Ana" })).toEqual(["r-b-e1"]);
      expect(await ids({ speaker: "sanctions" })).toEqual([]);
      expect(await ids({ report: "r-b" })).toEqual(["r-b-e0", "r-b-e1"]);
      expect(await ids({ report: "r-b", speaker: "erdogan", kind: "statement" })).toEqual(["r-b-e0"]);
      expect(await ids({ report: "r-" })).toEqual([]);
      await expect(store.entries({ speaker: "?" })).rejects.toMatchObject({ problem: { code: "usage" } });
    });

    test("give the entries at a place, in a country, and of a time", async () => {
      const place = (name: string, country: string) => ({
        name,
        geonames: null,
        country,
        latitude: null,
        longitude: null,
        precision: "town" as const,
        span: null,
        rule: "a test",
      });
      const date = (start: string | null, end: string | null) => ({
        start,
        end,
        precision: "range" as const,
        span: null,
        rule: "a test",
        anchor: null,
      });
      const record = sampleRecord({ id: "r-d", lines: ["! one", "! two", "! three", "! four"] });
      const held = [
        { date: date("2024-06-20", "2024-06-20"), place: place("Hanoï", "VNM") },
        { date: date("2024-06-01", "2024-06-30"), place: place("Ho Chi Minh City", "VNM") },
        { date: date(null, null), place: place("Seoul", "KOR") },
        {},
      ];
      await store.save({ ...record, entries: record.entries.map((entry, n) => ({ ...entry, ...held[n] })) }, reader);
      const ids = async (filter: Parameters<Store["entries"]>[0]) =>
        (await store.entries(filter)).map(({ entry }) => entry.id);
      expect(await ids({ place: "hanoi" })).toEqual(["r-d-e0"]);
      expect(await ids({ place: "VNM" })).toEqual(["r-d-e0", "r-d-e1"]);
      expect(await ids({ place: "vietnam" })).toEqual([]);
      expect(await ids({ from: "2024-06-20", to: "2024-06-20" })).toEqual(["r-d-e0", "r-d-e1"]);
      expect(await ids({ from: "2024-06-21" })).toEqual(["r-d-e1"]);
      expect(await ids({ from: "2024-07-01" })).toEqual([]);
      expect(await ids({ to: "2024-06-01" })).toEqual(["r-d-e1"]);
      expect(await ids({ from: "2024-06-20", place: "VNM", kind: "statement" })).toEqual([]);
      expect((await problemOf(store.entries({ from: "2024-02-31" }))).code).toBe("usage");
    });

    test("say whose words an entry is and where it stands", async () => {
      const [, , first, second] = await store.entries();
      const report = {
        id: "r-a",
        source: "/reports/r-a.txt",
        title: "Talks in Ankara",
        published: "2024-06-21",
        version: 1,
      };
      expect(first).toMatchObject({ speaker: null, report });
      expect(second).toMatchObject({ speaker: "Ana", report });
    });
  });

  describe("one by its id", () => {
    beforeEach(async () => {
      await store.save(sampleRecord({ id: "r-12" }), reader);
      await store.save(sampleRecord({ id: "r-123" }), reader);
    });

    test("a report by its whole id, even where another begins so, or by its beginning", async () => {
      expect((await store.report("r-12")).record.report.id).toBe("r-12");
      expect((await store.report("r-123")).record.report.id).toBe("r-123");
      expect((await store.entry("r-123-e1")).entry.id).toBe("r-123-e1");
    });

    test("an entry with the whole record around it", async () => {
      const { entry, speaker, report, record } = await store.entry("r-12-e0");
      expect({ entry, record }).toEqual({
        entry: sampleRecord({ id: "r-12" }).entries[0],
        record: sampleRecord({ id: "r-12" }),
      });
      expect({ speaker, id: report.id }).toEqual({ speaker: "Recep Erdoğan", id: "r-12" });
    });

    test("an entry of the latest version, though an earlier one has it too", async () => {
      const changed = sampleRecord({ id: "r-12", title: "Changed", lines: ["Recep Erdoğan warned: of more"] });
      await store.save(changed, reader);
      expect((await store.entry("r-12-e0")).record).toEqual(changed);
      await expect(store.entry("r-12-e1")).rejects.toMatchObject({ problem: { code: "not-found" } });
    });

    test("a beginning that several have names them", async () => {
      const problem = await problemOf(store.report("r-1"));
      expect(problem).toMatchObject({
        code: "usage",
        received: "r-1",
        allowed: "r-12: Talks in Ankara; r-123: Talks in Ankara",
      });
      expect((await problemOf(store.entry("r-12-"))).allowed).toMatch(/^r-12-e0: .*; r-12-e1: [^;]*$/);
    });

    test("more than ten are not all named", async () => {
      for (let n = 10; n < 30; n++) await store.save(sampleRecord({ id: `x-${n}`, lines: [] }), reader);
      expect((await problemOf(store.report("x"))).allowed).toMatch(/^x-10: .*; x-19: [^;]*; and more$/);
    });

    test.each(["", "r-2", "%", "r-12_", "*", "\0", "\u{10ffff}"])("%j is not found", async (id) => {
      expect((await problemOf(store.report(id))).code).toBe("not-found");
      expect((await problemOf(store.entry(id))).code).toBe("not-found");
    });

    test.each([0, 2, -1, 1.5])("version %d does not exist", async (version) => {
      expect(await problemOf(store.report("r-12", version))).toMatchObject({ code: "not-found", allowed: "1" });
    });
  });

  describe("forget", () => {
    test("removes a report with its versions and entries, and nothing else", async () => {
      await store.save(sampleRecord(), reader);
      await store.save(sampleRecord({ lines: ["Ana Torres said: sanctions"] }), reader);
      await store.save(sampleRecord({ id: "r-2" }), reader);
      expect(await store.forget("r-1")).toEqual({
        id: "r-1",
        source: "/reports/r-1.txt",
        title: "Talks in Ankara",
        versions: 2,
        entries: 3,
        erased: true,
      });
      expect((await store.reports()).map(({ id }) => id)).toEqual(["r-2"]);
      expect((await store.search("sanctions")).map(({ report }) => report.id)).toEqual(["r-2"]);
      expect((await problemOf(store.report("r-1"))).code).toBe("not-found");
      expect(await store.save(sampleRecord(), reader)).toEqual({ outcome: "new", version: 1 });
    });

    test("takes whole ids only", async () => {
      await store.save(sampleRecord(), reader);
      expect((await problemOf(store.forget("r-"))).code).toBe("not-found");
      expect(await store.reports()).toHaveLength(1);
    });
  });

  searchCases(() => store);
  deedCases(() => store);
}
