import { readFileSync } from "node:fs";
import { z } from "zod";
import { csvRows } from "../src/ontology/actor/csv.ts";
import type { Range } from "../src/text/index.ts";

/** Days and precision that a time expression should have; null at an end that is open. */
export interface GoldDate {
  readonly start: string | null;
  readonly end: string | null;
  readonly precision: string;
}

/** A sentence of `data/dates.csv` without its marks. */
export interface DateCase {
  readonly part: "dev" | "test";
  readonly class: string;
  readonly anchor: string | null;
  readonly text: string;
  /** In brackets in the file: the expressions, or the one that governs. */
  readonly spans: readonly Range[];
  /** In braces: the words of saying, or the act. */
  readonly cue: readonly Range[];
  /** In angle brackets: what is said. */
  readonly content: readonly Range[];
  readonly values: readonly GoldDate[];
}

const Row = z.tuple([
  z.enum(["dev", "test"]),
  z.string().regex(/^[a-z-]+$/),
  z.union([z.literal(""), z.iso.date()]),
  z.string().min(1),
  z.string(),
]);

/** The sentences of `data/dates.csv`. */
export function dateCases(): DateCase[] {
  const [, ...rows] = csvRows(readFileSync(new URL("data/dates.csv", import.meta.url), "utf8"));
  return rows.map((row) => {
    const [part, name, anchor, marked, values] = Row.parse(row);
    const governs = name.startsWith("governs-");
    const gold = values === "" || values === "none" ? [] : values.split(";").map(goldDate);
    return { part, class: name, anchor: anchor || null, ...unmarked(marked, governs), values: gold };
  });
}

const kinds: Record<string, "spans" | "cue" | "content"> = {
  "[": "spans",
  "]": "spans",
  "{": "cue",
  "}": "cue",
  "<": "content",
  ">": "content",
};

function unmarked(marked: string, governs: boolean) {
  const found: Record<"spans" | "cue" | "content", Range[]> = { spans: [], cue: [], content: [] };
  const opened = { spans: 0, cue: 0, content: 0 };
  let text = "";
  for (const sign of marked) {
    const kind = kinds[sign];
    if (kind === undefined || (kind !== "spans" && !governs)) text += sign;
    else if ("[{<".includes(sign)) opened[kind] = text.length;
    else found[kind].push({ start: opened[kind], end: text.length });
  }
  return { text, ...found };
}

/**
 * Reads "2024-06-19", "2024-W25", "2024-06", "2023", "2024-06-10..2024-06-14", "2014..2016", "2014-01-01..?" and, for an
 * expression that has to stay open, "?".
 */
export function goldDate(value: string): GoldDate {
  if (value === "?") return { start: null, end: null, precision: "unknown" };
  const [first = "", last] = value.split("..");
  if (last === undefined) return { ...ends(first), precision: precisionOf(first) };
  return { start: ends(first).start, end: ends(last).end, precision: "range" };
}

function precisionOf(value: string): string {
  if (value.includes("W")) return "week";
  return ["year", "month", "day"][value.split("-").length - 1] ?? "unknown";
}

const iso = (time: number) => new Date(time).toISOString().slice(0, 10);
const DAY = 86_400_000;

function ends(value: string): { start: string | null; end: string | null } {
  if (value === "?") return { start: null, end: null };
  const [year = Number.NaN, month, day] = value.split("-").map(Number);
  const week = /^(\d{4})-W(\d\d)$/.exec(value);
  if (week !== null) {
    const january4 = Date.UTC(Number(week[1]), 0, 4);
    const monday = january4 - ((new Date(january4).getUTCDay() + 6) % 7) * DAY + (Number(week[2]) - 1) * 7 * DAY;
    return { start: iso(monday), end: iso(monday + 6 * DAY) };
  }
  if (month === undefined) return { start: `${value}-01-01`, end: `${value}-12-31` };
  if (day === undefined) return { start: `${value}-01`, end: iso(Date.UTC(year, month, 0)) };
  return { start: value, end: value };
}
