import type { ReadTally } from "../../intake/read-tally.ts";
import { counted } from "./counted.ts";

const widestBar = 20;
/** A shorter bar shows nothing. */
const narrowestBar = 5;

/** How far a reading is. */
export interface Advance {
  /** Reports, a part of one for what is being read. */
  readonly value: number;
  readonly total: number;
  /** Seconds since it began. */
  readonly seconds: number;
}

/**
 * A line of progress that fits a terminal's columns: where they are few the bar gets shorter, then the pace goes, then the
 * entries.
 *
 * @example
 * progressLine({ value: 5, total: 10, seconds: 12 }, tally, 80);
 * // "Reading ██████████░░░░░░░░░░ 5 of 10 reports · 12 s left · 104 entries"
 */
export function progressLine({ value, total, seconds }: Advance, tally: ReadTally, columns: number): string {
  const short = total <= 1 ? `${Math.floor(value * 100)} %` : `${Math.floor(value)} of ${total}`;
  const long = total <= 1 ? short : `${short} reports`;
  const pace = tally.pace > 0 ? [`${tally.pace.toFixed(1)} a second`] : [];
  // By all that was read: the pace of the last few reports leaps with their lengths.
  const toGo = Math.ceil((seconds * (total - value)) / value);
  const left = Number.isFinite(toGo) && toGo > 0 ? [`${toGo} s left`] : [];
  const entries = counted(tally.entries, "entry", "entries");
  const problems = tally.problems > 0 ? [counted(tally.problems, "problem")] : [];
  const shortest = [short, ...left, ...problems].join(" · ");
  const wordings = [
    [long, ...pace, ...left, entries, ...problems].join(" · "),
    [long, ...left, entries, ...problems].join(" · "),
    shortest,
  ];
  // A terminal's last column is left free, since some go on to the next line there.
  const room = (words: string) => columns - 1 - "Reading  ".length - words.length;
  const words = wordings.find((it) => room(it) >= narrowestBar);
  if (words === undefined) return shortest;
  return `Reading ${barOf(value / Math.max(total, 1), Math.min(widestBar, room(words)))} ${words}`;
}

function barOf(share: number, width: number): string {
  const filled = Math.min(width, Math.round(share * width));
  return "█".repeat(filled) + "░".repeat(width - filled);
}
