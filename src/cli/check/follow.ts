import type { Store } from "../../store/store.ts";
import { styleFor } from "../layout/style.ts";
import { reportProblem } from "../report-problem.ts";

/** Brings the findings on record up to date where something changed since the last check, and tells what moved. */
export async function followChanges(store: Store): Promise<void> {
  // Whoever never had the record checked need not wait for rules to be loaded.
  if ((await store.findings.touched()).length > 0) await followNow(store);
}

/** The same also where nothing but a file of rules may have changed; standard output stays the command's own. */
export async function followNow(store: Store): Promise<void> {
  try {
    const { followFindings } = await import("../../watch/index.ts");
    const changes = await followFindings(store);
    if (changes === null) return;
    const { found, changed, gone } = changes;
    if (found.length + changed.length + gone.length === 0) return;
    const news = `Findings: ${found.length} new, ${changed.length} changed, ${gone.length} gone (onrecord check).`;
    process.stderr.write(`${styleFor(process.stderr).faint(news)}\n`);
  } catch (error) {
    reportProblem(error, false, "findings were not brought up to date");
  }
}
