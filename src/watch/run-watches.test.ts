import { randomUUID } from "node:crypto";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { fromJson } from "../store/from-json.ts";
import { openStore } from "../store/sqlite/index.ts";
import type { Store } from "../store/store.ts";
import { addWatch } from "./add-watch.ts";
import { Alert } from "./alert.ts";
import type { Asks } from "./asks.ts";
import { elsewhere, shells } from "./report.case.ts";
import { runWatches } from "./run-watches.ts";

const model = { model: "a model 1" };
const query = (words: string | null, asked: Extract<Asks, { find: "entries" }>["asked"] = {}): Asks => ({
  find: "entries",
  words,
  asked,
});
const findings = (some: Partial<Extract<Asks, { find: "findings" }>> = {}): Asks => ({
  find: "findings",
  rules: ["transfer-from-embargoed"],
  verdicts: [],
  files: [],
  ...some,
});

let store: Store;
beforeEach(async () => {
  store = await openStore({ file: ":memory:" });
});
afterEach(() => store.close());

const watching = (asks: Asks, name = "a watch") => addWatch(store, { name, asks, outputs: [] });
const alerts = async () =>
  (await store.watches.alerts()).map(({ content, folded }) => ({ ...fromJson(Alert, content), folded })).reverse();
const told = async () => (await alerts()).map(({ what, report, folded }) => [what, report?.id ?? null, folded]);
const ran = async (...records: ReturnType<typeof shells>[]) => {
  for (const record of records) await store.save(record, model);
  expect(await runWatches(store)).toEqual([]);
};

describe("a saved query", () => {
  test("tells of each new report once, with the entries that it finds, and nothing of what was there before", async () => {
    await store.save(shells("r-0", { published: "2029-01-01" }), model);
    await watching(query("shells", { kind: "transfer", recipient: "Russia" }), "shells for Russia");
    await ran(shells("r-1"));
    await ran();
    const [alert, ...more] = await alerts();
    expect(more).toEqual([]);
    expect(alert).toMatchObject({ what: "entries", title: "shells for Russia: r-1", report: { id: "r-1" } });
    expect(alert?.entries).toEqual([
      expect.objectContaining({ kind: "transfer", words: "North Korea shipped shells to Russia by rail at night." }),
    ]);
  });

  test("folds copies into the first alert, whichever came first, and tells of another report of the same", async () => {
    await watching(query("shells", { kind: "transfer" }));
    await ran(shells("r-1"), shells("r-2", { published: "2031-03-05" }));
    await ran(shells("r-3", { published: "2031-03-01" }));
    await ran(elsewhere("r-4", { published: "2031-03-05" }));
    expect(await told()).toEqual([
      ["entries", "r-1", ["r-2", "r-3"]],
      ["entries", "r-4", []],
    ]);
  });

  test("does not tell again of what is read again, whatever model reads it", async () => {
    await watching(query("shells", { kind: "transfer" }));
    await ran(shells("r-1"));
    const again = shells("r-1");
    const renamed = { ...again, entries: again.entries.map((entry) => ({ ...entry, id: `${entry.id}-anew` })) };
    await store.save(renamed, { model: "a model 2" });
    await ran();
    expect(await told()).toEqual([["entries", "r-1", []]]);
  });

  test("tells of a new version where that says more, and only what it says more", async () => {
    await watching(query("shells", { kind: "transfer" }));
    await ran(shells("r-1"));
    const changed = shells("r-1", { words: "Russia received more shells on Friday.", published: "2031-03-06" });
    const second = { ...changed, entries: changed.entries.map((entry) => ({ ...entry, id: `${entry.id}-v2` })) };
    await ran(second);
    const [, more] = await alerts();
    expect(more?.title).toBe("a watch: r-1 (new version)");
    expect(more?.entries.map(({ words }) => words)).toEqual(["Russia received more shells on Friday."]);
    await ran(second);
    expect(await alerts()).toHaveLength(2);
  });

  test("by review tells of entries as reviewers come to leave them so, and others of none of that", async () => {
    await store.save(shells("r-1"), model);
    await watching(query("shells", { reviewed: "rejected" }), "rejected");
    await watching(query("shells"), "any");
    const [entry] = (await store.entries({ kind: "transfer" })).map(({ entry: { id } }) => id);
    const decision = { report: "r-1", version: 1, entry: entry ?? "", by: "Ada", basedOn: null };
    await store.reviews.decide({ ...decision, id: randomUUID(), what: "reject" });
    await ran();
    expect((await alerts()).map(({ title, entries }) => [title, entries.map(({ kind }) => kind)])).toEqual([
      ["rejected: r-1", ["transfer"]],
    ]);
    await store.reviews.undo("Ada");
    await ran();
    expect(await alerts()).toHaveLength(1);
  });

  test("of an actor that no report speaks of yet finds it once one does", async () => {
    await watching(query(null, { recipient: "Russia" }));
    await ran(shells("r-1"));
    expect(await told()).toEqual([["entries", "r-1", []]]);
  });

  test("that is paused tells later of what came meanwhile", async () => {
    const { id } = await watching(query("shells", { kind: "transfer" }));
    await store.watches.pause(id, true);
    await ran(shells("r-1"));
    expect(await alerts()).toEqual([]);
    await store.watches.pause(id, false);
    await ran();
    expect(await told()).toEqual([["entries", "r-1", []]]);
  });

  test.each<[string, Asks]>([
    ["nothing", query(null)],
    ["no word", query("!?")],
    ["a place that is no word of it", query(null, { speaker: "?" })],
  ])("that asks for %s is refused", async (_, asks) => {
    await expect(watching(asks)).rejects.toMatchObject({ problem: { code: "usage" } });
  });
});

