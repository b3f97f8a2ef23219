import { z } from "zod";

/** How many tests and checks passed, failed and were skipped. */
export interface Tally {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

/** What vitest's JSON reporter writes, as far as it is counted. */
const VitestReport = z.object({
  success: z.boolean(),
  testResults: z.array(
    z.object({
      status: z.string(),
      assertionResults: z.array(z.object({ status: z.enum(["passed", "failed", "skipped", "pending", "todo"]) })),
    }),
  ),
});

/**
 * Counts the tests of a report of vitest's JSON reporter; a file that fails outside its tests counts as one that failed,
 * and so does a run that fails outside its files.
 *
 * @throws ZodError when it is not such a report
 */
export function tallyOf(report: unknown): Tally {
  const { success, testResults } = VitestReport.parse(report);
  const statuses = testResults.flatMap(({ status, assertionResults }) => {
    const own = assertionResults.map((result) => result.status);
    return status === "failed" && !own.includes("failed") ? [...own, "failed" as const] : own;
  });
  const count = (...which: string[]) => statuses.filter((status) => which.includes(status)).length;
  const failed = count("failed");
  return {
    passed: count("passed"),
    failed: failed === 0 && !success ? 1 : failed,
    skipped: count("skipped", "pending", "todo"),
  };
}

/** The sum of tallies. */
export function sum(tallies: readonly Tally[]): Tally {
  const total = (of: (tally: Tally) => number) => tallies.reduce((so, tally) => so + of(tally), 0);
  return { passed: total((it) => it.passed), failed: total((it) => it.failed), skipped: total((it) => it.skipped) };
}

/**
 * The one line that a test run closes with.
 *
 * @example
 * closingLine({ passed: 12, failed: 1, skipped: 0 }); // "12 passed, 1 failed"
 * closingLine({ passed: 12, failed: 0, skipped: 2 }); // "12 passed, 0 failed, 2 skipped"
 */
export function closingLine({ passed, failed, skipped }: Tally): string {
  return `${passed} passed, ${failed} failed${skipped === 0 ? "" : `, ${skipped} skipped`}`;
}
