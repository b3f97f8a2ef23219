import { Presets, SingleBar } from "cli-progress";

/** Shows how far the reading of several reports has come, on a terminal's standard error only. */
export interface Progress {
  /** One more report is done. */
  step(): void;
  /** Clears the line, so that something else can be printed. */
  pause(): void;
  stop(): void;
}

const silent: Progress = { step() {}, pause() {}, stop() {} };

/** A progress line for `total` reports; silent for one report or where standard error is no terminal. */
export function readProgress(total: number): Progress {
  if (total < 2 || process.stderr.isTTY !== true) return silent;
  const bar = new SingleBar(
    {
      format: "Reading {bar} {value}/{total} reports · {eta_formatted} left",
      stream: process.stderr,
      clearOnComplete: true,
      hideCursor: true,
      etaBuffer: 20,
    },
    Presets.rect,
  );
  bar.start(total, 0);
  return {
    step: () => bar.increment(),
    pause: () => process.stderr.write("\r\u001b[K"),
    stop: () => bar.stop(),
  };
}