describe("a watch on rules", () => {
  test("tells of findings that are new, have changed and are gone", async () => {
    const words = "Dockers at Nampo loaded crates of shells for Russia, an old diary tells.";
    await store.save(shells("r-0", { published: "2020-01-01", lines: [], words }), model);
    await watching(findings());
    await ran();
    expect(await alerts()).toEqual([]);
    await ran(shells("r-1", { stage: "considered" }));
    await ran(shells("r-1", { stage: "delivered" }));
    await ran(shells("r-1", { stage: "refused" }));
    expect((await alerts()).map(({ what, finding }) => [what, finding?.verdict])).toEqual([
      ["finding-found", "would-touch"],
      ["finding-changed", "touches"],
      ["finding-gone", "touches"],
    ]);
  });

  test("a copy changes nothing; an independent report of the same does", async () => {
    await watching(findings());
    await ran(shells("r-1"));
    await ran(shells("r-2", { published: "2031-03-05" }));
    await ran(shells("r-3", { published: "2031-03-01" }));
    expect((await alerts()).map(({ what }) => what)).toEqual(["finding-found"]);
    await ran(elsewhere("r-4"));
    const [, second, ...more] = await alerts();
    expect(more).toEqual([]);
    expect(second?.what).toBe("finding-changed");
    expect(second?.finding?.entries.map(({ report }) => report)).toContain("r-4");
  });

  test("only of these verdicts: one that grows into it is new, one that leaves it has changed", async () => {
    await watching(findings({ verdicts: ["touches"] }));
    await ran(shells("r-1", { stage: "considered" }));
    expect(await alerts()).toEqual([]);
    await ran(shells("r-1", { stage: "delivered" }));
    await ran(shells("r-1", { stage: "considered" }));
    expect((await alerts()).map(({ what, finding }) => [what, finding?.verdict])).toEqual([
      ["finding-found", "touches"],
      ["finding-changed", "would-touch"],
    ]);
  });

  test("that cannot be run says why, and looks at the same news when it can", async () => {
    const files = ["no-such-rules.yaml"];
    await store.watches.add({ name: "own", asks: JSON.stringify(findings({ files })), outputs: [] });
    await store.save(shells("r-1"), model);
    const [problem] = await runWatches(store);
    expect(problem).toMatchObject({ watch: "own", problem: { code: "input-missing" } });
    expect((await store.watches.show("own")).problem).toBe("There is no such file.");
    const since = await store.watches.cursor("own");
    expect((await store.watches.news(since)).reports).toMatchObject([{ report: "r-1", version: 1 }]);
  });
});
