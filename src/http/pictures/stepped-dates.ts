import type { DateCount } from "../../store/pictures.ts";
import type { daySteps } from "../picture-answers.ts";

type Step = (typeof daySteps)[number];

/** Dates of which no more than `most` are days: where there are more, those of a month or a year are counted together. */
export function steppedDates(
  rows: readonly DateCount[],
  most: number,
): { readonly step: Step; readonly rows: DateCount[] } {
  const days = rows.filter(({ precision }) => precision === "day");
  const others = rows.filter(({ precision }) => precision !== "day");
  const lengths = [
    ["day", 10],
    ["month", 7],
    ["year", 4],
  ] as const;
  const count = (length: number) => new Set(days.map(({ start }) => start?.slice(0, length))).size;
  const [step, length] = lengths.find(([, letters]) => count(letters) <= most) ?? lengths[2];
  if (step === "day") return { step, rows: [...rows] };
  const together = new Map<string, DateCount>();
  for (const row of days) {
    const head = row.start?.slice(0, length) ?? "";
    const key = `${head} ${row.kind}`;
    const known = together.get(key);
    const { entries, independent } = row;
    const [start, end] = step === "month" ? [`${head}-01`, lastDay(head)] : [`${head}-01-01`, `${head}-12-31`];
    together.set(key, {
      ...row,
      start,
      end,
      entries: entries + (known?.entries ?? 0),
      independent: independent + (known?.independent ?? 0),
    });
  }
  return { step, rows: [...together.values(), ...others] };
}

/** @example lastDay("2024-02"); // "2024-02-29" */
function lastDay(month: string): string {
  const [year = 0, number = 1] = month.split("-").map(Number);
  const last = new Date(Date.UTC(2000, number, 0));
  last.setUTCFullYear(year, number, 0);
  return `${month}-${String(last.getUTCDate()).padStart(2, "0")}`;
}
