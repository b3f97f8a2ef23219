import type { FindingChanges } from "../../store/findings.ts";
import type { Store } from "../../store/store.ts";
import { styleFor } from "../layout/style.ts";
import { reportProblem } from "../report-problem.ts";

/**
 * Brings the findings on record up to date where something changed since the last check, and says what moved.
 *
 * @returns whether any moved.
 */
export async function followChanges(store: Store): Promise<boolean> {
  // Whoever never had the record checked need not wait for rules to be loaded.
  return (await store.findings.touched()).length > 0 && (await followNow(store));
}

/** The same also where nothing but a file of rules may have changed; standard output stays the command's own. */
export async function followNow(store: Store): Promise<boolean> {
  try {
    const { followFindings } = await import("../../watch/index.ts");
    const changes = await followFindings(store);
    if (changes === null || !haveMoved(changes)) return false;
    const { found, changed, gone } = changes;
    const news = `Findings: ${found.length} new, ${changed.length} changed, ${gone.length} gone (onrecord check).`;
    process.stderr.write(`${styleFor(process.stderr).faint(news)}\n`);
    return true;
  } catch (error) {
    reportProblem(error, false, "findings were not brought up to date");
    return false;
  }
}

/** Whether any finding is new, has changed or is gone. */
export const haveMoved = ({ found, changed, gone }: FindingChanges) => found.length + changed.length + gone.length > 0;
