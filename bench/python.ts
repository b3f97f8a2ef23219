import { spawnSync } from "node:child_process";

/** Runs one of the shared scorers (Python 3) and gives what it printed. */
export function python(script: string, ...args: string[]): string {
  const run = spawnSync("python3", [script, ...args], { encoding: "utf8", maxBuffer: 1 << 26 });
  if (run.status !== 0) throw new Error(`${script} failed: ${run.error?.message ?? run.stderr}`);
  return run.stdout;
}
