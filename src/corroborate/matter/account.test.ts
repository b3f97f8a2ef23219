import { describe, expect, test } from "vitest";
import type { Statement } from "../../record/index.ts";
import type { MatterMember } from "../../store/matters.ts";
import { accountOf } from "./account.ts";
import { type Made, madeMember } from "./member.case.ts";

const account = (made: readonly Made[], copies: Readonly<Record<string, string>> = {}) =>
  accountOf({ members: made.map(madeMember) }, (report) => copies[report] ?? report);
const sources = (made: readonly Made[], copies?: Readonly<Record<string, string>>) =>
  account(made, copies).sources.length;

describe("independent sources", () => {
  test.each<[string, number, Made[]]>([
    ["reports in their own voice", 2, [{ id: "a" }, { id: "b" }]],
    [
      "two outlets that quote one state",
      1,
      [
        { id: "a", claims: [["state:KOR", "asserts"]] },
        { id: "b", claims: [["a:agency", "asserts"]] },
      ],
    ],
    [
      "an organisation beside a state",
      2,
      [
        { id: "a", claims: [["state:KOR", "asserts"]] },
        { id: "b", claims: [["a:lume", "asserts"]] },
      ],
    ],
    [
      "two that credit one agency, and one that quotes it",
      1,
      [
        { id: "a", agencies: ["Reuters"] },
        { id: "b", agencies: ["REUTERS"] },
        { id: "c", claims: [["a:reuters", "asserts"]] },
      ],
    ],
    [
      "two that credit several agencies",
      2,
      [
        { id: "a", agencies: ["Reuters", "AFP"] },
        { id: "b", agencies: ["Reuters", "AFP"] },
      ],
    ],
    [
      "one outlet on two days",
      1,
      [
        { id: "a", outlet: "Lantern" },
        { id: "b", outlet: "Lantern" },
      ],
    ],
    [
      "an assertion and a denial",
      1,
      [
        { id: "a", claims: [["state:KOR", "asserts"]] },
        { id: "b", claims: [["state:PRK", "denies"]] },
      ],
    ],
    [
      "an assertion, and somebody who asserts that it is not so",
      1,
      [
        { id: "a", claims: [["state:KOR", "asserts"]] },
        { id: "b", claims: [["state:PRK", "asserts", "negative"]] },
      ],
    ],
    [
      "unnamed officials of two reports",
      2,
      [
        { id: "a", claims: [["r:1:official", "asserts"]] },
        { id: "b", claims: [["r:2:official", "asserts"]] },
      ],
    ],
    [
      "a named spokesman of an army that only the report knows, and in another report",
      1,
      [
        { id: "a", claims: [["r:1:army-1", "asserts"]] },
        { id: "a", claims: [["person:tam-reno", "asserts"]] },
        { id: "b", claims: [["person:tam-reno", "asserts"]] },
      ],
    ],
    [
      "a report in its own voice that quotes a state for it",
      1,
      [{ id: "a" }, { id: "a", claims: [["state:KOR", "asserts"]] }],
    ],
    [
      "a report in its own voice that quotes two for it, and another in its own voice",
      3,
      [
        { id: "a" },
        { id: "a", claims: [["state:KOR", "asserts"]] },
        { id: "a", claims: [["a:lume", "asserts"]] },
        { id: "b" },
      ],
    ],
    [
      "a report in its own voice that quotes only a denial",
      1,
      [{ id: "a" }, { id: "a", claims: [["state:PRK", "denies"]] }],
    ],
    ["a denial alone", 0, [{ id: "a", claims: [["state:PRK", "denies"]] }]],
    ["a warning where nobody asserts", 1, [{ id: "a", claims: [["state:KOR", "warns"]] }]],
    [
      "a warning beside an assertion",
      1,
      [
        { id: "a", claims: [["state:KOR", "warns"]] },
        { id: "b", claims: [["a:lume", "asserts"]] },
      ],
    ],
  ])("%s: %d", (_, count, made) => expect(sources(made)).toBe(count));

  test("copies are one, and their count without that is told too", () => {
    const both = account([{ id: "a" }, { id: "b" }], { b: "a" });
    expect([both.sources.length, both.sourcesWithCopies]).toEqual([1, 2]);
  });

  test("whom only their report knows is one in all its copies, by their words", () => {
    const made: Made[] = [
      { id: "a", claims: [["r:1:official", "asserts"]] },
      { id: "a", claims: [["r:1:army-1", "asserts"]] },
      { id: "b", claims: [["r:2:official", "asserts"]] },
      { id: "b", claims: [["r:2:army-2", "asserts"]] },
    ];
    const both = account(made, { b: "a" });
    expect([both.sources, both.sourcesWithCopies]).toEqual([[["within:a:official"], ["within:a:army"]], 4]);
  });

  test("a report is no source beside whom its copy quotes", () => {
    expect(sources([{ id: "a" }, { id: "b", claims: [["state:KOR", "asserts"]] }], { b: "a" })).toBe(1);
  });

  test("a copy without a credit line is what its original credits", () => {
    expect(
      sources([{ id: "a", agencies: ["Reuters"] }, { id: "b" }, { id: "c", agencies: ["Reuters"] }], { b: "a" }),
    ).toBe(1);
  });
});

