import { setImmediate as letOthersRun } from "node:timers/promises";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Candidate, Joiner } from "./matters.ts";
import { problemOf } from "./problem-of.case.ts";
import { sampleRecord } from "./sample-record.case.ts";
import type { Store } from "./store.ts";

/** Joins statements whose content has the same first word, and says so; `!` before it makes all matters with it one. */
function joinerOf(method = "first-word 1"): Joiner<string> {
  const firstWord = (content: string) => content.split(" ")[0] ?? "";
  return {
    method,
    keep: ({ entries }) =>
      entries.flatMap((entry) => {
        const content = entry.kind === "statement" ? (entry.content[0]?.text ?? "") : "";
        const keys = [...firstWord(content).replace("!", "").slice(0, 1)].map((letter) => letter.charCodeAt(0));
        const who = entry.kind === "statement" && entry.speaker !== null ? [entry.speaker] : [];
        const claimants =
          entry.kind === "statement" && entry.denies ? { asserts: [], denies: who } : { asserts: who, denies: [] };
        return content === "" ? [] : [{ entry: entry.id, kind: entry.kind, trace: content, keys, ...claimants }];
      }),
    open: (trace) => firstWord(trace),
    choose: (word, candidates: readonly Candidate<string>[]) => {
      const bare = word.replace("!", "");
      const fitting = candidates.filter(({ members }) =>
        members.some(({ opened }) => opened.replace("!", "") === bare),
      );
      const [first, ...more] = fitting;
      const to = first?.members[0]?.ref;
      if (first === undefined || to === undefined) return { matter: null, alsoSame: [], joined: null };
      return {
        matter: first.matter,
        alsoSame: word.startsWith("!") ? more.map(({ matter }) => matter) : [],
        joined: { to, likelihood: 0.9, because: [{ feature: "word", values: [bare], weight: 2 }] },
      };
    },
  };
}

/** The same that joins an entry to the first matter it may, where none has its word. */
const slipping: Joiner<string> = {
  ...joinerOf(),
  keep: (record) =>
    joinerOf()
      .keep(record)
      .map((kept) => ({ ...kept, keys: [0] })),
  choose: (word, candidates) => {
    const choice = joinerOf().choose(word, candidates);
    return choice.matter === null ? { ...choice, matter: candidates[0]?.matter ?? null } : choice;
  },
};

/** The same that takes 2 ms for each entry, and tells of it. */
function slowJoiner(tell: () => void): Joiner<string> {
  const joiner = joinerOf();
  return {
    ...joiner,
    choose: (...given) => {
      tell();
      for (const end = performance.now() + 2; performance.now() < end; );
      return joiner.choose(...given);
    },
  };
}

