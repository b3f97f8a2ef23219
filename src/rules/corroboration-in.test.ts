import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { copyComparer } from "../corroborate/copies/index.ts";
import { matterJoiner } from "../corroborate/matter/index.ts";
import { openStore } from "../store/sqlite/index.ts";
import type { Store } from "../store/store.ts";
import { checkStore } from "./check-store.ts";
import { wholeExampleRecord } from "./example-record.case.ts";
import { readRules } from "./language/load-rules.ts";
import { shippedBook, shippedRules } from "./rule-files.ts";

const rules = { rules: shippedRules(), book: shippedBook() };

interface Told {
  readonly published: string;
  readonly words: string;
  readonly supplier?: string;
  readonly recipient?: string;
  readonly item?: string;
  readonly quantity?: number;
  readonly date?: string;
  readonly by?: string;
  /** What else the report says. */
  readonly lines?: readonly string[];
}

/** A report of a delivery of shells, in words of its own. */
function delivery(id: string, told: Told) {
  const { published, words, supplier = "North Korea", recipient = "Russia", item = "shells", quantity, by } = told;
  const entry = {
    kind: "transfer",
    supplier,
    recipient,
    items: { [item]: { unroca: "III", quantity: quantity ?? null } },
    stage: "delivered",
    claims: by === undefined ? [] : [{ by, stance: "asserts" }],
    words,
    date: told.date ?? published,
  };
  const more = (told.lines ?? []).map((line) => ({ kind: "statement", speaker: "Ana Torres", words: line }));
  return wholeExampleRecord({ published, entries: [entry, ...more] }, id);
}

const first = "North Korea shipped 1000 shells to Russia by rail through the border town of Tumangang at night.";
const second = "Trains brought 3000 North Korean shells over the river to Russia; drivers at Tumangang told of them.";

const lines = [
  "The cars were sealed and guarded by soldiers of both countries, according to railway workers.",
  "Satellite pictures of the yard show a longer train than is usual in that season.",
  "A similar convoy had crossed the river in the autumn, when no one would speak about its load.",
  "Officials in the provincial capital did not answer questions about the timetable.",
  "Farmers nearby were told to keep away from the line until the following morning.",
];

describe("findings of several reports", () => {
  let store: Store;
  beforeEach(async () => {
    store = await openStore({ file: ":memory:" });
  });
  afterEach(() => store.close());

  const checked = async (...records: ReturnType<typeof delivery>[]) => {
    for (const record of records) await store.save(record, { model: "a person" });
    return checkedAnew();
  };
  const checkedAnew = async (own = rules) => {
    await store.copies.takeIn(copyComparer);
    await store.matters.takeIn(matterJoiner);
    return checkStore(store, own);
  };
  const named = async (rule: string) => (await checkedAnew()).findings.filter((one) => one.rule === rule);

  test("join by matter, under the id of the first, and stay apart where the matters do", async () => {
    const before = (await checked(delivery("r-1", { published: "2031-03-04", words: first }))).findings;
    const [alone] = before.filter(({ rule }) => rule === "transfer-from-embargoed");
    await checked(
      delivery("r-2", { published: "2031-03-05", words: second, date: "2031-03-04" }),
      delivery("r-3", { published: "2029-06-01", words: "Pyongyang gave Moscow patrol boats.", item: "patrol boats" }),
    );
    const found = await named("transfer-from-embargoed");
    const reports = found.map(({ entries }) => entries.map(({ report }) => report).sort());
    expect(reports.sort()).toEqual([["r-1", "r-2"], ["r-3"]]);
    expect(found.find(({ entries }) => entries.length === 2)?.id).toBe(alone?.id);
  });

  test("an independent report with another number contradicts the first", async () => {
    await checked(
      delivery("r-1", { published: "2031-03-04", words: first, quantity: 1000 }),
      delivery("r-2", { published: "2031-03-05", words: second, quantity: 3000, date: "2031-03-04" }),
    );
    const [finding, ...more] = await named("number-contradicted");
    expect(more).toEqual([]);
    expect(finding?.entries.map(({ report }) => report).sort()).toEqual(["r-1", "r-2"]);
    expect(finding?.conditions).toContainEqual(expect.objectContaining({ about: "sources", degree: "probable" }));
  });

  test("a copy that is read otherwise does not, nor does the same spokesman in two reports", async () => {
    // The same words, of which somebody read another number.
    const copied = first;
    await checked(
      delivery("r-1", { published: "2031-03-04", words: first, quantity: 1000, lines }),
      delivery("r-2", { published: "2031-03-05", words: copied, quantity: 3000, date: "2031-03-04", lines }),
    );
    expect(await store.copies.count()).toEqual({ reports: 2, sources: 1 });
    expect(await named("number-contradicted")).toEqual([]);
    await store.forget("r-1");
    await checked(
      delivery("r-2", {
        published: "2031-03-05",
        words: copied,
        quantity: 3000,
        date: "2031-03-04",
        by: "South Korea",
      }),
      delivery("r-3", {
        published: "2031-03-05",
        words: second,
        quantity: 4000,
        date: "2031-03-04",
        by: "South Korea",
      }),
    );
    expect(await named("number-contradicted")).toEqual([]);
  });

  test("a rule may ask for so many independent sources, and copies do not count", async () => {
    const own = (least: number) => {
      const read = readRules(
        "own.yaml",
        JSON.stringify({ rules: [{ ...asks, find: { deal: { ...deal, sources: { least } } } }] }),
      );
      return { rules: read.rules, book: shippedBook() };
    };
    await checked(
      delivery("r-1", { published: "2031-03-04", words: first }),
      delivery("r-2", { published: "2031-03-05", words: `${first} `, date: "2031-03-04" }),
    );
    expect((await checkedAnew(own(2))).findings).toEqual([]);
    await checked(delivery("r-3", { published: "2031-03-05", words: second, date: "2031-03-04" }));
    const { findings } = await checkedAnew(own(2));
    expect(findings).toHaveLength(1);
    expect(findings[0]?.conditions.map(({ says }) => says)).toContain("2 independent sources tell of it.");
    expect((await checkedAnew(own(3))).findings).toEqual([]);
  });
});

const deal = { kind: "transfer", stage: "delivered" };
const entry = { ...deal, supplier: "France", recipient: "Armenia", words: "howitzers", matter: "howitzers" };
const report = (day: number) => ({ published: `2031-01-0${day}`, entries: [entry] });
const asks = {
  id: "well-sourced",
  title: "Well sourced",
  says: "A delivery that several sources tell of.",
  object: "what I follow",
  verb: { does: "concerns", would: "may concern" },
  examples: [
    { says: "Many.", reports: [report(1), report(2), report(3)], finds: { verdict: "touches" } },
    { says: "One.", reports: [report(1)], finds: "nothing" },
  ],
};
