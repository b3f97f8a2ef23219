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

  test("are forgotten with the report that they rest on", async () => {
    await store.save(korea("delivered"), model);
    const { findings } = await checkStore(store, all);
    await store.forget("korea");
    expect(await store.findings.list()).toEqual([]);
    expect(await store.findings.history(findings[0]?.id ?? "")).toEqual([]);
    expect((await checkStore(store, all)).changes).toEqual({ found: [], changed: [], gone: [] });
  });
});
