import type { Reading } from "../../http/reading-answers.ts";

export const stateWords: Readonly<Record<Reading["state"], string>> = {
  waiting: "waits for its turn",
  reading: "being read",
  done: "done",
  cancelled: "cancelled; what was read stays on record",
  failed: "stopped",
};

/**
 * How far a reading has come, in short phrases.
 *
 * @example
 * progressWords(reading); // ["3 of 10 reports", "0.4 a second", "18 s left", "45 entries", "1 problem"]
 */
export function progressWords(reading: Reading): string[] {
  const { state, expected, done, reports, entries, problems, otherLanguage, passedOver } = reading;
  const isGoing = state === "reading";
  const isOver = state !== "reading" && state !== "waiting";
  return [
    isGoing
      ? expected === 1
        ? `${Math.floor(done * 100)} %`
        : `${Math.floor(done)} of ${expected} reports`
      : isOver
        ? counted(reports, "report")
        : counted(expected, "report"),
    ...(isGoing && reading.filesToCome > 0 ? [`${counted(reading.filesToCome, "file")} to come`] : []),
    ...(isGoing && reading.perSecond > 0 ? [`${reading.perSecond.toFixed(1)} a second`] : []),
    ...(isGoing && reading.secondsLeft !== null && reading.secondsLeft > 0 ? [timeLeft(reading.secondsLeft)] : []),
    ...(reports > 0 ? [entries === 1 ? "1 entry" : `${entries} entries`] : []),
    ...(problems > 0 ? [counted(problems, "problem")] : []),
    ...(otherLanguage > 0 ? [`${otherLanguage} not in English, kept and not read`] : []),
    ...(passedOver > 0 ? [`${passedOver} passed over`] : []),
    ...(isOver && reading.seconds > 0 ? [`${reading.seconds.toFixed(reading.seconds < 10 ? 1 : 0)} s`] : []),
  ];
}

const counted = (count: number, what: string) => (count === 1 ? `1 ${what}` : `${count} ${what}s`);

function timeLeft(seconds: number): string {
  return seconds < 90 ? `${seconds} s left` : `${Math.round(seconds / 60)} min left`;
}