/** What every store's {@link Store.matters} has to do. */
export function mattersCases(open: () => Promise<Store>): void {
  let store: Store;
  const joiner = joinerOf();
  beforeEach(async () => {
    store = await open();
  });
  afterEach(() => store.close());

  const save = (id: string, lines: string[], published: string | null = null) =>
    store.save(sampleRecord({ id, lines, published }), { model: "a model 1" });
  const joined = async () => {
    await store.matters.takeIn(joiner);
    return groups();
  };
  const groups = async () => {
    const all = await store.matters.list();
    const shown = await Promise.all(all.map(({ id }) => store.matters.show(id)));
    return shown.map(({ members }) => members.flatMap(({ record }) => record.entries.map(({ id }) => id)));
  };

  test("joins entries over reports, and says why", async () => {
    await save("r-1", ["Ana said: shells came", "Ana said: talks failed"], "2031-03-04");
    await save("r-2", ["Bo said: shells are here"], "2031-03-02");
    expect(await store.matters.takeIn(joiner)).toBe(2);
    expect(await store.matters.takeIn(joiner)).toBe(0);
    expect(await groups()).toEqual([["r-2-e0", "r-1-e0"], ["r-1-e1"]]);
    expect([await store.matters.count(), await store.matters.count({ leastReports: 2 })]).toEqual([2, 1]);
    expect(await store.matters.count({ report: "r-2", limit: 0 })).toBe(1);
    const [first] = await store.matters.list({ leastReports: 2 });
    expect(first).toMatchObject({
      kind: "statement",
      entries: 2,
      reports: 2,
      first: "2031-03-02",
      last: "2031-03-04",
      begins: { report: "r-1", entry: "r-1-e0" },
    });
    const { members } = await store.matters.show(first?.id ?? "");
    expect(members.map(({ joined }) => joined?.to)).toEqual([{ report: "r-1", entry: "r-1-e0" }, undefined]);
    expect(members[0]?.joined?.because).toEqual([{ feature: "word", values: ["shells"], weight: 2 }]);
    expect(members[0]?.record.actors.map(({ name }) => name)).toEqual(["Bo"]);
  });

  test("lists by kind, actor and report, a page at a time", async () => {
    await save("r-1", ["Ana said: shells", "Bo said: talks"]);
    await save("r-2", ["Ana said: shells"]);
    await joined();
    const count = async (filter: Parameters<Store["matters"]["list"]>[0]) => (await store.matters.list(filter)).length;
    expect(await count({ kind: "event" })).toBe(0);
    expect(await count({ kind: "statement" })).toBe(2);
    expect(await count({ actor: "Bo" })).toBe(1);
    expect(await count({ report: "r-2" })).toBe(1);
    expect(await count({ limit: 1, offset: 1 })).toBe(1);
    expect(await problemOf(store.matters.list({ limit: -1 }))).toMatchObject({ code: "usage" });
  });

  test("lists those that somebody asserts and somebody else denies", async () => {
    await save("r-1", ["Ana said: shells", "Bo said: talks", "Cy denied: wheat"]);
    await save("r-2", ["Bo denied: shells", "Bo denied: talks", "Di denied: wheat"]);
    await joined();
    const disputed = async () => {
      const listed = await store.matters.list({ disputed: true });
      expect(await store.matters.count({ disputed: true })).toBe(listed.length);
      return listed.map(({ begins }) => begins.entry);
    };
    // Bo only changes his mind, and nobody asserts what is said of wheat.
    expect(await disputed()).toEqual(["r-1-e0"]);
    expect((await store.matters.list()).filter(({ isDisputed }) => isDisputed)).toHaveLength(1);
    expect(await store.matters.show("r-1-e0")).toMatchObject({ isDisputed: true });
    expect(await store.matters.show("r-1-e1")).toMatchObject({ isDisputed: false });
    await save("r-3", ["Ana said: talks"]);
    await joined();
    expect(await disputed()).toEqual(["r-1-e1", "r-1-e0"]);
    await store.matters.part(["r-2-e0"], "Ada");
    expect(await disputed()).toEqual(["r-1-e1"]);
    await store.matters.join("r-2-e0", "r-1-e0", "Ada");
    expect(await disputed()).toEqual(["r-1-e1", "r-1-e0"]);
    await store.actors.merge("Bo", "Ana", "Ada");
    await joined();
    expect(await disputed()).toEqual([]);
    await store.actors.undo(undefined, "Ada");
    await joined();
    expect(await disputed()).toHaveLength(2);
    await store.forget("r-2");
    expect(await disputed()).toEqual([]);
  });

  test("a matter is found by its id, that of an entry, or the beginning of either", async () => {
    await save("r-1", ["Ana said: shells", "Bo said: talks"]);
    await joined();
    const [matter] = await store.matters.list({ actor: "Bo" });
    const id = matter?.id ?? "";
    expect((await store.matters.show(id.slice(0, 8))).id).toBe(id);
    expect((await store.matters.show("r-1-e1")).id).toBe(id);
    expect(await problemOf(store.matters.show("r-1-e"))).toMatchObject({ code: "usage" });
    expect(await problemOf(store.matters.show("m-"))).toMatchObject({ code: "usage" });
    for (const unknown of ["", "x", "%"]) {
      expect(await problemOf(store.matters.show(unknown))).toMatchObject({ code: "not-found" });
    }
    expect(
      await store.matters.of([
        { report: "r-1", entry: "r-1-e1" },
        { report: "r-2", entry: "r-1-e1" },
      ]),
    ).toEqual([id, null]);
  });

  test("an entry that belongs to two matters makes them one", async () => {
    await save("r-1", ["Ana said: shells"]);
    await save("r-2", ["Ana said: shells"]);
    await store.matters.takeIn({ ...joiner, choose: () => ({ matter: null, alsoSame: [], joined: null }) });
    expect(await groups()).toHaveLength(2);
    await save("r-3", ["Bo said: !shells"]);
    expect(await joined()).toHaveLength(1);
  });

  test("follows what is read anew, changed and forgotten", async () => {
    await save("r-1", ["Ana said: shells"], "2031-03-04");
    await save("r-2", ["Bo said: shells"], "2031-03-05");
    await joined();
    await save("r-1", ["Ana said: talks"], "2031-03-04");
    expect(await groups()).toEqual([["r-2-e0"]]);
    expect(await joined()).toEqual([["r-2-e0"], ["r-1-e0"]]);
    expect(await store.matters.list()).toMatchObject([{ first: "2031-03-05", reports: 1 }, { reports: 1 }]);
    await store.forget("r-2");
    expect(await groups()).toEqual([["r-1-e0"]]);
  });

  test("another method joins everything anew", async () => {
    await save("r-1", ["Ana said: shells"]);
    await joined();
    expect(await store.matters.takeIn(joinerOf("first-word 2"))).toBe(1);
    expect(await groups()).toEqual([["r-1-e0"]]);
  });

  test("where taking many matters apart is stopped, others are answered, and a later call joins all anew", async () => {
    const lines = Array.from({ length: 450 }, (_, at) => `Ana said: w${at}`);
    await save("r-1", lines);
    await joined();
    const count = async () => (await store.matters.list({ limit: 1000 })).length;
    const stop = new AbortController();
    const stopped = expect(store.matters.takeIn(joinerOf("first-word 2"), { signal: stop.signal })).rejects.toThrow();
    // Others are answered in between.
    while ((await count()) === lines.length) await letOthersRun();
    stop.abort();
    await stopped;
    expect(await count()).toBeGreaterThan(0);
    expect(await count()).toBeLessThan(lines.length);
    // The method of before takes up what another left.
    expect(await store.matters.takeIn(joiner)).toBe(1);
    expect(await count()).toBe(lines.length);
  });

  test("a long report is joined bit by bit: others are answered, and after a stop it goes on, nothing twice", async () => {
    const lines = Array.from({ length: 200 }, (_, at) => `Ana said: w${at}`);
    await save("r-1", lines);
    expect(await store.matters.waiting(joiner.method)).toBe(1);
    let chosen = 0;
    const slow = slowJoiner(() => chosen++);
    const stop = new AbortController();
    const stopped = expect(store.matters.takeIn(slow, { signal: stop.signal })).rejects.toThrow();
    while ((await store.matters.count()) === 0) await letOthersRun();
    stop.abort();
    await stopped;
    const before = chosen;
    expect(before).toBeLessThan(lines.length);
    expect(await store.matters.waiting(joiner.method)).toBe(1);
    let turns = 0;
    const turn = async () => void turns++;
    expect(await store.matters.takeIn(slow, { turn })).toBe(1);
    expect(chosen).toBe(lines.length);
    expect(turns).toBeGreaterThan(2);
    expect(await store.matters.waiting(joiner.method)).toBe(0);
    expect(await store.matters.waiting("another 1")).toBe(1);
    expect(await store.matters.count()).toBe(lines.length);
  });

  test("a report that changes while it is joined is joined anew", async () => {
    await save("r-1", [...Array.from({ length: 100 }, (_, at) => `Ana said: w${at}`), "Bo said: shells"]);
    const stop = new AbortController();
    const slow = slowJoiner(() => {});
    const stopped = expect(store.matters.takeIn(slow, { signal: stop.signal })).rejects.toThrow();
    while ((await store.matters.count()) === 0) await letOthersRun();
    stop.abort();
    await stopped;
    await store.actors.rename("Ana", "Anna", "Ada");
    expect(await store.matters.takeIn(joiner)).toBe(1);
    expect(await store.matters.count()).toBe(101);
    expect(await store.matters.count({ actor: "Ana" })).toBe(100);
  });

  test("actors that people merge are compared as one", async () => {
    await save("r-1", ["Ana said: shells"]);
    await joined();
    await store.actors.rename("Ana", "Anna", "Ada");
    expect(await store.matters.takeIn(joiner)).toBe(1);
  });

  describe("decisions", () => {
    beforeEach(async () => {
      await save("r-1", ["Ana said: shells"]);
      await save("r-2", ["Bo said: shells"]);
      await save("r-3", ["Cy said: talks"]);
      await joined();
    });

    test("two matters are joined by hand, hold when read again, and are undone", async () => {
      const decision = await store.matters.join("r-3-e0", "r-1-e0", "Ada");
      expect(decision).toMatchObject({ id: 1, what: "join", by: "Ada", undoneBy: null });
      expect(decision.entries).toEqual([{ report: "r-3", entry: "r-3-e0" }]);
      expect(decision.others).toHaveLength(2);
      expect(await groups()).toEqual([["r-1-e0", "r-2-e0", "r-3-e0"]]);
      await store.matters.takeIn(joinerOf("first-word 2"));
      expect(await groups()).toEqual([["r-1-e0", "r-2-e0", "r-3-e0"]]);
      const { members } = await store.matters.show("r-3-e0");
      expect(members.map(({ decidedBy, joined }) => [decidedBy, joined === null])).toEqual([
        [1, true],
        [1, false],
        [1, true],
      ]);
      expect(await store.matters.undo(1, "Bea")).toMatchObject({ undoneBy: "Bea" });
      await store.matters.takeIn(joinerOf("first-word 2"));
      expect(await groups()).toEqual([["r-1-e0", "r-2-e0"], ["r-3-e0"]]);
      expect(await store.matters.decisions()).toMatchObject([{ id: 1, undoneBy: "Bea" }]);
    });

    test("an entry is parted, and stays so when its report is read again", async () => {
      const { id } = await store.matters.show("r-1-e0");
      await store.matters.part(["r-2-e0"], "Ada");
      expect(await groups()).toEqual([["r-1-e0"], ["r-3-e0"], ["r-2-e0"]]);
      expect((await store.matters.show("r-1-e0")).id).toBe(id);
      await store.save(sampleRecord({ id: "r-2", lines: ["Bo said: shells"] }), { model: "a model 2" });
      expect(await joined()).toHaveLength(3);
      await save("r-4", ["Di said: shells"]);
      expect((await joined()).map((ids) => ids.length).sort()).toEqual([1, 1, 2]);
      await store.matters.undo(undefined, "Ada");
      expect((await joined()).map((ids) => ids.length).sort()).toEqual([1, 3]);
    });

    test("an undone parting brings the matter back as it was, whatever was joined in between", async () => {
      const before = await store.matters.show("r-1-e0");
      await store.matters.part(["r-2-e0"], "Ada");
      await store.matters.undo(undefined, "Ada");
      expect(await store.matters.show("r-1-e0")).toEqual(before);
      expect(await store.matters.waiting(joiner.method)).toBe(0);

      // Once it is joined with something else and that is undone, the joiner alone would leave it there.
      await store.matters.part(["r-2-e0"], "Ada");
      await store.matters.join("r-2-e0", "r-3-e0", "Ada");
      await store.matters.undo(undefined, "Ada");
      await store.matters.takeIn(slipping);
      expect((await groups()).map((ids) => ids.length).sort()).toEqual([1, 2]);
      await store.matters.undo(2, "Ada");
      await store.matters.takeIn(slipping);
      expect((await groups()).map((ids) => ids.sort())).toContainEqual(["r-1-e0", "r-2-e0"]);
      expect(await store.matters.show("r-1-e0")).toMatchObject({ id: before.id, entries: 2, reports: 2 });
    });

    test("where a later decision stands, an undone parting moves nothing against it", async () => {
      const { id } = await store.matters.part(["r-2-e0"], "Ada");
      await store.matters.join("r-2-e0", "r-3-e0", "Bea");
      await store.matters.undo(id, "Ada");
      const together = (await joined()).find((ids) => ids.includes("r-2-e0"));
      expect(together).toContain("r-3-e0");
    });

    test("the later of two decisions holds", async () => {
      await store.matters.part(["r-2-e0"], "Ada");
      await store.matters.join("r-2-e0", "r-1-e0", "Bea");
      await store.matters.takeIn(joinerOf("first-word 2"));
      expect((await groups()).map((ids) => ids.length)).toEqual([2, 1]);
    });

    test("a forgotten report is gone from them", async () => {
      await store.matters.join("r-3-e0", "r-1-e0", "Ada");
      await store.forget("r-2");
      expect((await store.matters.decisions())[0]?.others).toEqual([{ report: "r-1", entry: "r-1-e0" }]);
      await store.forget("r-3");
      expect(await store.matters.decisions()).toEqual([]);
    });

    test("what makes no sense is refused, and changes nothing", async () => {
      const { matters } = store;
      const refused: [string, () => Promise<unknown>][] = [
        ["usage", () => matters.join("r-1-e0", "r-2-e0", "Ada")],
        ["not-found", () => matters.join("r-1-e0", "nothing", "Ada")],
        ["usage", () => matters.part(["r-1-e0", "r-2-e0"], "Ada")],
        ["usage", () => matters.part(["r-1-e0", "r-3-e0"], "Ada")],
        ["usage", () => matters.part([], "Ada")],
        ["usage", () => matters.part(["r-1-e0"], " ")],
        ["not-found", () => matters.undo(undefined, "Ada")],
        ["not-found", () => matters.undo(7, "Ada")],
      ];
      for (const [code, decide] of refused) expect((await problemOf(decide())).code, String(decide)).toBe(code);
      expect(await groups()).toHaveLength(2);
      expect(await matters.decisions()).toEqual([]);
    });
  });
}
