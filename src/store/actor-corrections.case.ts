import { describe, expect, test } from "vitest";
import { noCodes } from "../record/index.ts";
import { actorsSuite, reader, withActor, withRole } from "./actors-suite.case.ts";
import { problemOf } from "./problem-of.case.ts";
import { sampleRecord } from "./sample-record.case.ts";
import type { Store } from "./store.ts";

/** How every store splits, renames and corrects actors, undoes that and forgets it; `open` gives an empty one each time. */
export function actorCorrectionsCases(open: () => Promise<Store>): void {
  const suite = actorsSuite(open);
  const { names, speakers, actorIn } = suite;

  describe("split", () => {
    test("moves mentions, and the entries that they speak, to a new actor", async () => {
      const twice = sampleRecord({ id: "r-4", lines: ["Smith said: one", "Smith told: two"] });
      await suite.store.save(twice, reader);
      const at = { report: "r-4", start: 16, end: 21 };
      const made = await suite.store.actors.split(
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
      expect(await suite.store.actors.find("Jane Smith")).toMatchObject({ id: jane, reports: 1, entries: 1 });
      expect((await speakers({ speaker: "jane" })).map(([id]) => id)).toEqual(["r-4-e1"]);
      await suite.store.save(twice, { model: "statements 2" });
      expect((await speakers({ actor: jane })).map(([id]) => id)).toEqual(["r-4-e1"]);
      await suite.store.actors.undo(made.id, "Ada");
      expect((await speakers({ report: "r-4" })).map(([, id]) => id)).not.toContain(jane);
      expect((await problemOf(suite.store.actors.find("Jane Smith"))).code).toBe("not-found");
    });

    test("moves whole reports, of which nothing is known but what is given", async () => {
      await suite.store.save(
        withActor(sampleRecord({ id: "r-4", lines: ["Kim said: x"] }), "Kim", { kind: "person", country: "PRK" }),
        reader,
      );
      const { target } = await suite.store.actors.split(
        "Kim",
        { reports: ["r-4", "r-2"], name: "Kim the cook" },
        "Ada",
      );
      expect(await actorIn("r-4", target ?? "")).toMatchObject({
        name: "Kim the cook",
        kind: "unknown",
        country: null,
      });
      expect(await suite.store.actors.find("Kim")).toMatchObject({ id: "Kim", reports: 1, kind: "unknown" });
      expect(await suite.store.actors.find("Kim the cook")).toMatchObject({ reports: 2, entries: 2 });
    });

    test("holds for words that a changed text has elsewhere, and rests where it cannot tell them", async () => {
      const at = (lines: readonly string[]) => sampleRecord({ id: "r-4", lines });
      await suite.store.save(at(["Smith said: one of many things", "Bo said: two"]), reader);
      const { target } = await suite.store.actors.split(
        "Smith",
        { mentions: [{ report: "r-4", start: 0, end: 5 }], name: "J. Smith" },
        "Ada",
      );
      const ids = async () => (await speakers({ report: "r-4" })).map(([, id]) => id);
      await suite.store.save(at(["Ali said: first", "Smith said: one of many things", "Bo said: two"]), reader);
      expect(await ids()).toEqual(["Ali", target, "Bo"]);
      await suite.store.save(at(["Smith said: one of few things", "Bo said: two"]), reader);
      expect(await ids()).toEqual(["Smith", "Bo"]);
      const line = "Smith said: one of many things and of all others beside";
      await suite.store.save(at([line, "Ali said: so", line]), reader);
      expect(await ids()).toEqual(["Smith", "Ali", "Smith"]);
    });

    test("of one that later corrections speak of is not undone before them", async () => {
      const split = await suite.store.actors.split("Kim", { reports: ["r-2"], name: "Kim II" }, "Ada");
      const merged = await suite.store.actors.merge("Kim II", "Putin", "Ada");
      expect((await speakers({ report: "r-2" })).map(([, id]) => id)).toEqual(["Vladimir Putin", "Putin"]);
      expect(await problemOf(suite.store.actors.undo(split.id, "Ada"))).toMatchObject({
        code: "usage",
        advice: `Undo these first: ${merged.id}.`,
      });
      await suite.store.actors.undo(merged.id, "Ada");
      await suite.store.actors.undo(split.id, "Ada");
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
      expect((await problemOf(suite.store.actors.split("Kim", { name: "Kim II", ...split }, "Ada"))).code).toBe(code);
      expect(await suite.store.actors.history()).toEqual([]);
    });
  });

  describe("rename and correct", () => {
    test("a new name holds everywhere and for what comes", async () => {
      const made = await suite.store.actors.rename("Kim", " Kim  Jong Un ", "Ada");
      expect(made).toMatchObject({ before: { name: "Kim" }, after: { name: "Kim Jong Un" } });
      await suite.store.save(sampleRecord({ id: "r-4", lines: ["Kim said: more"] }), reader);
      expect((await speakers({ speaker: "jong" })).map(([id, , name]) => [id, name])).toEqual([
        ["r-1-e1", "Kim Jong Un"],
        ["r-2-e1", "Kim Jong Un"],
        ["r-4-e0", "Kim Jong Un"],
      ]);
      expect(await actorIn("r-4", "Kim")).toMatchObject({
        identifiedBy: { kind: "person", name: "Ada", version: made.at },
      });
      expect((await suite.store.actors.find("kim jong un")).reports).toBe(3);
      await suite.store.actors.undo(made.id, "Ada");
      expect(await speakers({ speaker: "jong" })).toEqual([]);
      expect((await speakers({ speaker: "kim" })).map(([, , name]) => name)).toEqual(["Kim", "Kim", "Kim"]);
      expect((await problemOf(suite.store.actors.find("jong"))).code).toBe("not-found");
    });

    test("kind, country and codes", async () => {
      await suite.store.actors.correct(
        "Kim",
        { kind: "person", country: "prk", codes: { plover: "PRKGOV", cow: 731 } },
        "Ada",
      );
      const made = await suite.store.actors.correct("Kim", { country: null, codes: { cow: null } }, "Bo");
      expect(made).toMatchObject({
        before: { country: "PRK", codes: { cow: 731 } },
        after: { country: null, codes: { cow: null } },
      });
      const expected = { kind: "person", country: null, codes: { ...noCodes, plover: "PRKGOV" } };
      expect(await actorIn("r-1", "Kim")).toMatchObject({ ...expected, identifiedBy: { name: "Bo" } });
      expect(await suite.store.actors.show("Kim")).toMatchObject({
        ...expected,
        correctedBy: { kind: "person", name: "Bo" },
      });
      expect(await names({ kind: "person" })).toEqual(["Kim"]);
      await suite.store.actors.undo(undefined, "Ada");
      expect(await suite.store.actors.list({ country: "PRK" })).toMatchObject([{ id: "Kim" }]);
    });

    test("roles are added where the report has their words, and taken away", async () => {
      const record = sampleRecord({ id: "r-4", lines: ["Old Xi said: yes as party leader", "Bo said: party leader"] });
      await suite.store.save(withRole(record, "Old Xi", "Old"), reader);
      await suite.store.actors.correct(
        "Old Xi",
        { addRoles: [{ title: "Party leader", former: false }], removeRoles: ["old"] },
        "Ada",
      );
      expect((await suite.store.actors.show("Old Xi")).roles).toEqual([
        { title: "Party leader", former: false, mentions: 0 },
      ]);
      expect((await actorIn("r-4", "Old Xi"))?.roles).toMatchObject([
        { title: "party leader", span: { start: 20, end: 32 } },
      ]);
      await suite.store.actors.correct("Bo", { addRoles: [{ title: "Old", former: true }] }, "Ada");
      expect((await actorIn("r-4", "Bo"))?.roles).toEqual([]);
      const problem = await problemOf(suite.store.actors.correct("Old Xi", { removeRoles: ["king"] }, "Ada"));
      expect(problem).toMatchObject({ code: "not-found", received: "king", allowed: "Party leader" });
    });

    test("follow a merge: what was said of the one that it goes to holds", async () => {
      await suite.store.actors.rename("Putin", "Poutine", "Ada");
      await suite.store.actors.rename("Vladimir Putin", "President Putin", "Ada");
      await suite.store.actors.merge("Putin", "Vladimir Putin", "Ada");
      expect(await names()).toEqual(["President Putin", "Kim"]);
      expect((await speakers({ speaker: "president" })).map(([id]) => id)).toEqual([
        "r-1-e0",
        "r-1-e2",
        "r-2-e0",
        "r-3-e0",
      ]);
      await suite.store.actors.undo(undefined, "Ada");
      expect(await names()).toEqual(["Poutine", "Kim", "President Putin"]);
      expect((await speakers({ speaker: "poutine" })).map(([id]) => id)).toEqual(["r-1-e0", "r-1-e2", "r-3-e0"]);
    });

    test.each([
      ["the name that it has", () => suite.store.actors.rename("Kim", "Kim", "Ada")],
      ["no name", () => suite.store.actors.rename("Kim", "\n", "Ada")],
      ["a name of 501 characters", () => suite.store.actors.rename("Kim", "x".repeat(501), "Ada")],
      ["nobody who says so", () => suite.store.actors.rename("Kim", "Kim Il Sung", " ")],
      ["what is so already", () => suite.store.actors.correct("Kim", { kind: "unknown", country: null }, "Ada")],
      ["nothing", () => suite.store.actors.correct("Kim", {}, "Ada")],
      ["no country", () => suite.store.actors.correct("Kim", { country: "Korea" }, "Ada")],
      ["no code", () => suite.store.actors.correct("Kim", { codes: { wikidata: "56226" } }, "Ada")],
    ])("refuse %s", async (_, ask) => {
      expect((await problemOf(ask())).code).toBe("usage");
      expect(await suite.store.actors.history()).toEqual([]);
    });
  });

  describe("history and undo", () => {
    test("tell who did what and when, the last first, undone or not", async () => {
      const before = new Date().toISOString();
      await suite.store.actors.rename("Kim", "Kim Jong Un", "Ada");
      await suite.store.actors.merge("Putin", "Vladimir Putin", "Bo");
      await suite.store.actors.undo(undefined, "Cy");
      const [merge, rename] = await suite.store.actors.history();
      expect([merge, rename]).toMatchObject([
        { what: "merge", by: "Bo", undoneBy: "Cy" },
        { what: "rename", by: "Ada", undoneBy: null, undoneAt: null },
      ]);
      for (const at of [merge?.at, merge?.undoneAt, rename?.at]) expect(at && at >= before).toBe(true);
      expect(await suite.store.actors.history({ actor: "Kim" })).toEqual([rename]);
      expect(await suite.store.actors.history({ limit: 1, offset: 1 })).toEqual([rename]);
    });

    test("an actor's history has what was done to those that are now it", async () => {
      await suite.store.actors.rename("Putin", "Poutine", "Ada");
      await suite.store.actors.merge("Putin", "Vladimir Putin", "Ada");
      expect((await suite.store.actors.history({ actor: "Vladimir Putin" })).map(({ what }) => what)).toEqual([
        "merge",
        "rename",
      ]);
    });

    test("undo names what it cannot undo", async () => {
      expect((await problemOf(suite.store.actors.undo(undefined, "Ada"))).code).toBe("not-found");
      const { id } = await suite.store.actors.rename("Kim", "Kim Jong Un", "Ada");
      expect((await problemOf(suite.store.actors.undo(id + 1, "Ada"))).code).toBe("not-found");
      await suite.store.actors.undo(id, "Ada");
      expect(await problemOf(suite.store.actors.undo(id, "Ada"))).toMatchObject({
        code: "usage",
        received: String(id),
      });
      expect((await problemOf(suite.store.actors.undo(undefined, "Ada"))).code).toBe("not-found");
    });
  });

  describe("forget", () => {
    test("takes corrections of actors that only the forgotten report speaks of", async () => {
      await suite.store.save(sampleRecord({ id: "r-4", lines: ["Secret Source said: x", "Kim said: y"] }), reader);
      await suite.store.actors.rename("Secret Source", "Jane Doe", "Ada");
      await suite.store.actors.merge("Secret Source", "Kim", "Ada");
      await suite.store.actors.split("Kim", { reports: ["r-4"], name: "Kim of the cellar" }, "Ada");
      const kept = await suite.store.actors.rename("Kim", "Kim Jong Un", "Ada");
      await suite.store.forget("r-4");
      expect(await suite.store.actors.history()).toEqual([kept]);
      expect(await names()).toEqual(["Putin", "Kim Jong Un", "Vladimir Putin"]);
    });

    test("leaves others merged whose common actor only it knew, under a new id", async () => {
      await suite.store.save(sampleRecord({ id: "r-4", lines: ["Secret Name said: x"] }), reader);
      await suite.store.actors.merge("Putin", "Secret Name", "Ada");
      await suite.store.actors.merge("Vladimir Putin", "Secret Name", "Ada");
      await suite.store.forget("r-4");
      const [first, ...others] = await suite.store.actors.list();
      expect(first).toMatchObject({ id: expect.stringMatching(/^a-/), reports: 3, entries: 4 });
      expect(others).toMatchObject([{ id: "Kim" }]);
      expect(
        JSON.stringify([
          await suite.store.actors.list(),
          await suite.store.actors.history(),
          await suite.store.entries(),
        ]),
      ).not.toMatch(/Secret/);
      expect(await suite.store.search("secret")).toEqual([]);
    });

    test("keeps corrections of actors that an earlier reading of another report knew", async () => {
      await suite.store.save(sampleRecord({ id: "r-4", lines: ["Kim Senior said: x"] }), reader);
      await suite.store.actors.merge("Kim Senior", "Kim", "Ada");
      await suite.store.save(
        { ...sampleRecord({ id: "r-4", lines: ["Kim Senior said: x"] }), actors: [] },
        { model: "2" },
      );
      await suite.store.forget("r-3");
      await suite.store.save(sampleRecord({ id: "r-4", lines: ["Kim Senior said: x"] }), { model: "3" });
      expect((await suite.store.actors.find("Kim Senior")).id).toBe("Kim");
    });
  });
}
