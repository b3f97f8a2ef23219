import type { DateRow, daySteps } from "../../http/picture-answers.ts";
import { countedKind } from "../words/kind-words.ts";
import { longDay } from "../words/when-and-where.ts";
import type { Mark } from "./mark.ts";

type Step = (typeof daySteps)[number];

/** A time no more precisely than it is known: `some time in the month 2025-04`. */
export function timeWords({ start, end, precision }: DateRow, step: Step): string {
  if (precision === "day" && start !== null) {
    if (step === "day") return longDay(start);
    return `single days of ${start.slice(0, step === "month" ? 7 : 4)}`;
  }
  if (start === null) return end === null ? "no date" : `up to ${longDay(end)}, since when is not known`;
  if (end === null) return `from ${longDay(start)} on, until when is not known`;
  if (precision === "month") return `some time in the month ${start.slice(0, 7)}`;
  if (precision === "year") return `some time in the year ${start.slice(0, 4)}`;
  const between = `${longDay(start)} to ${longDay(end)}`;
  return precision === "week" ? `some time in the week ${between}` : between;
}

/** The mark of a row. */
export function timeMark({ start, end, precision, kind }: DateRow, step: Step): Mark {
  return {
    of: kind,
    time: precision === "day" && step !== "day" ? "days" : precision,
    ...(start === null ? {} : { start }),
    ...(end === null ? {} : { end }),
  };
}

/** A row in words: `9 March 2025: 2 transfers`. */
export function rowWords(row: DateRow, size: number, step: Step): string {
  return `${timeWords(row, step)}: ${countedKind(row.kind, size)}`;
}
