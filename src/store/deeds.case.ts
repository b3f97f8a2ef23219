import { beforeEach, describe, expect, test } from "vitest";
import { everyKindRecord } from "./every-kind-record.case.ts";
import { sampleRecord } from "./sample-record.case.ts";
import type { EntryFilter, Store } from "./store.ts";

/** How entries other than statements are listed and found, whatever keeps the store; part of {@link storeCases}. */
export function deedCases(store: () => Store): void {
  describe("events, transfers, commitments, threats and restrictions", () => {
    beforeEach(async () => {
      await store().save(sampleRecord({ lines: ["! war"] }), { model: "a test" });
      await store().save(everyKindRecord(), { model: "a test" });
    });

    const kinds = async (filter: EntryFilter) => (await store().entries(filter)).map(({ entry }) => entry.kind);

    test.each<[EntryFilter, readonly string[]]>([
      [{ plover: "ASSAULT" }, ["event"]],
      [{ plover: "AID" }, []],
      [{ occurrence: "happened" }, ["event"]],
      [{ occurrence: "denied" }, []],
      [{ stage: "delivered" }, ["transfer"]],
      [{ stage: "delivered", kind: "event" }, []],
      [{ modality: "certain" }, ["event", "commitment", "threat"]],
      [{ polarity: "negative" }, ["restriction"]],
      [{ modality: "probable", polarity: "positive" }, ["transfer"]],
      [{ agent: "rus" }, ["event", "commitment"]],
      [{ agent: "prk", kind: "transfer" }, ["transfer"]],
      [{ recipient: "prk" }, ["restriction"]],
      [{ agent: "prk", recipient: "rus" }, ["transfer"]],
      [{ agent: "rus", recipient: "prk" }, []],
      [{ claimant: "prk" }, ["transfer"]],
      [{ claimant: "kor" }, ["transfer", "restriction"]],
      [{ denier: "prk" }, ["transfer"]],
      [{ denier: "kor" }, []],
      [{ item: { names: ["rockets", "artillery shell"] } }, ["transfer"]],
      [{ item: { names: ["shells artillery"] } }, []],
      [{ item: { names: [], unroca: "III" } }, ["transfer"]],
      [{ item: { names: ["rockets"], unroca: "IV" } }, []],
      [{ place: "UKR", from: "2024-06-01", kind: "event" }, ["event"]],
      [{ place: "Kupiansk", to: "2024-06-17" }, []],
      [{ actor: "kor" }, ["statement", "transfer", "threat", "restriction"]],
      [{ agent: "author" }, []],
    ])("%o", async (filter, expected) => {
      expect(await kinds(filter)).toEqual(expected);
    });

    test("by whom the parties are, once two are merged", async () => {
      await store().actors.merge("putin", "rus", "Ada");
      expect(await kinds({ agent: "rus" })).toEqual(["event", "commitment", "threat"]);
      expect(await kinds({ claimant: "rus" })).toEqual(["threat"]);
      await store().actors.undo(undefined, "Ada");
      expect(await kinds({ agent: "rus" })).toEqual(["event", "commitment"]);
    });

    test("by words and what they are at once", async () => {
      const ids = async (words: string, filter: EntryFilter) =>
        (await store().search(words, filter)).map(({ entry }) => entry.id);
      expect(await ids("shells", { denier: "prk" })).toEqual(["k-transfer"]);
      expect(await ids("shells", { denier: "kor" })).toEqual([]);
      expect(await ids("pact", { actor: "rus", from: "2024-06-01", to: "2024-06-30" })).toEqual(["k-event"]);
      expect(await ids("pact", { speaker: "korea", report: everyKindRecord().report.id })).toEqual(["k-statement"]);
      expect(await ids("war", { report: everyKindRecord().report.id })).toEqual([]);
    });

    test("are counted by kind", async () => {
      expect(await store().found("pact", { actor: "prk" })).toEqual({
        kinds: { commitment: 1, restriction: 1, transfer: 1 },
        more: false,
      });
      expect(await store().found(null, { modality: "certain" })).toEqual({
        kinds: { commitment: 1, event: 1, threat: 1 },
        more: false,
      });
      const { kinds } = await store().found(null);
      expect(kinds).toMatchObject({ statement: 1, threat: 2 });
    });

    test("their actors and places are suggested while a name is being written", async () => {
      const names = async (typed: string) => (await store().actors.suggest(typed)).map(({ name }) => name);
      expect(await names("kor")).toEqual(["South Korea", "North Korea"]);
      expect(await names("South k")).toEqual(["South Korea"]);
      expect(await names("“*")).toEqual([]);
      expect(await store().places("kúP")).toEqual([{ name: "Kupiansk", country: "UKR", entries: 1 }]);
      expect(await store().places("upiansk")).toEqual([]);
      expect(await store().places(" ")).toEqual([]);
      const near = async (typed: string) => (await store().nearestPlaces(typed)).map(({ name }) => name);
      expect(await near("Kupyansk")).toEqual(["Kupiansk"]);
      expect(await near("Kpuiansk")).toEqual(["Kupiansk"]);
      expect(await near("Kyiv Oblast")).toEqual([]);
    });

    test("come with the names of all in them, as people corrected these", async () => {
      await store().actors.rename("prk", "DPRK", "Ada");
      const [found] = await store().entries({ stage: "delivered" });
      expect(found?.names).toEqual({ prk: "DPRK", rus: "Russia", kor: "South Korea" });
    });

    test.each([
      ["artillery shells", ["k-statement", "k-transfer"]],
      ["fired patrol", ["k-event"]],
      ["pact", ["k-commitment", "k-event", "k-restriction", "k-statement", "k-threat", "k-transfer"]],
      ['"strike back"', ["k-threat"]],
      ['"Resolution 1718"', ["k-restriction"]],
    ])("are found by words: %s", async (words, expected) => {
      expect((await store().search(words)).map(({ entry }) => entry.id).sort()).toEqual(expected);
    });

    test("are found by the words of their fields that lie outside their evidence", async () => {
      const record = everyKindRecord();
      const entries = record.entries.map((entry) =>
        entry.kind === "threat" ? { ...entry, evidence: entry.evidence.slice(1) } : entry,
      );
      await store().save({ ...record, entries }, { model: "another" });
      expect((await store().search("strike")).map(({ entry }) => entry.id)).toEqual(["k-threat"]);
    });
  });
}
