import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { openStore } from "../store/sqlite/index.ts";
import type { Store } from "../store/store.ts";
import { check } from "./check.ts";
import { checkStore } from "./check-store.ts";
import { deedsOf } from "./deed/deed.ts";
import { wholeExampleRecord } from "./example-record.case.ts";
import { Finding } from "./finding/finding.ts";
import { shippedBook, shippedRules } from "./rule-files.ts";

const all = { rules: shippedRules(), book: shippedBook() };
const none = { rules: [], book: shippedBook() };
const model = { model: "a person" };

const korea = (stage: string, recipient = "North Korea") =>
  wholeExampleRecord(
    {
      published: "2024-06-21",
      entries: [
        {
          kind: "transfer",
          supplier: "Russia",
          recipient,
          items: { tanks: { unroca: "I" } },
          stage,
          date: "2024-06-20",
          words: `tanks from Russia for ${recipient}`,
        },
      ],
    },
    "korea",
  );

const mali = wholeExampleRecord(
  {
    published: "2026-03-13",
    entries: [
      {
        kind: "transfer",
        supplier: "Türkiye",
        recipient: "Mali",
        items: { drones: { unroca: "IV" } },
        stage: "delivered",
        words: "drones for Mali",
      },
    ],
  },
  "mali",
);

/** Another supplier's delivery, by which the record is seen to tell of Ukraine. */
const since = wholeExampleRecord(
  {
    published: "2026-03-13",
    entries: [
      {
        kind: "transfer",
        supplier: "Poland",
        recipient: "Ukraine",
        items: { radars: {} },
        stage: "delivered",
        words: "radars from Poland for Ukraine",
      },
    ],
  },
  "since",
);

const tanks = (stage: string, published: string) =>
  wholeExampleRecord(
    {
      published,
      entries: [
        {
          kind: "transfer",
          supplier: "Spain",
          recipient: "Ukraine",
          items: { tanks: { unroca: "I" } },
          stage,
          words: `tanks from Spain for Ukraine, ${stage}`,
        },
      ],
    },
    `tanks-${stage}`,
  );

