import type { Entry } from "../../record/index.ts";
import type { ReviewStatus } from "../../store/reviews.ts";
import type { Store } from "../../store/store.ts";
import { grouped } from "../../util/grouped.ts";
import { decidedEntries } from "./decided-entries.ts";

/** A report with what reviewers decided about its entries, to learn from. */
export interface TrainingExample {
  readonly report: string;
  readonly version: number;
  readonly source: string;
  readonly published: string | null;
  /** The whole text; offsets are in UTF-16 code units. */
  readonly text: string;
  readonly actors: readonly { readonly id: string; readonly name: string }[];
  /** Only entries that were reviewed: what is missing here may be right or wrong. */
  readonly entries: readonly TrainingEntry[];
}

/** An entry as it was found and as it holds: null where none was found, and where there is none. */
export interface TrainingEntry {
  readonly id: string;
  readonly status: ReviewStatus;
  readonly found: Entry | null;
  readonly holds: Entry | null;
  readonly decisions: readonly {
    readonly what: string;
    readonly by: string;
    readonly at: string;
    readonly comment: string | null;
  }[];
}

/** What reviewers decided, report by report; entries that they differ about are left out. */
export async function* trainingExamples(store: Store): AsyncGenerator<TrainingExample> {
  const decided = decidedEntries(await store.reviews.all()).filter(({ status }) => status !== "contested");
  const groups = grouped(decided, ({ report, version }) => JSON.stringify([report, version]));
  for (const [first, ...others] of groups.values()) {
    const { record } = await store.report(first.report, first.version);
    const { source, published, text } = record.report;
    yield {
      report: first.report,
      version: first.version,
      source,
      published,
      text,
      actors: record.actors.map(({ id, name }) => ({ id, name })),
      entries: [first, ...others].map(({ entry, status, found, holds, decisions }) => ({
        id: entry,
        status,
        found,
        holds,
        decisions: decisions.map(({ what, by, at, comment }) => ({ what, by, at, comment })),
      })),
    };
  }
}
