import { expect, test } from "vitest";
import type { DateRow } from "../../http/picture-answers.ts";
import { dayOf } from "./days.ts";
import { lanesOf, stretchOf } from "./time-layout.ts";

const row = (start: string | null, end: string | null, precision: DateRow["precision"], entries = 1): DateRow => ({
  start,
  end,
  precision,
  kind: "event",
  entries,
  independent: entries,
});
const nothing = { from: null, to: null };
const all = { copies: "with" } as const;

test("what is seen is all that is dated, or what is asked for", () => {
  const rows = [
    row("2025-03-01", "2025-03-01", "day"),
    row("2025-01-01", "2025-12-31", "year"),
    row("2024-11-05", null, "range"),
  ];
  const { from, to } = stretchOf(rows, nothing);
  expect([dayOf(from), dayOf(to)]).toEqual(["2024-11-05", "2026-01-01"]);
  const asked = stretchOf(rows, { from: "2025-02-01", to: "2025-02-28" });
  expect([dayOf(asked.from), dayOf(asked.to)]).toEqual(["2025-02-01", "2025-03-01"]);
});

test("days are ticks, anything less precise is a bar as long as it may be; bars cover none", () => {
  const rows = [
    row("2025-03-01", "2025-03-01", "day", 4),
    row("2025-01-01", "2025-12-31", "year"),
    row("2025-03-01", "2025-03-31", "month"),
    row("2025-06-01", "2025-06-30", "month"),
    row("2025-10-01", null, "range"),
  ];
  const seen = stretchOf(rows, nothing);
  const [lane] = lanesOf(rows, all, seen, 800).lanes;
  expect(lane?.marks.map(({ shape, from, to }) => [shape, dayOf(from), dayOf(to)])).toEqual([
    ["tick", "2025-03-01", "2025-03-02"],
    ["bar", "2025-01-01", "2026-01-01"],
    ["bar", "2025-03-01", "2025-04-01"],
    ["bar", "2025-06-01", "2025-07-01"],
    ["bar", "2025-10-01", "2026-01-01"],
  ]);
  const bars = lane?.marks.filter(({ shape }) => shape === "bar") ?? [];
  const crossing = bars.filter((a) => bars.some((b) => a !== b && a.top === b.top && a.from < b.to && b.from < a.to));
  expect(crossing).toEqual([]);
  expect(new Set(bars.map(({ top }) => top)).size).toBe(2);
});

test("bars without room are counted", () => {
  const rows = Array.from({ length: 20 }, (_, n) =>
    row("2025-01-01", `2025-02-${n + 1}`.replace(/-(\d)$/, "-0$1"), "range", 2),
  );
  const [lane] = lanesOf(rows, all, stretchOf(rows, nothing), 800).lanes;
  expect([lane?.marks.length, lane?.crowdedOut]).toEqual([16, 8]);
});
