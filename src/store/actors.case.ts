import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type Actor, noCodes, type ReportRecord } from "../record/index.ts";
import { problemOf } from "./problem-of.case.ts";
import { sampleRecord } from "./sample-record.case.ts";
import type { Store } from "./store.ts";

const reader = { model: "statements 1" };

/** The same record with fields of one of its actors as given. */
function withActor(record: ReportRecord, id: string, fields: Partial<Actor>): ReportRecord {
  return { ...record, actors: record.actors.map((actor) => (actor.id === id ? { ...actor, ...fields } : actor)) };
}

/** A record of one report of which an actor has a role: the words in front of its first mention. */
function withRole(record: ReportRecord, id: string, title: string, former = false): ReportRecord {
  const start = record.report.text.indexOf(title);
  const span = { start, end: start + title.length, text: title };
  return withActor(record, id, { roles: [{ title, former, of: null, span }] });
}

/** What every store has to do with actors, whatever keeps it; `open` gives an empty one each time. */
export function actorsCases(open: () => Promise<Store>): void {
  let store: Store;
  beforeEach(async () => {
    store = await open();
    await store.save(
      sampleRecord({ id: "r-1", lines: ["Putin said: arms", "Kim said: no", "Putin warned: of war"] }),
      reader,
    );
    await store.save(sampleRecord({ id: "r-2", lines: ["Vladimir Putin said: supplies", "Kim said: never"] }), reader);
    await store.save(sampleRecord({ id: "r-3", lines: ["Putin denied: it"] }), reader);
  });
  afterEach(() => store.close());

  const names = async (filter?: Parameters<Store["actors"]["list"]>[0]) =>
    (await store.actors.list(filter)).map(({ name }) => name);
  const speakers = async (filter?: Parameters<Store["entries"]>[0]) =>
    (await store.entries(filter)).map(({ entry, speaker }) => [
      entry.id,
      entry.kind === "statement" ? entry.speaker : null,
      speaker,
    ]);
  const actorIn = async (report: string, id: string) =>
    (await store.report(report)).record.actors.find((actor) => actor.id === id);

  describe("list", () => {
    test("counts reports and entries, and puts those that most reports speak of first", async () => {
      expect(await store.actors.list()).toEqual([
        { id: "Putin", name: "Putin", kind: "unknown", country: null, reports: 2, entries: 3 },
        { id: "Kim", name: "Kim", kind: "unknown", country: null, reports: 2, entries: 2 },
        { id: "Vladimir Putin", name: "Vladimir Putin", kind: "unknown", country: null, reports: 1, entries: 1 },
      ]);
      expect(await names({ limit: 1, offset: 1 })).toEqual(["Kim"]);
    });

    test("keeps to a name, a kind, a country", async () => {
      const ana = sampleRecord({ id: "r-4", lines: ["Ana Torrés said: yes"] });
      await store.save(withActor(ana, "Ana Torrés", { kind: "person", country: "ESP" }), reader);
      expect(await names({ name: "torres" })).toEqual(["Ana Torrés"]);
      expect(await names({ name: "putin" })).toEqual(["Putin", "Vladimir Putin"]);
      expect(await names({ kind: "person" })).toEqual(["Ana Torrés"]);
      expect(await names({ country: "ESP" })).toEqual(["Ana Torrés"]);
      expect(await names({ country: "RUS" })).toEqual([]);
      expect((await problemOf(store.actors.list({ name: "?" }))).code).toBe("usage");
      expect((await problemOf(store.actors.list({ limit: -1 }))).code).toBe("usage");
    });

    test("follows what is read anew, changed and forgotten", async () => {
      await store.save(sampleRecord({ id: "r-3", lines: ["Kim denied: it"] }), reader);
      await store.save(
        { ...sampleRecord({ id: "r-2", lines: ["Vladimir Putin said: supplies", "Kim said: never"] }), actors: [] },
        { model: "2" },
      );
      await store.forget("r-1");
      expect(await store.actors.list()).toMatchObject([{ id: "Kim", reports: 1, entries: 1 }]);
    });

    test("knows a kind and a country that any late reading tells", async () => {
      const kim = (id: string) => sampleRecord({ id, lines: ["Kim said: so"] });
      await store.save(withActor(kim("r-5"), "Kim", { kind: "person", country: "PRK" }), reader);
      await store.save(kim("r-6"), reader);
      expect(await store.actors.find("Kim")).toMatchObject({ kind: "person", country: "PRK", reports: 4 });
    });
  });

  describe("find", () => {
    test.each([
      ["its id", "Vladimir Putin"],
      ["the beginning of its id", "Vladimir P"],
      ["its name in other letters", "vladimir  PUTIN"],
      ["words of its name", "vladimir"],
    ])("takes %s", async (_, typed) => {
      expect((await store.actors.find(typed)).id).toBe("Vladimir Putin");
    });

    test("a whole name goes before longer ones that have it", async () => {
      expect((await store.actors.find("putin")).id).toBe("Putin");
    });

    test("names those that several words mean", async () => {
      await store.save(sampleRecord({ id: "r-4", lines: ["Ali Kim said: x", "Bo Kim said: y"] }), reader);
      const problem = await problemOf(
        store.actors.merge("i kim", "Putin", "Ada").catch(() => store.actors.find("said")),
      );
      expect(problem.code).toBe("not-found");
      await store.actors.rename("Kim", "Kim Jong Un", "Ada");
      expect(await problemOf(store.actors.find("kim"))).toMatchObject({ code: "usage", received: "kim" });
      expect((await problemOf(store.actors.find("kim"))).allowed).toMatch(/^Kim: Kim Jong Un, 2 reports; Ali Kim: /);
    });

    test.each(["", "?", "%", "nobody", "\0"])("%j is nobody", async (typed) => {
      expect(await problemOf(store.actors.find(typed))).toMatchObject({ code: "not-found", received: typed });
    });
  });

  describe("show", () => {
    test("tells names, mentions with their reports, and what it says, the last first", async () => {
      const putin = await store.actors.show("Putin");
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
      const page = await store.actors.show("Putin", { limit: 1, offset: 1 });
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
        await store.save(
          withActor(
            withRole(record, "President Xi", "President", former),
            "President Xi",
            id === "r-5" ? { codes: { ...noCodes, plover: "CHNGOV" } } : {},
          ),
          reader,
        );
      }
      const { roles, codes } = await store.actors.show("President Xi");
      expect(roles).toEqual([
        { title: "President", former: false, mentions: 2 },
        { title: "President", former: true, mentions: 1 },
      ]);
      expect(codes).toEqual({ ...noCodes, plover: "CHNGOV" });
    });
  });

  describe("merge", () => {
    test("makes one actor of two, in everything that is shown, listed and searched", async () => {
      const made = await store.actors.merge("Putin", "Vladimir Putin", "Ada");
      expect(made).toMatchObject({
        what: "merge",
        actor: "Putin",
        target: "Vladimir Putin",
        before: { name: "Putin" },
        after: { name: "Vladimir Putin" },
        by: "Ada",
        undoneBy: null,
      });
      expect(await store.actors.list()).toMatchObject([
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
      const [hit] = await store.search("vladimir arms");
      expect(hit).toMatchObject({ speaker: "Vladimir Putin", entry: { id: "r-1-e0", speaker: "Vladimir Putin" } });
      expect((await store.entry("r-3-e0")).speaker).toBe("Vladimir Putin");
      expect((await store.actors.show("Putin")).mergedIds).toEqual(["Putin"]);
      expect((await store.actors.show("Putin")).names).toEqual([
        { words: "Putin", mentions: 3 },
        { words: "Vladimir Putin", mentions: 1 },
      ]);
    });

    test("holds for reports that are read anew, changed or new, and for old versions", async () => {
      await store.actors.merge("Putin", "Vladimir Putin", "Ada");
      await store.save(
        sampleRecord({ id: "r-1", lines: ["Putin said: arms", "Kim said: no", "Putin warned: of war"] }),
        { model: "statements 2" },
      );
      await store.save(sampleRecord({ id: "r-3", lines: ["Putin denied: it again"] }), reader);
      await store.save(sampleRecord({ id: "r-4", lines: ["Putin said: new"] }), reader);
      expect(await names()).toEqual(["Vladimir Putin", "Kim"]);
      expect((await speakers({ speaker: "vladimir" })).map(([id]) => id)).toEqual([
        "r-1-e0",
        "r-1-e2",
        "r-2-e0",
        "r-3-e0",
        "r-4-e0",
      ]);
      const { record } = await store.report("r-3", 1);
      expect(record.actors.map(({ id }) => id)).toEqual(["Vladimir Putin"]);
    });

    test("chains, whichever comes first, and never turns in a circle", async () => {
      await store.actors.merge("Putin", "Vladimir Putin", "Ada");
      await store.actors.merge("Vladimir Putin", "Kim", "Ada");
      expect(await store.actors.list()).toMatchObject([{ id: "Kim", reports: 3, entries: 6 }]);
      expect((await store.actors.find("Putin")).id).toBe("Kim");
      expect((await speakers()).map(([, id]) => id)).toEqual(Array(6).fill("Kim"));
      for (const [actor, into] of [
        ["Kim", "Putin"],
        ["Putin", "Kim"],
        ["Kim", "Kim"],
        ["Vladimir Putin", "Putin"],
      ] as const) {
        expect(await problemOf(store.actors.merge(actor, into, "Ada"))).toMatchObject({ code: "usage" });
      }
    });

    test("joins mentions, and fills in what one of them knows", async () => {
      const record = sampleRecord({ id: "r-4", lines: ["Kim said: x", "Kim Jong Un said: y"] });
      await store.save(withActor(record, "Kim Jong Un", { country: "PRK", codes: { ...noCodes, cow: 731 } }), reader);
      await store.actors.merge("Kim Jong Un", "Kim", "Ada");
      expect(await actorIn("r-4", "Kim")).toMatchObject({
        name: "Kim",
        country: "PRK",
        codes: { cow: 731 },
        mentions: [{ text: "Kim" }, { text: "Kim Jong Un" }],
      });
      expect((await store.actors.find("Kim")).reports).toBe(3);
    });

    test("is undone wholly", async () => {
      const before = [await store.actors.list(), await store.entries(), (await store.report("r-1")).record];
      const { id } = await store.actors.merge("Putin", "Vladimir Putin", "Ada");
      expect(await store.actors.undo(undefined, "Bo")).toMatchObject({ id, undoneBy: "Bo" });
      const after = [await store.actors.list(), await store.entries(), (await store.report("r-1")).record];
      expect(after).toEqual(before);
      expect((await speakers({ speaker: "vladimir" })).map(([entry]) => entry)).toEqual(["r-2-e0"]);
    });

    test("undone out of its turn leaves the later ones", async () => {
      const first = await store.actors.merge("Putin", "Vladimir Putin", "Ada");
      await store.actors.merge("Vladimir Putin", "Kim", "Ada");
      await store.actors.undo(first.id, "Ada");
      expect((await store.actors.list()).map(({ id, reports }) => [id, reports])).toEqual([
        ["Kim", 2],
        ["Putin", 2],
      ]);
      expect((await store.actors.find("Vladimir Putin")).id).toBe("Kim");
    });
  });

  describe("split", () => {
    test("moves mentions, and the entries that they speak, to a new actor", async () => {
      const twice = sampleRecord({ id: "r-4", lines: ["Smith said: one", "Smith told: two"] });
      await store.save(twice, reader);
      const at = { report: "r-4", start: 16, end: 21 };
      const made = await store.actors.split(
        "Smith",
        { mentions: [at], name: "Jane Smith", kind: "person", country: "GBR" },
        "Ada",
      );
      expect(made).toMatchObject({ what: "split", actor: "Smith", parts: [{ report: "r-4", words: "Smith" }] });
      const jane = made.target ?? "";
      expect(await speakers({ report: "r-4" })).toEqual([
        ["r-4-e0", "Smith", "Smith"],
        ["r-4-e1", jane, "Jane Smith"],
      ]);
      expect(await actorIn("r-4", jane)).toMatchObject({
        name: "Jane Smith",
        kind: "person",
        country: "GBR",
        identifiedBy: { kind: "person", name: "Ada" },
        mentions: [{ start: 16 }],
      });
      expect(await store.actors.find("Jane Smith")).toMatchObject({ id: jane, reports: 1, entries: 1 });
      expect((await speakers({ speaker: "jane" })).map(([id]) => id)).toEqual(["r-4-e1"]);
      await store.save(twice, { model: "statements 2" });
      expect((await speakers({ actor: jane })).map(([id]) => id)).toEqual(["r-4-e1"]);
      await store.actors.undo(made.id, "Ada");
      expect((await speakers({ report: "r-4" })).map(([, id]) => id)).not.toContain(jane);
      expect((await problemOf(store.actors.find("Jane Smith"))).code).toBe("not-found");
    });

    test("moves whole reports, of which nothing is known but what is given", async () => {
      await store.save(
        withActor(sampleRecord({ id: "r-4", lines: ["Kim said: x"] }), "Kim", { kind: "person", country: "PRK" }),
        reader,
      );
      const { target } = await store.actors.split("Kim", { reports: ["r-4", "r-2"], name: "Kim the cook" }, "Ada");
      expect(await actorIn("r-4", target ?? "")).toMatchObject({
        name: "Kim the cook",
        kind: "unknown",
        country: null,
      });
      expect(await store.actors.find("Kim")).toMatchObject({ id: "Kim", reports: 1, kind: "unknown" });
      expect(await store.actors.find("Kim the cook")).toMatchObject({ reports: 2, entries: 2 });
    });

    test("holds for words that a changed text has elsewhere, and rests where it cannot tell them", async () => {
      const at = (lines: readonly string[]) => sampleRecord({ id: "r-4", lines });
      await store.save(at(["Smith said: one of many things", "Bo said: two"]), reader);
      const { target } = await store.actors.split(
        "Smith",
        { mentions: [{ report: "r-4", start: 0, end: 5 }], name: "J. Smith" },
        "Ada",
      );
      const ids = async () => (await speakers({ report: "r-4" })).map(([, id]) => id);
      await store.save(at(["Ali said: first", "Smith said: one of many things", "Bo said: two"]), reader);
      expect(await ids()).toEqual(["Ali", target, "Bo"]);
      await store.save(at(["Smith said: one of few things", "Bo said: two"]), reader);
      expect(await ids()).toEqual(["Smith", "Bo"]);
      const line = "Smith said: one of many things and of all others beside";
      await store.save(at([line, "Ali said: so", line]), reader);
      expect(await ids()).toEqual(["Smith", "Ali", "Smith"]);
    });

    test("of one that later corrections speak of is not undone before them", async () => {
      const split = await store.actors.split("Kim", { reports: ["r-2"], name: "Kim II" }, "Ada");
      const merged = await store.actors.merge("Kim II", "Putin", "Ada");
      expect((await speakers({ report: "r-2" })).map(([, id]) => id)).toEqual(["Vladimir Putin", "Putin"]);
      expect(await problemOf(store.actors.undo(split.id, "Ada"))).toMatchObject({
        code: "usage",
        advice: `Undo these first: ${merged.id}.`,
      });
      await store.actors.undo(merged.id, "Ada");
      await store.actors.undo(split.id, "Ada");
      expect(await names()).toEqual(["Putin", "Kim", "Vladimir Putin"]);
    });

    test.each([
      ["nothing", {}, "usage"],
      ["words that do not stand for it", { mentions: [{ report: "r-1", start: 1, end: 4 }] }, "not-found"],
      ["a report that does not speak of it", { reports: ["r-3"] }, "not-found"],
      ["a report that is not there", { mentions: [{ report: "r-99", start: 0, end: 3 }] }, "not-found"],
      ["no name", { reports: ["r-1"], name: " \n" }, "usage"],
      ["no country", { reports: ["r-1"], country: "Korea" }, "usage"],
    ])("refuses %s, and changes nothing", async (_, split, code) => {
      expect((await problemOf(store.actors.split("Kim", { name: "Kim II", ...split }, "Ada"))).code).toBe(code);
      expect(await store.actors.history()).toEqual([]);
    });
  });

  describe("rename and correct", () => {
    test("a new name holds everywhere and for what comes", async () => {
      const made = await store.actors.rename("Kim", " Kim  Jong Un ", "Ada");
      expect(made).toMatchObject({ before: { name: "Kim" }, after: { name: "Kim Jong Un" } });
      await store.save(sampleRecord({ id: "r-4", lines: ["Kim said: more"] }), reader);
      expect((await speakers({ speaker: "jong" })).map(([id, , name]) => [id, name])).toEqual([
        ["r-1-e1", "Kim Jong Un"],
        ["r-2-e1", "Kim Jong Un"],
        ["r-4-e0", "Kim Jong Un"],
      ]);
      expect(await actorIn("r-4", "Kim")).toMatchObject({
        identifiedBy: { kind: "person", name: "Ada", version: made.at },
      });
      expect((await store.actors.find("kim jong un")).reports).toBe(3);
      await store.actors.undo(made.id, "Ada");
      expect(await speakers({ speaker: "jong" })).toEqual([]);
      expect((await speakers({ speaker: "kim" })).map(([, , name]) => name)).toEqual(["Kim", "Kim", "Kim"]);
      expect((await problemOf(store.actors.find("jong"))).code).toBe("not-found");
    });

    test("kind, country and codes", async () => {
      await store.actors.correct(
        "Kim",
        { kind: "person", country: "PRK", codes: { plover: "PRKGOV", cow: 731 } },
        "Ada",
      );
      const made = await store.actors.correct("Kim", { country: null, codes: { cow: null } }, "Bo");
      expect(made).toMatchObject({
        before: { country: "PRK", codes: { cow: 731 } },
        after: { country: null, codes: { cow: null } },
      });
      const expected = { kind: "person", country: null, codes: { ...noCodes, plover: "PRKGOV" } };
      expect(await actorIn("r-1", "Kim")).toMatchObject({ ...expected, identifiedBy: { name: "Bo" } });
      expect(await store.actors.show("Kim")).toMatchObject({
        ...expected,
        correctedBy: { kind: "person", name: "Bo" },
      });
      expect(await names({ kind: "person" })).toEqual(["Kim"]);
      await store.actors.undo(undefined, "Ada");
      expect(await store.actors.list({ country: "PRK" })).toMatchObject([{ id: "Kim" }]);
    });

    test("roles are added where the report has their words, and taken away", async () => {
      const record = sampleRecord({ id: "r-4", lines: ["Old Xi said: yes as party leader", "Bo said: party leader"] });
      await store.save(withRole(record, "Old Xi", "Old"), reader);
      await store.actors.correct(
        "Old Xi",
        { addRoles: [{ title: "Party leader", former: false }], removeRoles: ["old"] },
        "Ada",
      );
      expect((await store.actors.show("Old Xi")).roles).toEqual([
        { title: "Party leader", former: false, mentions: 0 },
      ]);
      expect((await actorIn("r-4", "Old Xi"))?.roles).toMatchObject([
        { title: "party leader", span: { start: 20, end: 32 } },
      ]);
      await store.actors.correct("Bo", { addRoles: [{ title: "Old", former: true }] }, "Ada");
      expect((await actorIn("r-4", "Bo"))?.roles).toEqual([]);
      const problem = await problemOf(store.actors.correct("Old Xi", { removeRoles: ["king"] }, "Ada"));
      expect(problem).toMatchObject({ code: "not-found", received: "king", allowed: "Party leader" });
    });

    test("follow a merge: what was said of the one that it goes to holds", async () => {
      await store.actors.rename("Putin", "Poutine", "Ada");
      await store.actors.rename("Vladimir Putin", "President Putin", "Ada");
      await store.actors.merge("Putin", "Vladimir Putin", "Ada");
      expect(await names()).toEqual(["President Putin", "Kim"]);
      expect((await speakers({ speaker: "president" })).map(([id]) => id)).toEqual([
        "r-1-e0",
        "r-1-e2",
        "r-2-e0",
        "r-3-e0",
      ]);
      await store.actors.undo(undefined, "Ada");
      expect(await names()).toEqual(["Poutine", "Kim", "President Putin"]);
      expect((await speakers({ speaker: "poutine" })).map(([id]) => id)).toEqual(["r-1-e0", "r-1-e2", "r-3-e0"]);
    });

    test.each([
      ["the name that it has", () => store.actors.rename("Kim", "Kim", "Ada")],
      ["no name", () => store.actors.rename("Kim", "\n", "Ada")],
      ["a name of 501 characters", () => store.actors.rename("Kim", "x".repeat(501), "Ada")],
      ["nobody who says so", () => store.actors.rename("Kim", "Kim Il Sung", " ")],
      ["what is so already", () => store.actors.correct("Kim", { kind: "unknown", country: null }, "Ada")],
      ["nothing", () => store.actors.correct("Kim", {}, "Ada")],
      ["no country", () => store.actors.correct("Kim", { country: "prk" }, "Ada")],
      ["no code", () => store.actors.correct("Kim", { codes: { wikidata: "56226" } }, "Ada")],
    ])("refuse %s", async (_, ask) => {
      expect((await problemOf(ask())).code).toBe("usage");
      expect(await store.actors.history()).toEqual([]);
    });
  });

  describe("history and undo", () => {
    test("tell who did what and when, the last first, undone or not", async () => {
      const before = new Date().toISOString();
      await store.actors.rename("Kim", "Kim Jong Un", "Ada");
      await store.actors.merge("Putin", "Vladimir Putin", "Bo");
      await store.actors.undo(undefined, "Cy");
      const [merge, rename] = await store.actors.history();
      expect([merge, rename]).toMatchObject([
        { what: "merge", by: "Bo", undoneBy: "Cy" },
        { what: "rename", by: "Ada", undoneBy: null, undoneAt: null },
      ]);
      for (const at of [merge?.at, merge?.undoneAt, rename?.at]) expect(at && at >= before).toBe(true);
      expect(await store.actors.history({ actor: "Kim" })).toEqual([rename]);
      expect(await store.actors.history({ limit: 1, offset: 1 })).toEqual([rename]);
    });

    test("an actor's history has what was done to those that are now it", async () => {
      await store.actors.rename("Putin", "Poutine", "Ada");
      await store.actors.merge("Putin", "Vladimir Putin", "Ada");
      expect((await store.actors.history({ actor: "Vladimir Putin" })).map(({ what }) => what)).toEqual([
        "merge",
        "rename",
      ]);
    });

    test("undo names what it cannot undo", async () => {
      expect((await problemOf(store.actors.undo(undefined, "Ada"))).code).toBe("not-found");
      const { id } = await store.actors.rename("Kim", "Kim Jong Un", "Ada");
      expect((await problemOf(store.actors.undo(id + 1, "Ada"))).code).toBe("not-found");
      await store.actors.undo(id, "Ada");
      expect(await problemOf(store.actors.undo(id, "Ada"))).toMatchObject({ code: "usage", received: String(id) });
      expect((await problemOf(store.actors.undo(undefined, "Ada"))).code).toBe("not-found");
    });
  });

  describe("forget", () => {
    test("takes corrections of actors that only the forgotten report speaks of", async () => {
      await store.save(sampleRecord({ id: "r-4", lines: ["Secret Source said: x", "Kim said: y"] }), reader);
      await store.actors.rename("Secret Source", "Jane Doe", "Ada");
      await store.actors.merge("Secret Source", "Kim", "Ada");
      await store.actors.split("Kim", { reports: ["r-4"], name: "Kim of the cellar" }, "Ada");
      const kept = await store.actors.rename("Kim", "Kim Jong Un", "Ada");
      await store.forget("r-4");
      expect(await store.actors.history()).toEqual([kept]);
      expect(await names()).toEqual(["Putin", "Kim Jong Un", "Vladimir Putin"]);
    });

    test("leaves others merged whose common actor only it knew, under a new id", async () => {
      await store.save(sampleRecord({ id: "r-4", lines: ["Secret Name said: x"] }), reader);
      await store.actors.merge("Putin", "Secret Name", "Ada");
      await store.actors.merge("Vladimir Putin", "Secret Name", "Ada");
      await store.forget("r-4");
      const [first, ...others] = await store.actors.list();
      expect(first).toMatchObject({ id: expect.stringMatching(/^a-/), reports: 3, entries: 4 });
      expect(others).toMatchObject([{ id: "Kim" }]);
      expect(
        JSON.stringify([await store.actors.list(), await store.actors.history(), await store.entries()]),
      ).not.toMatch(/Secret/);
      expect(await store.search("secret")).toEqual([]);
    });

    test("keeps corrections of actors that an earlier reading of another report knew", async () => {
      await store.save(sampleRecord({ id: "r-4", lines: ["Kim Senior said: x"] }), reader);
      await store.actors.merge("Kim Senior", "Kim", "Ada");
      await store.save({ ...sampleRecord({ id: "r-4", lines: ["Kim Senior said: x"] }), actors: [] }, { model: "2" });
      await store.forget("r-3");
      await store.save(sampleRecord({ id: "r-4", lines: ["Kim Senior said: x"] }), { model: "3" });
      expect((await store.actors.find("Kim Senior")).id).toBe("Kim");
    });
  });
}
