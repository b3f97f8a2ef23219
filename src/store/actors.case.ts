import { describe, expect, test } from "vitest";
import { noCodes } from "../record/index.ts";
import { actorsSuite, reader, withActor, withRole } from "./actors-suite.case.ts";
import { problemOf } from "./problem-of.case.ts";
import { sampleRecord } from "./sample-record.case.ts";
import type { Store } from "./store.ts";

/** How every store lists, finds, shows and merges actors, whatever keeps it; `open` gives an empty one each time. */
export function actorsCases(open: () => Promise<Store>): void {
  const suite = actorsSuite(open);
  const { names, speakers, actorIn } = suite;

  describe("list", () => {
    test("counts reports and entries, and puts those that most reports speak of first", async () => {
      expect(await suite.store.actors.list()).toEqual([
        { id: "Putin", name: "Putin", kind: "unknown", country: null, reports: 2, entries: 3 },
        { id: "Kim", name: "Kim", kind: "unknown", country: null, reports: 2, entries: 2 },
        { id: "Vladimir Putin", name: "Vladimir Putin", kind: "unknown", country: null, reports: 1, entries: 1 },
      ]);
      expect(await names({ limit: 1, offset: 1 })).toEqual(["Kim"]);
    });

    test("keeps to a name, a kind, a country", async () => {
      const ana = sampleRecord({ id: "r-4", lines: ["Ana Torrés said: yes"] });
      await suite.store.save(withActor(ana, "Ana Torrés", { kind: "person", country: "ESP" }), reader);
      expect(await names({ name: "torres" })).toEqual(["Ana Torrés"]);
      expect(await names({ name: "putin" })).toEqual(["Putin", "Vladimir Putin"]);
      expect(await names({ kind: "person" })).toEqual(["Ana Torrés"]);
      expect(await names({ country: "ESP" })).toEqual(["Ana Torrés"]);
      expect(await names({ country: "RUS" })).toEqual([]);
      expect((await problemOf(suite.store.actors.list({ name: "?" }))).code).toBe("usage");
      expect((await problemOf(suite.store.actors.list({ limit: -1 }))).code).toBe("usage");
    });

    test("follows what is read anew, changed and forgotten", async () => {
      await suite.store.save(sampleRecord({ id: "r-3", lines: ["Kim denied: it"] }), reader);
      await suite.store.save(
        { ...sampleRecord({ id: "r-2", lines: ["Vladimir Putin said: supplies", "Kim said: never"] }), actors: [] },
        { model: "2" },
      );
      await suite.store.forget("r-1");
      expect(await suite.store.actors.list()).toMatchObject([{ id: "Kim", reports: 1, entries: 1 }]);
    });

    test("knows a kind and a country that any late reading tells", async () => {
      const kim = (id: string) => sampleRecord({ id, lines: ["Kim said: so"] });
      await suite.store.save(withActor(kim("r-5"), "Kim", { kind: "person", country: "PRK" }), reader);
      await suite.store.save(kim("r-6"), reader);
      expect(await suite.store.actors.find("Kim")).toMatchObject({ kind: "person", country: "PRK", reports: 4 });
    });
  });

  describe("find", () => {
    test.each([
      ["its id", "Vladimir Putin"],
      ["the beginning of its id", "Vladimir P"],
      ["its name in other letters", "vladimir  PUTIN"],
      ["words of its name", "vladimir"],
    ])("takes %s", async (_, typed) => {
      expect((await suite.store.actors.find(typed)).id).toBe("Vladimir Putin");
    });

    test("a whole name goes before longer ones that have it", async () => {
      expect((await suite.store.actors.find("putin")).id).toBe("Putin");
    });

    test("words by which reports call an actor go before longer names that have them", async () => {
      await suite.store.save(sampleRecord({ id: "r-4", lines: ["Ali Kim said: x", "The Kim Group said: y"] }), reader);
      await suite.store.actors.rename("Kim", "Supreme Leader", "Ada");
      expect((await suite.store.actors.find("kim")).id).toBe("Kim");
      await suite.store.actors.rename("The Kim Group", "Holding", "Ada");
      expect((await suite.store.actors.find("KIM group")).id).toBe("The Kim Group");
    });

    test.each([
      ["NorthKorea", "North Korea"],
      ["north-korea", "North Korea"],
      ["North  Korea.", "North Korea"],
      ["the North Korea", "North Korea"],
      ["al Shabaab", "al-Shabaab"],
      ["Alshabaab", "al-Shabaab"],
      ["Hayat Tahrir", "Hay’at Tahrir"],
      ["US", "the U.S."],
      ["the us", "the U.S."],
    ])("goes by a name's letters, however its words are parted: %s", async (typed, name) => {
      const lines = [name, `${name} forces`, `Great ${name}`].map((speaker) => `${speaker} said: so`);
      await suite.store.save(sampleRecord({ id: "r-4", lines }), reader);
      expect((await suite.store.actors.find(typed)).id).toBe(name);
      expect((await suite.store.actors.nearest(typed)).map(({ id }) => id)).toEqual([name]);
    });

    test("names all that have a name's letters", async () => {
      await suite.store.save(sampleRecord({ id: "r-4", lines: ["Is Lam said: x", "Isl-am said: y"] }), reader);
      const { code, allowed } = await problemOf(suite.store.actors.find("islam"));
      expect([code, allowed]).toEqual(["usage", "Is Lam: Is Lam, 1 report; Isl-am: Isl-am, 1 report"]);
    });

    test("names those that several words mean", async () => {
      await suite.store.save(sampleRecord({ id: "r-4", lines: ["Ali Kim said: x", "Bo Kim said: y"] }), reader);
      const problem = await problemOf(
        suite.store.actors.merge("i kim", "Putin", "Ada").catch(() => suite.store.actors.find("said")),
      );
      expect(problem.code).toBe("not-found");
      await suite.store.save(sampleRecord({ id: "r-5", lines: ["Cy Lee said: x", "Di Lee said: y"] }), reader);
      expect(await problemOf(suite.store.actors.find("lee"))).toMatchObject({
        code: "usage",
        received: "lee",
        allowed: "Cy Lee: Cy Lee, 1 report; Di Lee: Di Lee, 1 report",
      });
    });

    test("asks for those whose names are nearest", async () => {
      const advice = async (typed: string) => (await problemOf(suite.store.actors.find(typed))).advice;
      expect(await advice("Putn")).toBe("Did you mean Putin?");
      expect(await advice("vladmir pituin")).toBe("Did you mean Vladimir Putin?");
      expect(await advice("vladimier")).toBe("Did you mean Vladimir Putin?");
      expect(await advice("Kim Jong Un")).toBe("Look for it with `onrecord actor list WORDS`.");
      expect(await problemOf(suite.store.actors.merge("Kmi", "Putin", "Ada"))).toMatchObject({
        code: "not-found",
        received: "Kmi",
        advice: "Did you mean Kim?",
      });
      expect(await problemOf(suite.store.actors.show("Kmi"))).toMatchObject({ advice: "Did you mean Kim?" });
    });

    test.each(["", "?", "%", "nobody", "\0"])("%j is nobody", async (typed) => {
      expect(await problemOf(suite.store.actors.find(typed))).toMatchObject({ code: "not-found", received: typed });
    });
  });

  describe("nearest", () => {
    const nearest = async (typed: string, limit?: number) =>
      (await suite.store.actors.nearest(typed, limit)).map(({ name }) => name);
    const say = (...speakers: string[]) =>
      suite.store.save(
        sampleRecord({ id: `r-${speakers[0]}`, lines: speakers.map((name) => `${name} said: so`) }),
        reader,
      );

    test.each([
      ["a letter left out", "Ukrane", ["Ukraine"]],
      ["a letter too many", "Irann", ["Iran"]],
      ["another letter", "Moldava", ["Moldova"]],
      ["two letters in each other's place", "Irna", ["Iran"]],
      ["letters with and without marks", "Türkye", ["Turkiye"]],
      ["two slips in a long word", "Hizbolah", ["Hezbollah"]],
      ["a slip in each word", "Sauth Koera", ["South Korea"]],
      ["two that are as near, those in more reports first", "Irax", ["Iraq", "Iran"]],
      ["nobody else, where fewer slips lead to one", "Hezbolah", ["Hezbollah"]],
      ["nobody, where words are too far", "Irkutsk", []],
      ["nobody, where a word is nowhere near", "Irann Zentral", []],
      ["nobody, for words of two letters and for none", "Uk", []],
      ["nobody, for signs", '*" OR', []],
    ])("is %s: %s", async (_, typed, expected) => {
      await say("Iran", "Iraq", "Ukraine", "Moldova", "Turkiye", "Hezbollah", "Hebola", "South Korea", "Iran Air");
      await say("Iraq");
      expect(await nearest(typed)).toEqual(expected);
    });

    test("goes by all names of an actor, and keeps to the limit", async () => {
      await suite.store.actors.rename("Kim", "Supreme Leader", "Ada");
      expect(await nearest("Kjm")).toEqual(["Supreme Leader"]);
      await say("Kam", "Kem", "Kom", "Kum");
      expect(await nearest("Kym")).toHaveLength(3);
      expect(await nearest("Kym", 1)).toEqual(["Supreme Leader"]);
    });

    test("knows those with longer names where nobody has a name of so many words", async () => {
      await say("Ana Lind of the Harbour Council", "Harbour Watch");
      expect(await nearest("Habrour Concil")).toEqual(["Ana Lind of the Harbour Council"]);
    });
  });

  describe("show", () => {
    test("tells names, mentions with their reports, and what it says, the last first", async () => {
      const putin = await suite.store.actors.show("Putin");
      expect(putin).toMatchObject({
        id: "Putin",
        reports: 2,
        entries: 3,
        mergedIds: [],
        correctedBy: null,
        codes: noCodes,
      });
      expect(putin.names).toEqual([{ words: "Putin", mentions: 3 }]);
      expect(putin.mentions.map(({ report, mentions }) => [report.id, mentions.map(({ start }) => start)])).toEqual([
        ["r-3", [0]],
        ["r-1", [0, 30]],
      ]);
      expect(putin.spoken.map(({ entry }) => entry.id)).toEqual(["r-3-e0", "r-1-e2", "r-1-e0"]);
      const page = await suite.store.actors.show("Putin", { limit: 1, offset: 1 });
      expect([page.mentions.map(({ report }) => report.id), page.spoken.map(({ entry }) => entry.id)]).toEqual([
        ["r-1"],
        ["r-1-e2"],
      ]);
    });

    test("counts roles over reports, and gives the codes that any reading knows", async () => {
      for (const [id, former] of [
        ["r-5", false],
        ["r-6", false],
        ["r-7", true],
      ] as const) {
        const record = sampleRecord({ id, lines: ["President Xi said: yes"] });
        await suite.store.save(
          withActor(
            withRole(record, "President Xi", "President", former),
            "President Xi",
            id === "r-5" ? { codes: { ...noCodes, plover: "CHNGOV" } } : {},
          ),
          reader,
        );
      }
      const { roles, codes } = await suite.store.actors.show("President Xi");
      expect(roles).toEqual([
        { title: "President", former: false, mentions: 2 },
        { title: "President", former: true, mentions: 1 },
      ]);
      expect(codes).toEqual({ ...noCodes, plover: "CHNGOV" });
    });
  });

  describe("merge", () => {
    test("makes one actor of two, in everything that is shown, listed and searched", async () => {
      const made = await suite.store.actors.merge("Putin", "Vladimir Putin", "Ada");
      expect(made).toMatchObject({
        what: "merge",
        actor: "Putin",
        target: "Vladimir Putin",
        before: { name: "Putin" },
        after: { name: "Vladimir Putin" },
        by: "Ada",
        undoneBy: null,
      });
      expect(await suite.store.actors.list()).toMatchObject([
        { id: "Vladimir Putin", reports: 3, entries: 4 },
        { id: "Kim", reports: 2 },
      ]);
      const identifiedBy = { kind: "person", name: "Ada", version: made.at };
      expect(await actorIn("r-1", "Vladimir Putin")).toMatchObject({ name: "Vladimir Putin", identifiedBy });
      expect((await actorIn("r-2", "Vladimir Putin"))?.identifiedBy.kind).toBe("rule");
      expect(await actorIn("r-1", "Putin")).toBeUndefined();
      expect(await speakers({ report: "r-1" })).toEqual([
        ["r-1-e0", "Vladimir Putin", "Vladimir Putin"],
        ["r-1-e1", "Kim", "Kim"],
        ["r-1-e2", "Vladimir Putin", "Vladimir Putin"],
      ]);
      expect((await speakers({ speaker: "vladimir" })).map(([id]) => id)).toEqual([
        "r-1-e0",
        "r-1-e2",
        "r-2-e0",
        "r-3-e0",
      ]);
      expect((await speakers({ actor: "Vladimir Putin" })).map(([id]) => id)).toEqual([
        "r-1-e0",
        "r-1-e2",
        "r-2-e0",
        "r-3-e0",
      ]);
      const [hit] = await suite.store.search("vladimir arms");
      expect(hit).toMatchObject({ speaker: "Vladimir Putin", entry: { id: "r-1-e0", speaker: "Vladimir Putin" } });
      expect((await suite.store.entry("r-3-e0")).speaker).toBe("Vladimir Putin");
      expect((await suite.store.actors.show("Putin")).mergedIds).toEqual(["Putin"]);
      expect((await suite.store.actors.show("Putin")).names).toEqual([
        { words: "Putin", mentions: 3 },
        { words: "Vladimir Putin", mentions: 1 },
      ]);
    });

    test("holds for reports that are read anew, changed or new, and for old versions", async () => {
      await suite.store.actors.merge("Putin", "Vladimir Putin", "Ada");
      await suite.store.save(
        sampleRecord({ id: "r-1", lines: ["Putin said: arms", "Kim said: no", "Putin warned: of war"] }),
        { model: "statements 2" },
      );
      await suite.store.save(sampleRecord({ id: "r-3", lines: ["Putin denied: it again"] }), reader);
      await suite.store.save(sampleRecord({ id: "r-4", lines: ["Putin said: new"] }), reader);
      expect(await names()).toEqual(["Vladimir Putin", "Kim"]);
      expect((await speakers({ speaker: "vladimir" })).map(([id]) => id)).toEqual([
        "r-1-e0",
        "r-1-e2",
        "r-2-e0",
        "r-3-e0",
        "r-4-e0",
      ]);
      const { record } = await suite.store.report("r-3", 1);
      expect(record.actors.map(({ id }) => id)).toEqual(["Vladimir Putin"]);
    });

    test("chains, whichever comes first, and never turns in a circle", async () => {
      await suite.store.actors.merge("Putin", "Vladimir Putin", "Ada");
      await suite.store.actors.merge("Vladimir Putin", "Kim", "Ada");
      expect(await suite.store.actors.list()).toMatchObject([{ id: "Kim", reports: 3, entries: 6 }]);
      expect((await suite.store.actors.find("Putin")).id).toBe("Kim");
      expect((await speakers()).map(([, id]) => id)).toEqual(Array(6).fill("Kim"));
      for (const [actor, into] of [
        ["Kim", "Putin"],
        ["Putin", "Kim"],
        ["Kim", "Kim"],
        ["Vladimir Putin", "Putin"],
      ] as const) {
        expect(await problemOf(suite.store.actors.merge(actor, into, "Ada"))).toMatchObject({ code: "usage" });
      }
    });

    test("joins mentions, and fills in what one of them knows", async () => {
      const record = sampleRecord({ id: "r-4", lines: ["Kim said: x", "Kim Jong Un said: y"] });
      await suite.store.save(
        withActor(record, "Kim Jong Un", { country: "PRK", codes: { ...noCodes, cow: 731 } }),
        reader,
      );
      await suite.store.actors.merge("Kim Jong Un", "Kim", "Ada");
      expect(await actorIn("r-4", "Kim")).toMatchObject({
        name: "Kim",
        country: "PRK",
        codes: { cow: 731 },
        mentions: [{ text: "Kim" }, { text: "Kim Jong Un" }],
      });
      expect((await suite.store.actors.find("Kim")).reports).toBe(3);
    });

    test("is undone wholly", async () => {
      const before = [
        await suite.store.actors.list(),
        await suite.store.entries(),
        (await suite.store.report("r-1")).record,
      ];
      const { id } = await suite.store.actors.merge("Putin", "Vladimir Putin", "Ada");
      expect(await suite.store.actors.undo(undefined, "Bo")).toMatchObject({ id, undoneBy: "Bo" });
      const after = [
        await suite.store.actors.list(),
        await suite.store.entries(),
        (await suite.store.report("r-1")).record,
      ];
      expect(after).toEqual(before);
      expect((await speakers({ speaker: "vladimir" })).map(([entry]) => entry)).toEqual(["r-2-e0"]);
    });

    test("undone out of its turn leaves the later ones", async () => {
      const first = await suite.store.actors.merge("Putin", "Vladimir Putin", "Ada");
      await suite.store.actors.merge("Vladimir Putin", "Kim", "Ada");
      await suite.store.actors.undo(first.id, "Ada");
      expect((await suite.store.actors.list()).map(({ id, reports }) => [id, reports])).toEqual([
        ["Kim", 2],
        ["Putin", 2],
      ]);
      expect((await suite.store.actors.find("Vladimir Putin")).id).toBe("Kim");
    });
  });
}
