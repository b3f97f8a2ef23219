import { Presets, SingleBar } from "cli-progress";
import { type Progress, silentProgress } from "../intake/log.ts";
import type { ReadTally } from "../intake/read-tally.ts";
import { progressLine } from "./layout/progress-line.ts";

/** What is over sooner needs no progress shown; milliseconds. */
const patience = 1000;

/**
 * A progress line: reports, per second, time left, entries found and problems so far; silent where standard error is no
 * terminal.
 *
 * @param expected - how many reports are known of so far.
 */
export function readProgress(expected: () => number, tally: ReadTally): Progress {
  if (process.stderr.isTTY !== true) return silentProgress;
  const begun = Date.now();
  let bar: SingleBar | undefined;
  const parts = new Map<object, number>();
  const show = () => {
    if (bar === undefined && Date.now() - begun < patience) return;
    const value = tally.items + [...parts.values()].reduce((sum, share) => sum + share, 0);
    bar ??= startBar(tally);
    bar.setTotal(Math.max(expected(), value));
    bar.update(value);
  };
  return {
    part: (item, share) => {
      parts.set(item, share);
      show();
    },
    step: (item) => {
      parts.delete(item);
      show();
    },
    pause: () => {
      if (bar !== undefined) process.stderr.write("\r\u001b[K");
    },
    stop: () => {
      bar?.stop();
      bar = undefined;
    },
  };
}

function startBar(tally: ReadTally): SingleBar {
  const bar = new SingleBar(
    {
      format: (_options, { value, total }) =>
        progressLine({ value, total, seconds: tally.seconds }, tally, process.stderr.columns ?? 80),
      stream: process.stderr,
      clearOnComplete: true,
      hideCursor: true,
    },
    Presets.rect,
  );
  bar.start(1, 0);
  return bar;
}
