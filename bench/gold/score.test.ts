import { describe, expect, test } from "vitest";
import { entryKinds } from "../../src/record/index.ts";
import { isSameName, type Recorded } from "./match.ts";
import { perfectRecord } from "./perfect-record.case.ts";
import { readGold } from "./read-gold.ts";
import { scoreRecord } from "./score.ts";

const reports = readGold("dev");
const found = (report: (typeof reports)[number], recorded: Recorded) => {
  const { kinds } = scoreRecord(report, recorded);
  return entryKinds.map((kind) => kinds[kind].found).reduce((sum, one) => sum + one, 0);
};

describe.each(reports)("$name", (report) => {
  const perfect = perfectRecord(report);
  const score = scoreRecord(report, perfect);

  test("is found whole in a perfect record, optional entries apart", () => {
    expect(score.missed).toEqual([]);
    expect(score.extra).toEqual([]);
    for (const kind of entryKinds) {
      const { expected, found, recorded } = score.kinds[kind];
      expect([found, recorded]).toEqual([expected, expected]);
    }
  });

  test("has no detail wrong in a perfect record", () => {
    expect(score.details.size).toBeGreaterThan(3);
    expect([...score.details].filter(([, [right, given]]) => right !== given)).toEqual([]);
  });

  test("is not found in an empty record", () => {
    const { kinds, missed } = scoreRecord(report, { actors: [], entries: [] });
    expect(missed.length).toBe(entryKinds.reduce((sum, kind) => sum + kinds[kind].expected, 0));
    expect(entryKinds.map((kind) => kinds[kind].recorded)).toEqual([0, 0, 0, 0, 0, 0]);
  });

  test("is not found where the evidence lies elsewhere", () => {
    const elsewhere = [{ start: report.text.length, end: report.text.length + 1, text: "x" }];
    const entries = perfect.entries.map((one) => ({ ...one, evidence: elsewhere }));
    const left = found(report, { actors: perfect.actors, entries });
    // A transfer is found by its items as well.
    expect(left).toBe(score.kinds.transfer.found);
  });
});

const [sahel] = reports.filter(({ name }) => name === "sahel-drones");
if (sahel === undefined) throw new Error("the gold has lost its report on drones in the Sahel");
const perfect = perfectRecord(sahel);

test("an entry of nobody's is counted as recorded, and as nothing found", () => {
  const [first] = perfect.entries.filter(({ kind }) => kind === "threat");
  if (first === undefined) throw new Error("no threat");
  const evidence = [{ start: 0, end: 4, text: sahel.text.slice(0, 4) }];
  const { kinds, extra } = scoreRecord(sahel, {
    ...perfect,
    entries: [...perfect.entries, { ...first, id: "x", evidence }],
  });
  expect(kinds.threat).toEqual({ expected: 1, found: 1, recorded: 2 });
  expect(extra.map(({ id }) => id)).toEqual(["x"]);
});

test("a wrong party, a wrong category and a wrong certainty are told apart", () => {
  const entries = perfect.entries.map((one) => {
    if (one.kind === "threat") return { ...one, issuer: ["Niger"] };
    if (one.kind === "event") return { ...one, plover: "PROTEST" as const };
    return one.kind === "transfer" ? { ...one, certainty: null } : one;
  });
  const { kinds, details } = scoreRecord(sahel, { ...perfect, entries });
  expect([kinds.threat.found, kinds.event.found]).toEqual([0, 0]);
  expect(kinds.transfer.found).toBe(kinds.transfer.expected);
  expect(details.get("transfer.certainty")?.[0]).toBe(0);
});

test("the state stands for whoever acts for it, and no other state does", () => {
  const entries = perfect.entries.map((one) => (one.kind === "threat" ? { ...one, issuer: ["Algeria"] } : one));
  expect(scoreRecord(sahel, { ...perfect, entries }).kinds.threat.found).toBe(1);
});

test.each([
  ["Russia", "Ministry of Defence of Russia", true],
  ["The Philippines", "Philippines", true],
  ["Russia", "Russian", false],
  ["Iran", "Iranian mission", false],
  ["", "Iran", false],
  ["Souleymane Keita-Traore", "Souleymane Keïta-Traoré", true],
])("%j and %j are one name: %s", (one, other, same) => {
  expect(isSameName(one, other)).toBe(same);
});
