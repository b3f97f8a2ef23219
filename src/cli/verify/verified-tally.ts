import type { VerifiedReport } from "../../corroborate/verify/index.ts";

/** Counts what was verified. */
export class VerifiedTally {
  reports = 0;
  /** Reports of which something is not as it was. */
  amiss = 0;
  originals = 0;
  entries = 0;
  moved = 0;
  gone = 0;

  /** Whether any words of a report are not where they were, or its original gives no text. */
  static isAmiss({ original, entries }: VerifiedReport): boolean {
    return original.gives === "nothing" || entries.some(({ standing }) => standing !== "verified");
  }

  add(report: VerifiedReport): void {
    this.reports++;
    this.entries += report.entries.length;
    if (report.original.gives !== "not-kept") this.originals++;
    if (VerifiedTally.isAmiss(report)) this.amiss++;
    for (const { standing } of report.entries) {
      if (standing === "moved") this.moved++;
      if (standing === "gone") this.gone++;
    }
  }
}
