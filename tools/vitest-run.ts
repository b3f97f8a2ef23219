import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Tally, tallyOf } from "./tally.ts";

const vitest = join(import.meta.dirname, "../node_modules/vitest/vitest.mjs");

/** Runs the tests of a project with vitest, whose output goes to this process's own, and counts them. */
export function runVitest(root: string, args: readonly string[] = [], output: "inherit" | "ignore" = "inherit"): Tally {
  const folder = mkdtempSync(join(tmpdir(), "onrecord-tests-"));
  try {
    const report = join(folder, "report.json");
    const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
    const { status } = spawnSync(process.execPath, [vitest, "run", ...reporters, ...args], {
      cwd: root,
      stdio: ["ignore", output, output],
    });
    if (!existsSync(report)) return { passed: 0, failed: 1, skipped: 0 };
    const tally = tallyOf(JSON.parse(readFileSync(report, "utf8")));
    return status !== 0 && tally.failed === 0 ? { ...tally, failed: 1 } : tally;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