describe("findings on record", () => {
  let store: Store;
  beforeEach(async () => {
    store = await openStore({ file: ":memory:" });
  });
  afterEach(() => store.close());

  const verdicts = async () => (await store.findings.list()).map(({ rule, verdict }) => [rule, verdict]);

  test("are the same as those of the entries themselves, whatever SQL left out", async () => {
    const records = [korea("delivered"), mali];
    for (const record of records) await store.save(record, model);
    const { findings } = await checkStore(store, all);
    expect(findings).toEqual(check(records.flatMap(deedsOf), all));
    expect(findings).toHaveLength(2);
    const [kept] = await store.findings.list({ report: "korea", verdict: "touches", limit: 1 });
    expect(Finding.parse(JSON.parse(kept?.finding ?? ""))).toEqual(findings[0]);
    expect(await store.findings.list({ report: "mali" })).toEqual([]);
  });

  test("only entries that may matter are handed over", async () => {
    for (const record of [korea("delivered"), mali]) await store.save(record, model);
    const recipient = { role: "recipient", countries: ["PRK"] } as const;
    const parts = await store.findings.select([{ kinds: ["transfer"], parties: [recipient] }]);
    expect(parts.map(({ report }) => report.id)).toEqual(["korea"]);
    expect(await store.findings.select([{ kinds: ["transfer"], stages: ["refused"] }])).toEqual([]);
    expect(await store.findings.select([{ kinds: ["event"] }])).toEqual([]);
  });

  test("change with the entries, and keep what they were", async () => {
    await store.save(korea("considered"), model);
    const { changes, findings } = await checkStore(store, all);
    expect(changes.found).toEqual(findings.map(({ id }) => id));
    expect((await checkStore(store, all)).changes).toEqual({ found: [], changed: [], gone: [] });
    await store.save(korea("delivered"), model);
    expect((await checkStore(store, all)).changes.changed).toHaveLength(findings.length);
    expect(await verdicts()).toEqual([
      ["transfer-to-embargoed", "touches"],
      ["voted-for-and-acts-against", "touches"],
    ]);
    const history = await store.findings.history(findings[0]?.id ?? "");
    expect(history.map(({ state }) => state)).toEqual(["found", "changed"]);
    expect(history.map((one) => Finding.parse(JSON.parse(one.finding)).verdict)).toEqual(["would-touch", "touches"]);
  });

  test("go when the rules go, and come back with them", async () => {
    await store.save(korea("delivered"), model);
    const { findings } = await checkStore(store, all);
    expect((await checkStore(store, none)).changes.gone).toHaveLength(2);
    expect(await store.findings.list()).toEqual([]);
    expect((await checkStore(store, all)).changes.found).toHaveLength(2);
    const history = await store.findings.history(findings[0]?.id ?? "");
    expect(history.map(({ state }) => state)).toEqual(["found", "gone", "again"]);
    expect(new Set(history.map(({ cause }) => cause)).size).toBe(2);
  });

  test("follow what people correct", async () => {
    await store.save(korea("delivered", "Korea Import House"), model);
    expect((await checkStore(store, all)).findings).toEqual([]);
    await store.actors.correct("Korea Import House", { country: "PRK" }, "Ada");
    expect((await checkStore(store, all)).findings.map(({ rule }) => rule)).toContain("transfer-to-embargoed");
    const [correction] = await store.actors.history();
    await store.actors.undo(correction?.id ?? 0, "Ada");
    expect((await checkStore(store, all)).findings).toEqual([]);
  });

  test("say because of what they moved, and nothing else is looked at again", async () => {
    await store.save(korea("considered"), model);
    await store.save(mali, model);
    const { findings } = await checkStore(store, all);
    expect(await store.findings.touched()).toEqual([]);
    await store.save({ ...mali, entries: [] }, model);
    expect((await store.findings.touched()).map(({ because }) => because)).toEqual(["mali: it was read"]);
    expect((await checkStore(store, all)).changes).toEqual({ found: [], changed: [], gone: [] });
    const [entry] = korea("considered").entries;
    const id = "0b2c9a52-5a35-4b52-8a0e-3f3f2c3f8f10";
    const decision = { id, report: "korea", version: 1, entry: entry?.id ?? "", comment: null, basedOn: null };
    await store.reviews.decide({ ...decision, what: "reject", by: "Ada" });
    expect((await checkStore(store, all)).changes.gone).toEqual(findings.map((one) => one.id));
    await store.reviews.undo("Ada");
    await checkStore(store, all);
    const history = await store.findings.history(findings[0]?.id ?? "");
    expect(history.map(({ state, cause }) => `${state} ${cause.replace(/^rules .*/u, "rules")}`)).toEqual([
      "found rules",
      `gone korea: Ada decided: reject ${entry?.id}`,
      `again korea: Ada took back: reject ${entry?.id}`,
    ]);
  });

  test("of what was not done come when the report that showed it done is forgotten, which is told without naming it", async () => {
    const [pledged, delivered] = [tanks("pledged", "2023-01-10"), tanks("delivered", "2024-06-21")];
    for (const record of [pledged, delivered]) await store.save(record, model);
    await store.save(since, model);
    expect((await checkStore(store, all)).findings).toEqual([]);
    await store.forget(delivered.report.id);
    const { findings } = await checkStore(store, all);
    expect(findings.map(({ rule }) => rule)).toEqual(["pledge-not-followed"]);
    const [state] = await store.findings.history(findings[0]?.id ?? "");
    expect(state?.cause).toBe("a report was forgotten");
    await store.save(delivered, model);
    expect((await checkStore(store, all)).changes.gone).toHaveLength(1);
  });

  test("of a rule over several entries are looked at again only where a report has, or had, an entry for it", async () => {
    await store.save(tanks("pledged", "2023-01-10"), model);
    await store.save(since, model);
    await checkStore(store, all);
    const joint = (await store.findings.checked())?.joint ?? {};
    expect(joint["pledge-not-followed"]).toEqual(["tanks-pledged", "since"]);
    expect(joint["denial-contradicted"]).toEqual([]);
    // What is only considered is no pledge, and nobody delivers it.
    await store.save(korea("considered"), model);
    const looked: string[] = [];
    const selecting: Store = {
      ...store,
      findings: {
        ...store.findings,
        select: (queries, reports) => {
          if (reports === undefined) looked.push(JSON.stringify(queries));
          return store.findings.select(queries, reports);
        },
      },
    };
    await checkStore(selecting, all);
    expect(looked).toEqual([]);
    await store.save(korea("delivered"), model);
    await checkStore(selecting, all);
    expect(looked).toHaveLength(1);
    // No longer a delivery: what it was held against is looked at once more.
    await store.save(korea("considered"), model);
    await checkStore(selecting, all);
    expect(looked).toHaveLength(2);
  });

  test("are forgotten with the report that they rest on", async () => {
    await store.save(korea("delivered"), model);
    const { findings } = await checkStore(store, all);
    await store.forget("korea");
    expect(await store.findings.list()).toEqual([]);
    expect(await store.findings.history(findings[0]?.id ?? "")).toEqual([]);
    expect((await checkStore(store, all)).changes).toEqual({ found: [], changed: [], gone: [] });
  });
});
