import { describe, expect, test } from "vitest";
import { check } from "./check.ts";
import { ExampleReport } from "./language/example.ts";
import { exampleDeeds } from "./language/example-record.ts";
import { readRules } from "./language/load-rules.ts";
import { shippedBook } from "./rule-files.ts";
import { type Corroboration, noCorroboration } from "./seam.ts";

const fine = {
  says: "any",
  reports: [{ entries: [{ kind: "transfer", words: "tanks" }] }],
};

/** How many findings a rule of these conditions makes of a transfer from Finland, told of on 21 June 2024. */
function foundBy(
  pattern: object,
  more: { entry?: object; others?: object[]; rule?: object; corroboration?: Corroboration } = {},
): number {
  const rule = {
    id: "mine",
    title: "Mine",
    says: "any",
    find: { deal: { kind: "transfer", ...pattern } },
    object: "it",
    verb: { does: "is", would: "may be" },
    examples: [
      { ...fine, finds: { verdict: "touches" } },
      { ...fine, finds: "nothing" },
    ],
    ...more.rule,
  };
  const { rules, flaws } = readRules(
    "mine.yaml",
    JSON.stringify({ rules: [rule], groups: { baltic: ["EST", "LVA", "LTU"] } }),
  );
  expect(flaws).toEqual([]);
  const deal = {
    kind: "transfer",
    supplier: "Finland",
    recipient: "Estonia",
    items: { "12 howitzers": { unroca: "III", quantity: 12 } },
    stage: "delivered",
    date: "2024-06-20",
    place: "Tartu, EST",
    claims: [{ by: "Russia", stance: "asserts", basis: "imagery" }],
    words: "12 howitzers from Finland reached Tartu",
    ...more.entry,
  };
  const reports = [{ published: "2024-06-21", entries: [deal] }, ...(more.others ?? [])];
  const deeds = exampleDeeds(reports.map((report) => ExampleReport.parse(report)));
  return check(deeds, { rules, book: shippedBook(), corroboration: more.corroboration ?? noCorroboration }).length;
}

describe("a condition on one entry", () => {
  test.each([
    ["kind", {}, { kind: "event" }],
    ["a state", { who: { supplier: { is: "FIN" } } }, { who: { supplier: { is: "SWE" } } }],
    ["a group of the file", { who: { recipient: { is: "baltic" } } }, { who: { supplier: { is: "baltic" } } }],
    ["membership", { who: { supplier: { "member-of": "nato" } } }, { who: { supplier: { "member-of": "ecowas" } } }],
    ["being a party", { who: { supplier: { "party-to": "NATO" } } }, { who: { supplier: { "party-to": "CSTO" } } }],
    [
      "being a party to a treaty",
      { who: { supplier: { "party-to": "att" } } },
      { who: { recipient: { "party-to": "ccm" } } },
    ],
    ["the sort of actor", { who: { supplier: { kind: "state" } } }, { who: { supplier: { kind: "armed-group" } } }],
    ["an official", { who: { supplier: { official: true } } }, { who: { supplier: { official: false } } }],
    ["nobody", { nobody: "via" }, { nobody: "supplier" }],
    ["the Register's category", { items: { unroca: "III" } }, { items: { unroca: ["I", "II"] } }],
    ["the sort of goods", { items: { type: "arms" } }, { items: { type: "money" } }],
    ["words of goods", { items: { words: "howitzers?" } }, { items: { words: "tanks?" } }],
    ["the stage", { stage: ["delivered"] }, { stage: "refused" }],
    ["certainty", { certainty: "certain" }, { certainty: ["possible", "probable"] }],
    ["polarity", { polarity: "positive" }, { polarity: "negative" }],
    ["a claim", { claims: { stance: "asserts", basis: "imagery" } }, { claims: { stance: "denies" } }],
    ["a claimant", { claims: { by: { is: "RUS" } } }, { claims: { by: { is: "USA" } } }],
    ["a country", { place: { country: "EST" } }, { place: { country: "LVA" } }],
    ["a place", { place: { name: "tartu" } }, { place: { name: "Narva" } }],
    ["from a day", { from: "2024-06-20" }, { from: "2024-06-21" }],
    ["to a day", { to: "2024-06-20" }, { to: "2024-06-19" }],
    ["words", { words: "from finland" }, { words: "from sweden" }],
    ["no words", { "not-words": "tanks" }, { "not-words": "howitzers" }],
  ])("%s is met, or not", (_, met, unmet) => {
    expect([foundBy(met), foundBy(unmet)]).toEqual([1, 0]);
  });

  test("membership is that of the entry's day", () => {
    const member = { who: { supplier: { "member-of": "nato" } } };
    const party = { who: { supplier: { "party-to": "NATO" } } };
    for (const [day, count] of [
      ["2023-04-03", 0],
      ["2023-04-04", 1],
    ] as const) {
      expect([foundBy(member, { entry: { date: day } }), foundBy(party, { entry: { date: day } })]).toEqual([
        count,
        count,
      ]);
    }
  });

  test("a count of independent sources is met by none as long as nobody counts them", () => {
    const counting = (count: number | null) => ({ ...noCorroboration, sourcesOf: () => count });
    const two = { sources: { least: 2 } };
    expect(foundBy(two)).toBe(0);
    expect(foundBy(two, { corroboration: counting(1) })).toBe(0);
    expect(foundBy(two, { corroboration: counting(2) })).toBe(1);
  });
});

describe("the absence of a denial within seven days", () => {
  const absence = {
    without: {
      denial: {
        kind: "transfer",
        claims: { stance: "denies" },
        who: { supplier: { same: "deal.supplier" } },
        within: { days: 7, side: "after", of: "deal" },
      },
    },
  };
  const denial = (date: string, supplier = "Finland") => ({
    published: date,
    entries: [{ kind: "transfer", supplier, date, claims: [{ by: supplier, stance: "denies" }], words: "denied" }],
  });

  test.each([
    ["none", [], 1],
    ["one on the last day", [denial("2024-06-27")], 0],
    ["one a day later", [denial("2024-06-28")], 1],
    ["one before", [denial("2024-06-19")], 1],
    ["one by somebody else", [denial("2024-06-21", "Sweden")], 1],
  ])("%s", (_, others, count) => {
    expect(foundBy({ stage: "delivered" }, { rule: absence, others })).toBe(count);
  });
});
