import { extname } from "node:path";
import type { ReportRecord } from "../record/index.ts";
import type { PassedOver } from "../source/index.ts";
import type { Saved } from "../store/store.ts";

/** How a reading goes: what came in so far, and what became of it. */
export class ReadTally {
  readonly outcomes = { new: 0, unchanged: 0, reread: 0, "new-version": 0 };
  /** Of the reports that were read or met again. */
  entries = 0;
  /** Reports of which nothing tells the day, so that "on Thursday" stays open. */
  undated = 0;
  problems = 0;
  /** Whole, but not English. */
  otherLanguage = 0;
  passedOver = 0;
  /** Endings of the files that were passed over as no reports, such as ".jpg". */
  readonly otherSorts = new Set<string>();
  private readonly begun = Date.now();

  report(record: ReportRecord, { outcome }: Saved): void {
    this.outcomes[outcome]++;
    this.entries += record.entries.length;
    if (record.report.published === null) this.undated++;
  }

  passOver({ source, why }: PassedOver): void {
    this.passedOver++;
    // The path of an address on the web tells little of its sort.
    if (why === "other-sort" && !/^https?:/i.test(source)) this.otherSorts.add(extname(source).toLowerCase());
  }

  get reports(): number {
    return Object.values(this.outcomes).reduce((sum, count) => sum + count, 0);
  }

  /** Everything that came in. */
  get items(): number {
    return this.reports + this.problems + this.otherLanguage + this.passedOver;
  }

  get seconds(): number {
    return (Date.now() - this.begun) / 1000;
  }

  /** Reports a second; 0 where there is no telling yet. */
  get pace(): number {
    return this.seconds < 0.5 ? 0 : this.reports / this.seconds;
  }

  /** What a reading came to, for programs. */
  toJSON() {
    const { outcomes, entries, undated, problems, otherLanguage, passedOver, reports } = this;
    const seconds = Math.round(this.seconds * 10) / 10;
    return { reports, outcomes, entries, undated, problems, otherLanguage, passedOver, seconds };
  }
}
