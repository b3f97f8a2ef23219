import { describe, expect, test } from "vitest";
import { madeRecord } from "../../src/corroborate/matter/member.case.ts";
import { byDay, labelled, type RealGroup } from "./real-groups.ts";

/** A record whose transfers stand at these places of its text. */
function recordOf(...spans: readonly (readonly [start: number, end: number])[]) {
  const record = madeRecord({ id: "r", text: "x".repeat(2000) });
  const entries = record.entries.flatMap((entry) =>
    spans.map(([start, end], at) => ({ ...entry, id: `e${at}`, evidence: [{ start, end, text: "" }] })),
  );
  return { ...record, entries };
}

const label = (start: number, end: number, matter: string) =>
  ({ report: "r", kind: "transfer", start, end, matter }) as const;

function goldOf(record: ReturnType<typeof recordOf>, ...entries: readonly ReturnType<typeof label>[]) {
  const group: RealGroup = { group: "g", half: "fit", hard: false, reports: [], entries: [...entries] };
  return labelled(group, new Map([["r", record]])).map(({ entry, gold }) => [entry.id, gold]);
}

describe("labels of real entries", () => {
  test("each goes to the entry that is most alike, whichever label comes first", () => {
    const record = recordOf([0, 100], [0, 80]);
    expect(goldOf(record, label(0, 79, "a"), label(0, 100, "b"))).toEqual([
      ["e1", "transfer a"],
      ["e0", "transfer b"],
    ]);
  });

  test("an entry of which a reader could not tell is no other label's", () => {
    expect(goldOf(recordOf([0, 100]), label(0, 90, "a"), label(0, 100, "?"))).toEqual([]);
  });

  test("words that stand far apart are labelled only where they begin and end alike", () => {
    const wide = label(0, 1900, "a");
    expect(goldOf(recordOf([0, 1901]), wide)).toEqual([]);
    expect(goldOf(recordOf([0, 1900]), wide)).toEqual([["e0", "transfer a"]]);
    expect(goldOf(recordOf([0, 60]), label(0, 100, ""))).toEqual([["e0", "r e0"]]);
  });
});

test("articles of one day keep their order", () => {
  const made = (id: string, published: string | null) => madeRecord({ id, published });
  const all = [made("c", "2031-03-05"), made("b", "2031-03-04"), made("a", "2031-03-04"), made("d", null)];
  expect(byDay(all).map(({ report }) => report.id)).toEqual(["d", "b", "a", "c"]);
});
