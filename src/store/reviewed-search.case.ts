import { afterEach, beforeEach, expect, test } from "vitest";
import { decideOn } from "./deciding.case.ts";
import type { NewDecision, ReviewStatus } from "./reviews.ts";
import { sampleRecord } from "./sample-record.case.ts";
import type { EntryFilter, Store } from "./store.ts";

const lines = ["Ana Torres warned: sanctions would hurt", "Bo Lind denied: any deal on jets", "! war would follow"];

/** What every store's search by how reviewers left entries has to do. */
export function reviewedSearchCases(open: () => Promise<Store>): void {
  let store: Store;
  beforeEach(async () => {
    store = await open();
    await store.save(sampleRecord({ lines }), { model: "a model 1" });
  });
  afterEach(() => store.close());

  const decide = (entry: string | null, what: NewDecision["what"], more: Partial<NewDecision> = {}) =>
    decideOn(store, entry, what, more);
  const left = async (reviewed: ReviewStatus | "any", more: EntryFilter = {}) =>
    (await store.entries({ ...more, reviewed })).map(({ entry }) => entry.id);
  const said = async (words: string, reviewed: ReviewStatus) =>
    (await store.search(words, { reviewed })).map(({ entry }) => entry.id);

  test("entries are found by how reviewers left them, rejected ones by nothing else", async () => {
    expect(await left("unreviewed")).toEqual(["r-1-e0", "r-1-e1", "r-1-e2"]);
    expect(await left("rejected")).toEqual([]);
    await decide("r-1-e0", "accept");
    await decide("r-1-e1", "reject");
    expect(await left("unreviewed")).toEqual(["r-1-e2"]);
    expect(await left("accepted")).toEqual(["r-1-e0"]);
    expect(await left("rejected")).toEqual(["r-1-e1"]);
    expect(await left("any")).toEqual(["r-1-e0"]);
    expect(await said("sanctions", "accepted")).toEqual(["r-1-e0"]);
    expect(await said("sanctions", "unreviewed")).toEqual([]);
    expect(await said("jets", "rejected")).toEqual(["r-1-e1"]);
    expect(await store.search("jets")).toEqual([]);
    expect((await store.search("jets", { reviewed: "rejected" }))[0]?.snippet).toContainEqual({
      text: "jets",
      hit: true,
    });
    expect(await store.found("jets", { reviewed: "rejected" })).toEqual({ kinds: { statement: 1 }, more: false });
    expect(await store.found(null, { reviewed: "unreviewed" })).toEqual({ kinds: { threat: 1 }, more: false });
  });

  test("the other filters hold for rejected entries as well", async () => {
    const { id } = await store.actors.find("Bo Lind");
    await decide("r-1-e1", "reject");
    await decide("r-1-e2", "reject");
    expect(await left("rejected", { kind: "threat" })).toEqual(["r-1-e2"]);
    expect(await left("rejected", { actor: id })).toEqual(["r-1-e1"]);
    expect(await left("rejected", { speaker: "Lind", report: "r-1", copies: "without" })).toEqual(["r-1-e1"]);
    expect(await left("rejected", { report: "r-2" })).toEqual([]);
    await store.actors.rename("Bo Lind", "Bo B. Lind", "Ada");
    expect((await store.entries({ speaker: "b. lind", reviewed: "rejected" }))[0]?.speaker).toBe("Bo B. Lind");
  });

  test("taking back, deciding otherwise, reading again and forgetting are followed", async () => {
    await decide("r-1-e1", "reject");
    await decide("r-1-e0", "reject");
    expect(await left("rejected")).toEqual(["r-1-e0", "r-1-e1"]);
    await store.reviews.undo("Ada");
    expect(await left("rejected")).toEqual(["r-1-e1"]);
    expect(await left("unreviewed")).toEqual(["r-1-e0", "r-1-e2"]);
    await store.save(sampleRecord({ lines }), { model: "a model 2" });
    expect(await left("rejected")).toEqual(["r-1-e1"]);
    await store.save(sampleRecord({ lines: [...lines, "Cy Ng said: more"] }), { model: "a model 2" });
    expect(await left("rejected")).toEqual(["r-1-e1"]);
    await decide("r-1-e1", "accept", { version: 2, by: "Bo" });
    expect(await left("rejected")).toEqual([]);
    expect(await left("contested")).toEqual(["r-1-e1"]);
    await store.forget("r-1");
    expect([await left("contested"), await left("rejected")]).toEqual([[], []]);
  });

  test("a decision that was taken back is made again by its id, and its history says so", async () => {
    const one = await decide("r-1-e0", "reject");
    const two = await decide("r-1-e1", "reject");
    await store.reviews.undo("Ada", one.decision.id);
    await decide("r-1-e2", "accept");
    const { decision, state } = await store.reviews.redo("Ada", one.decision.id);
    expect(decision.turns.map(({ what }) => what)).toEqual(["undo", "redo"]);
    expect([decision.undoneAt, state?.status]).toEqual([null, "rejected"]);
    await expect(store.reviews.redo("Ada", two.decision.id)).rejects.toThrow("The decision stands.");
    await store.reviews.undo("Ada", one.decision.id);
    await expect(store.reviews.redo("Bo", one.decision.id)).rejects.toThrow("another reviewer's");
    await decide("r-1-e0", "accept");
    await expect(store.reviews.redo("Ada", one.decision.id)).rejects.toThrow("decided otherwise");
  });
}
