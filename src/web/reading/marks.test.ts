import { expect, test } from "vitest";
import { everyKindRecord } from "../../store/every-kind-record.case.ts";
import { blocksOf } from "./blocks.ts";
import { inTextOrder, keptMarks, marksOf, numbered } from "./marks.ts";
import { piecesOf } from "./pieces.ts";

const record = everyKindRecord();

test("entries over the same words have lines of their own, the shorter the nearer", () => {
  const marks = marksOf(record.entries, numbered(record.entries));
  const lane = (id: string) => marks.find((mark) => mark.id === id)?.lane;
  expect(lane("k-transfer")).toBe(0);
  expect(lane("k-statement")).toBe(1);
});

test("entries are numbered in text order", () => {
  const numbers = numbered(record.entries);
  expect(inTextOrder(record.entries).map(({ id }) => numbers.get(id))).toEqual(record.entries.map((_, at) => at + 1));
});

test("pieces lie end to end over the whole range, cut where anything begins or ends", () => {
  const layers = [
    { start: 2, end: 6, of: "a" },
    { start: 4, end: 9, of: "b" },
    { start: 20, end: 30, of: "elsewhere" },
  ];
  expect(piecesOf({ start: 0, end: 9 }, layers)).toEqual([
    { start: 0, end: 2, over: [] },
    { start: 2, end: 4, over: ["a"] },
    { start: 4, end: 6, over: ["a", "b"] },
    { start: 6, end: 9, over: ["b"] },
  ]);
});

test("what does not belong to the report is cut out of its paragraph and said", () => {
  const report = {
    ...record.report,
    title: "Rain falls",
    text: "Rain falls\n\nIt rained. Taxi driver held\n\nThe end.",
  };
  const start = report.text.indexOf("Taxi");
  const stray = [{ start, end: start + 16, text: "Taxi driver held", reason: "other-headline" as const }];
  const blocks = blocksOf({ report, stray });
  expect(blocks.map((block) => [report.text.slice(block.start, block.end), block.stray, block.isTitle])).toEqual([
    ["Rain falls", null, true],
    ["It rained. ", null, false],
    ["Taxi driver held", "other-headline", false],
    ["The end.", null, false],
  ]);
});

test("a block whose marks are the same is not drawn anew, one whose marks differ is", () => {
  const numbers = numbered(record.entries);
  const blocks = () => marksOf(record.entries, numbers).map((mark) => [mark]);
  const [before, now] = [blocks(), blocks()];
  const threat = now.findIndex(([mark]) => mark?.kind === "threat");
  const changed = now.map((marks, at) => (at === threat ? marks.map((mark) => ({ ...mark, lane: 2 })) : marks));
  const kept = keptMarks(before, changed);
  expect(kept.map((marks, at) => marks === before[at])).toEqual(now.map((_, at) => at !== threat));
  expect(kept[threat]).toEqual(changed[threat]);
});