test("voices tell who claims what since when, and reports that only repeat others are named", () => {
  const { voices, repeats, denials } = account([
    { id: "a", published: "2031-03-04", claims: [["state:KOR", "asserts"]] },
    {
      id: "b",
      published: "2031-03-05",
      claims: [
        ["state:KOR", "asserts"],
        ["state:PRK", "denies"],
      ],
    },
    { id: "c", published: "2031-03-06" },
  ]);
  expect(voices.map(({ name, stance, since, told }) => [name, stance, since, told.length])).toEqual([
    ["South Korea", "asserts", "2031-03-04", 2],
    ["North Korea", "denies", "2031-03-05", 1],
    ["author", "asserts", "2031-03-06", 1],
  ]);
  expect(repeats).toEqual([
    { report: "a", names: ["South Korea"] },
    { report: "b", names: ["South Korea", "North Korea"] },
  ]);
  // That report b tells who asserts it beside who denies it makes its entry none that is denied.
  expect(denials).toMatchObject([{ name: "North Korea", since: "2031-03-05", denies: [{ report: "a" }] }]);
});

test("who asserts that it is not so denies it, and two who do deny nothing of each other", () => {
  const { voices, denials } = account([
    { id: "a", published: "2031-03-04", claims: [["state:KOR", "asserts"]] },
    { id: "b", published: "2031-03-05", claims: [["state:PRK", "asserts", "negative"]] },
    { id: "c", published: "2031-03-06", claims: [["state:RUS", "denies"]] },
  ]);
  expect(voices.map(({ name, stance }) => [name, stance])).toEqual([
    ["South Korea", "asserts"],
    ["North Korea", "denies"],
    ["Russia", "denies"],
  ]);
  expect(denials.map(({ name, denies }) => [name, denies.map(({ report }) => report)])).toEqual([
    ["North Korea", ["a"]],
    ["Russia", ["a"]],
  ]);
});

test("a denial is of what is asserted of the same parties, each entry once", () => {
  const { denials } = account([
    {
      id: "a",
      claims: [
        ["state:KOR", "asserts"],
        ["a:lume", "asserts"],
      ],
    },
    { id: "b", supplier: ["state:KOR"], claims: [["a:lume", "asserts"]] },
    { id: "c", supplier: [], claims: [["a:lume", "asserts"]] },
    { id: "d", claims: [["state:PRK", "denies"]] },
  ]);
  expect(denials.map(({ denies }) => denies.map(({ report }) => report))).toEqual([["a", "c"]]);
});

describe("numbers", () => {
  const told = (...made: Made[]) =>
    account(made).numbers.map(({ what, earlier, later }) => [what, earlier.value, later.value]);
  const at = (id: string, published: string, quantity: number, by: string): Made => ({
    id,
    published,
    quantity,
    claims: [[by, "asserts"]],
  });

  test("a later number of the same source is a change", () => {
    expect(told(at("a", "2031-03-04", 1000, "state:KOR"), at("b", "2031-03-05", 3000, "a:agency"))).toEqual([
      ["change", 1000, 3000],
    ]);
  });

  test("another number of another source at the same time is a contradiction, much later a change", () => {
    expect(told(at("a", "2031-03-04", 1000, "state:KOR"), at("b", "2031-03-05", 3000, "a:lume"))).toEqual([
      ["contradiction", 1000, 3000],
    ]);
    expect(told(at("a", "2031-03-04", 1000, "state:KOR"), at("b", "2031-03-25", 3000, "a:lume"))).toEqual([
      ["change", 1000, 3000],
    ]);
  });

  test("numbers of two suppliers need not agree", () => {
    const other = { ...at("b", "2031-03-05", 3000, "a:lume"), supplier: ["state:KOR"] };
    expect(told(at("a", "2031-03-04", 1000, "state:KOR"), other)).toEqual([]);
  });

  test("the same number again is nothing", () => {
    expect(told(at("a", "2031-03-04", 1000, "state:KOR"), at("b", "2031-03-05", 1000, "a:lume"))).toEqual([]);
  });
});

test("days without a day in common, and places far apart, contradict each other", () => {
  const { contradictions } = account([
    { id: "a", day: "2031-03-04", place: ["Rason", 42.25, 130.3] },
    { id: "b", day: "2031-03-04", place: ["Raseon", 42.3, 130.4] },
    { id: "c", day: "2031-03-07", place: ["Dandong", 40.13, 124.39] },
  ]);
  expect(contradictions.map(({ in: what, says }) => [what, ...says])).toEqual([
    ["date", "2031-03-04", "2031-03-07"],
    ["place", "rason", "dandong"],
    ["place", "raseon", "dandong"],
  ]);
});

test("days on which something is said contradict nothing", () => {
  const saidOn = (id: string, day: string): MatterMember => {
    const { record, ...member } = madeMember({ id, day });
    const entries = record.entries.map(
      ({ confidence, madeBy, claims, date, place, reasons, evidence }): Statement => ({
        ...{ id: `${id}-e`, kind: "statement", confidence, madeBy, claims, date, place, reasons, evidence },
        ...{ certainty: null, speaker: "state:KOR", speakerSpan: null, addressee: [], cue: [], content: evidence },
        ...{ form: "indirect", denies: false, negated: false },
      }),
    );
    return { ...member, record: { ...record, entries } };
  };
  expect(accountOf({ members: [saidOn("a", "2031-03-04"), saidOn("b", "2031-03-07")] }).contradictions).toEqual([]);
});
