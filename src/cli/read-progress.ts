import { Presets, SingleBar } from "cli-progress";

/** Shows how far reading has come, on a terminal's standard error only. */
export interface Progress {
  /** So much of an item in work is read, 0 to 1. */
  part(item: object, share: number): void;
  /** An item is done. */
  step(item: object): void;
  /** Clears the line, so that something else can be printed. */
  pause(): void;
  stop(): void;
}

const silent: Progress = { part() {}, step() {}, pause() {}, stop() {} };

/** What is over sooner needs no progress shown; milliseconds. */
const patience = 1000;

/** A progress line for `total` reports; silent where standard error is no terminal. */
export function readProgress(total: number): Progress {
  if (process.stderr.isTTY !== true) return silent;
  const begun = Date.now();
  let bar: SingleBar | undefined;
  let done = 0;
  const parts = new Map<object, number>();
  const inWork = () => [...parts.values()].reduce((sum, share) => sum + share, 0);
  const show = (value: number) => {
    if (bar === undefined && Date.now() - begun < patience) return;
    bar ??= startBar(total);
    bar.update(value);
  };
  return {
    part: (item, share) => {
      parts.set(item, share);
      show(done + inWork());
    },
    step: (item) => {
      parts.delete(item);
      done++;
      show(done + inWork());
    },
    pause: () => {
      if (bar !== undefined) process.stderr.write("\r\u001b[K");
    },
    stop: () => bar?.stop(),
  };
}

function startBar(total: number): SingleBar {
  const bar = new SingleBar(
    {
      format: (_options, { value, eta }) => {
        const width = 24;
        const filled = Math.round((value / total) * width);
        const left = Number.isFinite(eta) && eta > 0 ? ` · ${Math.ceil(eta)} s left` : "";
        const far = total === 1 ? `${Math.floor(value * 100)} %` : `${Math.floor(value)} of ${total} reports`;
        return `Reading ${"█".repeat(filled)}${"░".repeat(width - filled)} ${far}${left}`;
      },
      stream: process.stderr,
      clearOnComplete: true,
      hideCursor: true,
    },
    Presets.rect,
  );
  bar.start(total, 0);
  return bar;
}
