import fc from "fast-check";
import { beforeEach, describe, expect, test } from "vitest";
import { OnrecordError } from "../util/problem.ts";
import { sampleRecord } from "./sample-record.case.ts";
import type { Store } from "./store.ts";

/** What searching has to do, whatever keeps the store; part of {@link storeCases}. */
export function searchCases(store: () => Store): void {
  describe("search", () => {
    const ids = async (...search: Parameters<Store["search"]>) =>
      (await store().search(...search)).map(({ entry }) => entry.id);

    beforeEach(async () => {
      const reader = { model: "statements 1" };
      await store().save(sampleRecord({ id: "r-1" }), reader);
      await store().save(
        sampleRecord({
          id: "r-2",
          title: "Fighting in Mali and Niger",
          lines: ["! a war that nobody wants", "Moussa Traoré said: military aid and other aid was sanctioned"],
        }),
        reader,
      );
    });

    test.each([
      ["evidence", "mistake", ["r-1-e0"]],
      ["a speaker", "torres", ["r-1-e1"]],
      ["a cue", "denied", ["r-1-e1"]],
      ["the title", "niger", ["r-2-e0", "r-2-e1"]],
      ["capitals and accents or not", "TRAORE", ["r-2-e1"]],
      ["accents typed in another form", "Erdog\u0306an", ["r-1-e0"]],
      ["other endings", "sanction", ["r-1-e0", "r-2-e1"]],
      ["all words, in any order", "aid moussa", ["r-2-e1"]],
      ["all words, not some", "aid erdogan", []],
      ["a phrase", '"military aid"', ["r-2-e1"]],
      ["a phrase only as it stands", '"aid military"', []],
      ["a phrase in typographic quotation marks", "“military aid” moussa", ["r-2-e1"]],
      ["a word with a hyphen", "F-16", ["r-1-e1"]],
      ["words, not operators", "aid OR erdogan", []],
      ["words, not columns", "speaker:torres", []],
      ["no kinds", "statement", []],
    ])("finds by %s: %s", async (_, words, expected) => {
      expect((await ids(words)).sort()).toEqual(expected);
    });

    test("keeps to a kind", async () => {
      expect(await ids("niger", { kind: "threat" })).toEqual(["r-2-e0"]);
      expect(await ids("niger", { kind: "transfer" })).toEqual([]);
    });

    test("puts the best first, and comes in pages", async () => {
      const lines = [
        "Ana said: uranium",
        "Uranium Board said: uranium is uranium",
        `Ana said: uranium ${"and much else ".repeat(20)}`,
      ];
      await store().save(sampleRecord({ id: "r-3", lines }), { model: "statements 1" });
      const best = ["r-3-e1", "r-3-e0", "r-3-e2"];
      expect(await ids("uranium")).toEqual(best);
      expect(await ids("uranium", { limit: 1, offset: 1 })).toEqual(best.slice(1, 2));
    });

    test("shows the words around a hit, and which they are", async () => {
      const [hit] = await store().search("erdogan mistakes");
      expect(hit?.snippet).toEqual([
        { text: "Recep ", hit: false },
        { text: "Erdoğan", hit: true },
        { text: " warned: sanctions would be a ", hit: false },
        { text: "mistake", hit: true },
      ]);
      expect(hit).toMatchObject({ speaker: "Recep Erdoğan", report: { id: "r-1", version: 1 } });
    });

    test("shows the title where the hit is there, and no kind", async () => {
      const [hit] = await store().search("mali", { kind: "threat" });
      expect(hit?.snippet).toEqual([
        { text: "Fighting in ", hit: false },
        { text: "Mali", hit: true },
        { text: " and Niger", hit: false },
      ]);
    });

    test.each(["", " ", "*", "-", '"', '""', "()", "“”", "\0", "🙂"])(
      "refuses %j, which has no word",
      async (words) => {
        await expect(ids(words)).rejects.toMatchObject({ problem: { code: "usage", received: words } });
      },
    );

    test.each([
      '"mistake',
      "mistake*",
      "(mistake",
      "^mistake",
      "mistake -",
      "{mistake}",
      "+mistake\0",
      "mistake;",
      "'mistake'",
      "mistake 🙂",
    ])("takes %j for the word in it", async (words) => {
      expect(await ids(words)).toEqual(["r-1-e0"]);
    });

    test("refuses more words than make sense", async () => {
      await expect(ids("war ".repeat(65))).rejects.toMatchObject({ problem: { code: "usage", received: "65 words" } });
      await expect(ids("a-".repeat(2000))).rejects.toMatchObject({ problem: { code: "usage" } });
      expect(await ids("war ".repeat(64))).toEqual(["r-2-e0"]);
    });

    test("answers or refuses whatever is typed", async () => {
      const piece = fc.constantFrom(
        "war",
        "AND",
        "OR",
        "NOT",
        "NEAR(",
        '"',
        "“",
        "(",
        ")",
        "*",
        "-",
        "^",
        ":",
        "{title}",
        "\\",
        "'",
        "\0",
        ",",
        " ",
      );
      const typed = fc.oneof(
        fc.array(piece).map((p) => p.join("")),
        fc.array(piece).map((p) => p.join(" ")),
        fc.string({ unit: "binary" }),
      );
      await fc.assert(
        fc.asyncProperty(typed, async (words) => {
          const error = await store()
            .search(words)
            .then(
              () => null,
              (reason: unknown) => reason,
            );
          if (error !== null) expect(error).toSatisfy((e) => e instanceof OnrecordError && e.problem.code === "usage");
        }),
        { numRuns: 300 },
      );
    });
  });
}
