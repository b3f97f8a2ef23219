import { describe, expect, test } from "vitest";
import { madeRecord } from "../../src/corroborate/matter/member.case.ts";
import { likeness } from "./likeness.ts";
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

describe("labels of acts", () => {
  const transfer = (act: readonly [number, number], whole: readonly [number, number]) =>
    madeRecord({ id: "r", text: "x".repeat(2000) }).entries.flatMap((entry) =>
      entry.kind === "transfer"
        ? [{ ...entry, items: entry.items.map((item) => ({ ...item, ...span(act) })), evidence: [span(whole)] }]
        : [],
    );
  const span = ([start, end]: readonly [number, number]) => ({ start, end, text: "" });
  const aid = { ...label(0, 100, "a"), act: { start: 40, end: 50 } };

  test("an entry that names the act is meant, though it has lost or found a party", () => {
    expect(transfer([42, 50], [38, 900]).map((entry) => likeness(entry, aid))).toEqual([1 + 62 / 900]);
  });

  test("one that names another act is meant only where most of its words are the same", () => {
    expect(transfer([60, 70], [0, 100]).map((entry) => likeness(entry, aid))).toEqual([1]);
    expect(transfer([60, 70], [55, 100]).map((entry) => likeness(entry, aid))).toEqual([null]);
  });

  test("of two entries of the same words the one that names the act is meant", () => {
    const record = madeRecord({ id: "r", text: "x".repeat(2000) });
    const [other, named] = [transfer([60, 70], [0, 100]), transfer([40, 50], [0, 90])];
    const entries = [...other.map((entry) => ({ ...entry, id: "other" })), ...named];
    const group: RealGroup = { group: "g", half: "fit", hard: false, reports: [], entries: [aid] };
    expect(labelled(group, new Map([["r", { ...record, entries }]])).map(({ entry }) => entry.id)).toEqual(["r-e"]);
  });
});

test("articles of one day keep their order", () => {
  const made = (id: string, published: string | null) => madeRecord({ id, published });
  const all = [made("c", "2031-03-05"), made("b", "2031-03-04"), made("a", "2031-03-04"), made("d", null)];
  expect(byDay(all).map(({ report }) => report.id)).toEqual(["d", "b", "a", "c"]);
});
