import { randomUUID } from "node:crypto";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Entry } from "../record/index.ts";
import { decideOn } from "./deciding.case.ts";
import { problemOf } from "./problem-of.case.ts";
import type { NewDecision } from "./reviews.ts";
import { sampleRecord } from "./sample-record.case.ts";
import type { Store } from "./store.ts";

const lines = [
  "Ana Torres warned: sanctions would be a mistake",
  "Bo Lind denied: any deal on jets",
  "! war would follow",
];
const reader = { model: "a model 1" };

/** What every store's {@link Store.reviews} has to do. */
export function reviewsCases(open: () => Promise<Store>): void {
  let store: Store;
  beforeEach(async () => {
    store = await open();
    await store.save(sampleRecord({ lines }), reader);
  });
  afterEach(() => store.close());

  const decide = (entry: string | null, what: NewDecision["what"], more: Partial<NewDecision> = {}) =>
    decideOn(store, entry, what, more);
  const reread = (kept: readonly string[], model = "a model 2") => {
    const { entries, ...record } = sampleRecord({ lines });
    return store.save({ ...record, entries: entries.filter(({ id }) => kept.includes(id)) }, { model });
  };
  const listed = async () => (await store.entries()).map(({ entry }) => entry.id);
  const statuses = async (version?: number) =>
    (await store.reviews.of("r-1", version)).states.map(({ entry, status }) => [entry, status]);
  const entryOf = async (id: string) => (await store.entry(id)).entry;
  const denying = async (id: string) => {
    const entry = await entryOf(id);
    if (entry.kind !== "statement") throw new Error("no statement");
    return { ...entry, denies: !entry.denies };
  };

  test("a report nobody reviewed has a state for each entry", async () => {
    const { states, reviewers, notCarried } = await store.reviews.of("r-1");
    expect(states).toEqual(
      sampleRecord({ lines }).entries.map((entry) => ({
        entry: entry.id,
        status: "unreviewed",
        standing: entry,
        found: entry,
        decisions: [],
      })),
    );
    expect([reviewers, notCarried]).toEqual([[], []]);
    expect(await problemOf(store.reviews.of("r-9"))).toMatchObject({ code: "not-found" });
    expect(await problemOf(store.reviews.of("r-1", 2))).toMatchObject({ code: "not-found" });
  });

  describe("what was decided", () => {
    test("a rejected entry is gone from lists and searches, and comes back when that is undone", async () => {
      const { state } = await decide("r-1-e1", "reject");
      expect(state).toMatchObject({ status: "rejected", standing: null, found: { id: "r-1-e1" } });
      expect(await listed()).toEqual(["r-1-e0", "r-1-e2"]);
      expect(await store.search("jets")).toEqual([]);
      expect(await problemOf(store.entry("r-1-e1"))).toMatchObject({ code: "not-found" });
      expect((await store.report("r-1")).record.entries).toHaveLength(2);
      expect((await store.reports())[0]?.entries).toEqual({ statement: 1, threat: 1 });
      await store.reviews.undo("Ada");
      expect((await store.report("r-1")).record).toEqual(sampleRecord({ lines }));
      expect((await store.search("jets")).map(({ entry }) => entry.id)).toEqual(["r-1-e1"]);
    });

    test("a corrected entry is corrected everywhere, and says who made what", async () => {
      const found = await entryOf("r-1-e0");
      const { state, decision } = await decide("r-1-e0", "correct", { to: await denying("r-1-e0") });
      expect(state.status).toBe("corrected");
      expect(state.found).toEqual(found);
      const now = await entryOf("r-1-e0");
      expect(now).toEqual({
        ...found,
        denies: true,
        confidence: 1,
        madeBy: { kind: "person", name: "Ada", version: decision.at },
        reasons: expect.arrayContaining([
          { field: "speaker", by: "statements", words: [] },
          { field: "cue", by: "statements", words: found.kind === "statement" ? found.cue : [] },
          { field: "denies", by: "Ada", words: [] },
        ]),
      });
      expect(state.standing).toEqual(now);
      expect(decision).toMatchObject({ from: found, to: now });
    });

    test("another speaker is found by the new one", async () => {
      const entry = await denying("r-1-e0");
      await decide("r-1-e0", "correct", { to: { ...entry, denies: false, speaker: "Bo Lind" } });
      expect((await store.entries({ speaker: "bo" })).map(({ entry }) => entry.id)).toEqual(["r-1-e0", "r-1-e1"]);
      expect((await store.entries({ actor: "Ana Torres" })).map(({ entry }) => entry.id)).toEqual([]);
      await store.reviews.undo("Ada");
      expect((await store.entries({ actor: "Ana Torres" })).map(({ entry }) => entry.id)).toEqual(["r-1-e0"]);
    });

    test("an added entry stands in text order, under an id of the store's own", async () => {
      const { content, ...rest } = await denying("r-1-e1");
      const span = content[0] ?? { start: 0, end: 0, text: "" };
      const { state, decision } = await decide(null, "add", { to: { ...rest, content, evidence: [span] } });
      expect(state).toMatchObject({ status: "added", found: null, entry: decision.entry });
      expect(decision.from).toBeNull();
      expect(await listed()).toEqual(["r-1-e0", "r-1-e1", decision.entry, "r-1-e2"]);
      const again = await decide(null, "add", { by: "Bo", to: { ...rest, content, evidence: [span] } });
      expect(again.state).toMatchObject({ entry: decision.entry, status: "added" });
      await store.reviews.undo("Ada");
      await store.reviews.undo("Bo");
      expect(await listed()).toEqual(["r-1-e0", "r-1-e1", "r-1-e2"]);
      expect((await store.reviews.of("r-1")).states).toHaveLength(4);
    });

    test("the same id again is the same decision", async () => {
      const id = randomUUID();
      const first = await decide("r-1-e0", "reject", { id });
      expect(await decide("r-1-e0", "reject", { id })).toEqual(first);
      expect(await problemOf(decide("r-1-e0", "accept", { id }))).toMatchObject({ code: "usage" });
      expect(await problemOf(decide("r-1-e1", "reject", { id }))).toMatchObject({ code: "usage" });
      expect(await store.reviews.history()).toHaveLength(1);
    });
  });

  describe("two reviewers", () => {
    test("who differ contest an entry until somebody settles it", async () => {
      const first = await decide("r-1-e0", "accept");
      const second = await decide("r-1-e0", "reject", { by: "Bo" });
      expect(second.state.status).toBe("contested");
      expect(second.overtaken).toEqual([first.decision]);
      expect(second.state.decisions.map(({ by }) => by)).toEqual(["Ada", "Bo"]);
      const third = await decide("r-1-e0", "settle", {
        by: "Cy",
        to: first.decision.from,
        basedOn: second.decision.id,
      });
      expect(third).toMatchObject({ state: { status: "settled", standing: first.decision.from }, overtaken: [] });
      expect(await listed()).toContain("r-1-e0");
      const fourth = await decide("r-1-e0", "reject", { basedOn: third.decision.id });
      expect(fourth.state.status).toBe("contested");
      await store.reviews.undo("Ada");
      expect((await statuses())[0]).toEqual(["r-1-e0", "settled"]);
    });

    test("who say the same agree, and a comment contests nothing", async () => {
      const to = await denying("r-1-e0");
      const { decision } = await decide("r-1-e0", "correct", { to });
      expect((await decide("r-1-e0", "accept", { by: "Bo", basedOn: decision.id })).state.status).toBe("corrected");
      expect((await decide("r-1-e0", "correct", { by: "Cy", to })).state.status).toBe("corrected");
      const { state } = await decide("r-1-e0", "comment", { by: "Di", comment: " Is it so? " });
      expect(state.status).toBe("corrected");
      expect(state.decisions.at(-1)).toMatchObject({ what: "comment", comment: "Is it so?" });
      expect((await store.reviews.of("r-1")).reviewers).toEqual(["Ada", "Bo", "Cy", "Di"]);
    });

    test("take back only their own, the last first, and make it again", async () => {
      const one = await decide("r-1-e0", "reject");
      await decide("r-1-e1", "reject", { by: "Bo" });
      const two = await decide("r-1-e2", "reject");
      expect((await store.reviews.undo("Ada")).decision.id).toBe(two.decision.id);
      expect((await store.reviews.undo("Ada")).decision.id).toBe(one.decision.id);
      expect(await problemOf(store.reviews.undo("Ada"))).toMatchObject({ code: "not-found" });
      expect(await problemOf(store.reviews.undo("Bo", one.decision.id))).toMatchObject({ code: "usage" });
      expect(await problemOf(store.reviews.undo("Ada", one.decision.id))).toMatchObject({ code: "usage" });
      expect((await store.reviews.redo("Ada")).decision.id).toBe(one.decision.id);
      expect((await store.reviews.redo("Ada")).decision.id).toBe(two.decision.id);
      expect(await problemOf(store.reviews.redo("Ada"))).toMatchObject({ code: "not-found" });
      await store.reviews.undo("Ada");
      await decide("r-1-e2", "accept");
      expect(await problemOf(store.reviews.redo("Ada"))).toMatchObject({ code: "not-found" });
    });
  });

  describe("reading again", () => {
    test("keeps what people decided, whatever the model finds then", async () => {
      const { decision: added } = await decide(null, "add", {
        to: { ...(await denying("r-1-e1")), evidence: [{ start: 0, end: 3, text: "Ana" }] },
      });
      await decide("r-1-e0", "accept");
      await decide("r-1-e1", "correct", { to: await denying("r-1-e1") });
      await decide("r-1-e2", "reject");
      const before = await store.report("r-1");
      expect((await reread([])).outcome).toBe("reread");
      expect((await store.report("r-1")).record).toEqual(before.record);
      expect(await listed()).toEqual(["r-1-e0", added.entry, "r-1-e1"]);
      await reread(["r-1-e0", "r-1-e1", "r-1-e2"], "a model 3");
      expect(await statuses()).toEqual([
        ["r-1-e0", "accepted"],
        [added.entry, "added"],
        ["r-1-e1", "corrected"],
        ["r-1-e2", "rejected"],
      ]);
      for (let n = 0; n < 4; n++) await store.reviews.undo("Ada");
      expect((await store.report("r-1")).record).toEqual(sampleRecord({ lines }));
    });

    test("what is found in slightly other words is what people decided about", async () => {
      await decide("r-1-e1", "reject");
      const { entries, ...record } = sampleRecord({ lines });
      const shorter = entries.map((entry) => {
        const [span] = entry.evidence;
        if (entry.id !== "r-1-e1" || span === undefined) return entry;
        return { ...entry, id: "r-1-x", evidence: [{ ...span, end: span.end - 5, text: span.text.slice(0, -5) }] };
      });
      await store.save({ ...record, entries: shorter }, { model: "a model 2" });
      expect(await listed()).toEqual(["r-1-e0", "r-1-e2"]);
      expect((await statuses())[1]).toEqual(["r-1-e1", "rejected"]);
    });

    test("what stood beside it in the same words is another thing", async () => {
      const { entries, ...record } = sampleRecord({ lines });
      const [first, ...others] = entries;
      if (first === undefined) throw new Error("no entry");
      const twin = { ...first, id: "r-1-twin", confidence: 0.4 };
      await store.save({ ...record, entries: [first, twin, ...others] }, { model: "a model 2" });
      await decide("r-1-e0", "reject");
      await store.save({ ...record, entries: [twin, ...others] }, { model: "a model 3" });
      expect(await listed()).toEqual(["r-1-twin", "r-1-e1", "r-1-e2"]);
    });

    test("an entry that people did not decide about follows the model", async () => {
      await decide("r-1-e0", "comment", { comment: "?" });
      await reread(["r-1-e1"]);
      expect(await listed()).toEqual(["r-1-e1"]);
      expect((await statuses())[0]).toEqual(["r-1-e0", "unreviewed"]);
    });
  });

  describe("a new version", () => {
    const longer = ["Cy Diaz said: something new came up first", ...lines];

    test("carries what was decided to where its words stand, and lists what it cannot", async () => {
      await decide("r-1-e0", "correct", { to: await denying("r-1-e0") });
      await decide("r-1-e1", "accept");
      await decide("r-1-e2", "reject");
      const changed = longer.map((line) => line.replace("any deal on jets", "no deal on tanks"));
      await store.save(sampleRecord({ lines: changed }), reader);
      const { states, notCarried } = await store.reviews.of("r-1");
      expect(states.filter(({ decisions }) => decisions.length > 0).map(({ status }) => status)).toEqual([
        "corrected",
        "rejected",
      ]);
      expect(states.flatMap(({ decisions }) => decisions.map(({ carried }) => carried))).toEqual([true, true]);
      const corrected = states.find(({ status }) => status === "corrected")?.standing;
      const text = changed.join("\n");
      for (const span of corrected?.evidence ?? []) expect(text.slice(span.start, span.end)).toBe(span.text);
      expect(notCarried.map(({ entry }) => entry)).toEqual(["r-1-e1"]);
      expect(await statuses(1)).toEqual([
        ["r-1-e0", "corrected"],
        ["r-1-e1", "accepted"],
        ["r-1-e2", "rejected"],
      ]);
    });

    test("what was rejected before is accepted under the id that it is known by, though read with another", async () => {
      await decide("r-1-e1", "reject");
      await reread([]);
      await store.save(sampleRecord({ lines: longer }), reader);
      const rejected = (await store.reviews.of("r-1")).states[2];
      expect([rejected?.status, rejected?.entry, rejected?.found?.id]).toEqual(["rejected", "r-1-e1", "r-1-e1"]);
      await decide("r-1-e1", "accept", { version: 2 });
      expect(await statuses()).toEqual([
        ["r-1-e0", "unreviewed"],
        ["r-1-e1-2", "unreviewed"],
        ["r-1-e1", "accepted"],
        ["r-1-e3", "unreviewed"],
      ]);
      expect(await listed()).toEqual(["r-1-e0", "r-1-e1-2", "r-1-e1", "r-1-e3"]);
    });

    test("words that stand in it twice are not carried to either", async () => {
      await decide("r-1-e2", "reject");
      await store.save(
        sampleRecord({ lines: ["! war would follow", "Bo Lind said: well", "! war would follow"] }),
        reader,
      );
      expect((await store.reviews.of("r-1")).notCarried).toHaveLength(1);
      expect(await listed()).toHaveLength(3);
    });

    test("an undone decision about an earlier version is undone in the later one", async () => {
      await decide("r-1-e2", "reject");
      await store.save(sampleRecord({ lines: longer }), reader);
      const rejecting = async () => (await store.entries({ kind: "threat" })).length;
      expect(await rejecting()).toBe(0);
      await store.reviews.undo("Ada");
      expect(await rejecting()).toBe(1);
    });
  });

  describe("what is refused", () => {
    const refused: [
      string,
      string,
      (entry: Entry) => Partial<NewDecision> & { entry?: string | null; what: NewDecision["what"] },
    ][] = [
      [
        "words that are not the text's own",
        "usage",
        (to) => ({ what: "correct", to: { ...to, evidence: [{ start: 0, end: 3, text: "Bob" }] } }),
      ],
      [
        "a span of nothing",
        "usage",
        (to) => ({ what: "correct", to: { ...to, evidence: [{ start: 3, end: 3, text: "" }] } }),
      ],
      [
        "an unknown actor",
        "usage",
        (to) => ({ what: "correct", to: to.kind === "statement" ? { ...to, speaker: "nobody" } : to }),
      ],
      ["no evidence", "usage", (to) => ({ what: "correct", to: { ...to, evidence: [] } })],
      ["another kind", "usage", (to) => ({ what: "correct", entry: "r-1-e2", to })],
      ["a correction of nothing", "usage", () => ({ what: "correct" })],
      ["an acceptance with an entry", "usage", (to) => ({ what: "accept", to })],
      ["an entry to add that has an id", "usage", (to) => ({ what: "add", entry: "r-1-e0", to })],
      ["an empty comment", "usage", () => ({ what: "comment", comment: "  " })],
      ["a nameless reviewer", "usage", () => ({ what: "accept", by: " " })],
      ["a reviewer of too long a name", "usage", () => ({ what: "accept", by: "x".repeat(81) })],
      ["an id that is none", "usage", () => ({ what: "accept", id: "1" })],
      ["an unknown report", "not-found", () => ({ what: "accept", report: "r-7" })],
    ];

    test.each(refused)("%s", async (_, code, of) => {
      const { what, entry = "r-1-e0", ...more } = of(await entryOf("r-1-e0"));
      expect(await problemOf(decide(entry, what, more))).toMatchObject({ code });
      expect(await store.reviews.history()).toEqual([]);
    });
  });

  test("an entry is found by the beginning of its id, also where it is rejected", async () => {
    await decide("r-1-e1", "reject");
    expect(await store.reviews.find("r-1-e1")).toEqual({ report: "r-1", version: 1, entry: "r-1-e1" });
    expect(await store.reviews.find("r-1-e0")).toEqual({ report: "r-1", version: 1, entry: "r-1-e0" });
    expect(await problemOf(store.reviews.find("r-1-e"))).toMatchObject({ code: "usage" });
    for (const none of ["", "x", "r-1-e0%"]) {
      expect(await problemOf(store.reviews.find(none))).toMatchObject({ code: "not-found" });
    }
  });

  test("a forgotten report's decisions are gone with it", async () => {
    await decide("r-1-e0", "comment", { comment: "about Ana" });
    await store.forget("r-1");
    expect(await store.reviews.history()).toEqual([]);
    await store.save(sampleRecord({ lines }), reader);
    expect((await statuses()).map(([, status]) => status)).toEqual(["unreviewed", "unreviewed", "unreviewed"]);
  });

  test("actors that people merge are one in decisions too, and two again when that is undone", async () => {
    await decide("r-1-e0", "accept");
    await store.actors.merge("Ana Torres", "Bo Lind", "Ada");
    expect(await entryOf("r-1-e0")).toMatchObject({ speaker: "Bo Lind" });
    await decide("r-1-e0", "correct", { to: await denying("r-1-e0") });
    expect(await entryOf("r-1-e0")).toMatchObject({ speaker: "Bo Lind", denies: true });
    await store.actors.undo(undefined, "Ada");
    expect(await entryOf("r-1-e0")).toMatchObject({ speaker: "Ana Torres", denies: true });
  });
}
