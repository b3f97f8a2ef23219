import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { problemOf } from "./problem-of.case.ts";
import { sampleRecord } from "./sample-record.case.ts";
import type { Store } from "./store.ts";
import type { NewWatch, WatchRun } from "./watches.ts";

const model = { model: "a model 1" };
const terminal = { by: "terminal", settings: "{}" };
const webhook = { by: "webhook", settings: '{"url":"http://127.0.0.1/"}' };
const asks: NewWatch = { name: "shells", asks: '{"words":"shells"}', outputs: [terminal, webhook] };
const seen = { report: "r-1", entry: "r-1-e0", version: 1, kind: "statement", start: 0, end: 5, words: "a" };

/** What every store's {@link Store.watches} has to do; `open` gives an empty one each time. */
export function watchesCases(open: () => Promise<Store>): void {
  let store: Store;
  beforeEach(async () => {
    store = await open();
  });
  afterEach(() => store.close());

  const save = (id: string, ...lines: readonly string[]) => store.save(sampleRecord({ id, lines: [...lines] }), model);
  const newsOf = async (id: string) => store.watches.news(await store.watches.cursor(id));
  const ran = async (id: string, run: Partial<WatchRun> = {}) => {
    const since = await store.watches.cursor(id);
    const { upTo } = await store.watches.news(since);
    const nothing = { problem: null, alerts: [], seen: [], folded: [], told: [] };
    return store.watches.keep(id, { since, upTo, ...nothing, ...run });
  };
  const alert = { id: "a-1", content: '{"says":"shells"}', reports: ["r-1"] };
  const due = (by = ["terminal", "webhook"]) =>
    store.watches.claim({ by, limit: 10, now: "9000-01-01", until: "9000-01-02" });

  test("are added, listed, shown by name or id, paused and removed", async () => {
    const made = await store.watches.add(asks);
    expect(made).toMatchObject({ ...asks, pausedAt: null, ranAt: null, problem: null, alerts: 0, waiting: 0 });
    expect(await store.watches.list()).toEqual([made]);
    expect(await store.watches.show("shells")).toEqual(made);
    expect(await store.watches.show(made.id.slice(0, 6))).toEqual(made);
    expect((await store.watches.pause("shells", true)).pausedAt).not.toBeNull();
    expect((await store.watches.pause("shells", false)).pausedAt).toBeNull();
    expect((await problemOf(store.watches.add(asks))).code).toBe("usage");
    expect((await store.watches.remove("shells")).id).toBe(made.id);
    expect(await store.watches.list()).toEqual([]);
    expect((await problemOf(store.watches.show("shells"))).code).toBe("not-found");
  });

  test("look at what arrives after they were made: new reports, new versions, reports read anew", async () => {
    await save("r-0", "Ana said: old");
    const { id } = await store.watches.add(asks);
    expect((await newsOf(id)).reports).toEqual([]);
    await save("r-1", "Ana said: new");
    expect((await newsOf(id)).reports).toEqual([{ report: "r-1", version: 1, isOnlyDecided: false }]);
    expect(await ran(id)).toBe(true);
    await save("r-1", "Ana said: new");
    expect((await newsOf(id)).reports).toEqual([]);
    await save("r-1", "Ana said: newer");
    await store.save(sampleRecord({ id: "r-0", lines: ["Ana said: old"] }), { model: "a model 2" });
    expect((await newsOf(id)).reports).toMatchObject([
      { report: "r-1", version: 2 },
      { report: "r-0", version: 1 },
    ]);
  });

  test("a paused watch finds what came meanwhile", async () => {
    const one = await store.watches.add(asks);
    const other = await store.watches.add({ ...asks, name: "other" });
    await store.watches.pause(other.id, true);
    await save("r-1", "Ana said: new");
    await ran(one.id);
    expect((await newsOf(other.id)).reports).toHaveLength(1);
    await ran(other.id);
    expect((await newsOf(one.id)).reports).toEqual([]);
  });

  test("keep alerts with an outbox for each output, and what they have seen", async () => {
    const { id } = await store.watches.add(asks);
    await save("r-1", "Ana said: shells");
    const told = { finding: "f-1", rule: "a-rule", stands: true, gist: "{}", entries: ["r-1 r-1-e0"] };
    await ran(id, { alerts: [alert], seen: [{ ...seen, alert: "a-1" }], told: [told] });
    expect(await store.watches.alerts({ watch: id })).toMatchObject([{ id: "a-1", watch: id, folded: [] }]);
    expect(await store.watches.seen(id, ["r-1", "r-2"])).toEqual([{ ...seen, alert: "a-1" }]);
    expect(await store.watches.told(id)).toEqual([told]);
    await ran(id, { folded: [{ alert: "a-1", report: "r-2" }], told: [{ ...told, stands: false }] });
    expect((await store.watches.alerts())[0]?.folded).toEqual(["r-2"]);
    expect((await store.watches.told(id)).map(({ stands }) => stands)).toEqual([false]);
    expect(await store.watches.show(id)).toMatchObject({ alerts: 1, waiting: 2, failed: 0 });
  });

  test("of two runs on the same news one is kept", async () => {
    const { id } = await store.watches.add(asks);
    const since = await store.watches.cursor(id);
    await save("r-1", "Ana said: shells");
    const { upTo } = await store.watches.news(since);
    expect(await ran(id, { since, upTo, alerts: [alert] })).toBe(true);
    expect(await ran(id, { since, upTo, alerts: [{ ...alert, id: "a-2" }] })).toBe(false);
    expect(await store.watches.alerts()).toHaveLength(1);
  });

  test("what is due is taken by one, is due again where it is not settled, and is settled for good", async () => {
    const { id } = await store.watches.add(asks);
    await ran(id, { alerts: [alert] });
    const [one, two] = await due();
    expect([one?.output, two?.output]).toEqual([terminal, webhook]);
    expect(one).toMatchObject({ watch: id, watchName: "shells", alert: { id: "a-1" }, attempts: 0 });
    expect(await due()).toEqual([]);
    const later = { by: ["terminal", "webhook"], limit: 10, now: "9000-01-03", until: "9000-01-04" };
    expect((await store.watches.claim(later)).map(({ attempts }) => attempts)).toEqual([1, 1]);
    await store.watches.settle(one?.key ?? 0, { state: "delivered" });
    await store.watches.settle(two?.key ?? 0, { state: "waiting", problem: "no answer", nextAt: "9000-02-01" });
    expect(await due()).toEqual([]);
    expect(await store.watches.deliveries(id)).toMatchObject([
      { alert: "a-1", by: "webhook", state: "waiting", attempts: 2, problem: "no answer", at: "9000-02-01" },
      { alert: "a-1", by: "terminal", state: "delivered", attempts: 2, problem: null },
    ]);
    await store.watches.settle(two?.key ?? 0, { state: "failed", problem: "gone" });
    expect(await store.watches.show(id)).toMatchObject({ waiting: 0, failed: 1 });
  });

  test("only the outputs that are asked for are taken, and none of a paused watch", async () => {
    const { id } = await store.watches.add(asks);
    await ran(id, { alerts: [alert] });
    expect((await due(["terminal"])).map(({ output }) => output.by)).toEqual(["terminal"]);
    await store.watches.pause(id, true);
    expect(await due()).toEqual([]);
  });

  test("an alert goes with a report that it rests on, and with its watch", async () => {
    const { id } = await store.watches.add(asks);
    await save("r-1", "Ana said: shells");
    await ran(id, { alerts: [alert], seen: [{ ...seen, alert: "a-1" }] });
    await store.forget("r-1");
    expect(await store.watches.alerts()).toEqual([]);
    expect(await store.watches.seen(id, ["r-1"])).toEqual([]);
    await ran(id, { alerts: [{ ...alert, id: "a-2" }] });
    await store.watches.remove(id);
    expect(await store.watches.alerts()).toEqual([]);
    expect(await due()).toEqual([]);
  });

  describe("findings", () => {
    test("that were found, changed or gone since are news once", async () => {
      const { id } = await store.watches.add(asks);
      const kept = { rule: "a-rule", verdict: "touches", certainty: "certain", rank: 0, reports: [], finding: "{}" };
      await store.findings.keep([{ id: "f-1", ...kept }], "rules 1");
      expect((await newsOf(id)).findings).toEqual(["f-1"]);
      await ran(id);
      await store.findings.keep([{ id: "f-1", ...kept }], "rules 1");
      expect((await newsOf(id)).findings).toEqual([]);
      await store.findings.keep([], "rules 2");
      expect((await newsOf(id)).findings).toEqual(["f-1"]);
    });
  });
}
