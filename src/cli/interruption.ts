import { onOutputEnd } from "./output-end.ts";

/**
 * Turns Ctrl-C, SIGTERM and the end of who reads the output (`| head`) into an abort signal; a second Ctrl-C or SIGTERM
 * ends the program at once.
 */
export function interruption(): { readonly signal: AbortSignal; dispose(): void } {
  const controller = new AbortController();
  const dispose = () => {
    process.off("SIGINT", stop);
    process.off("SIGTERM", stop);
    forget();
  };
  const stop = (signal: NodeJS.Signals) => {
    if (controller.signal.aborted) {
      dispose();
      // Not `process.exit`, which ends the threads in the midst of a run of the model: that aborts with a crash's words.
      process.kill(process.pid, signal);
    } else controller.abort();
  };
  process.on("SIGINT", stop);
  process.on("SIGTERM", stop);
  const forget = onOutputEnd(() => controller.abort());
  return { signal: controller.signal, dispose };
}
