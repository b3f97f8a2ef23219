import { useSyncExternalStore } from "react";
import type { Entry } from "../../record/index.ts";
import { Key } from "./key.tsx";
import { NameField } from "./name-field.tsx";
import type { ReviewDeeds } from "./review-deeds.ts";
import type { ReportReview } from "./state/report-review.ts";

interface ReviewStripProps {
  readonly review: ReportReview;
  readonly entries: readonly Entry[];
  readonly by: string;
  readonly lacksName: boolean;
  readonly deeds: ReviewDeeds;
}

/** Who reviews, how far, and what can be done without an entry being open. */
export function ReviewStrip({ review, entries, by, lacksName, deeds }: ReviewStripProps) {
  const decided = useSyncExternalStore(review.subscribe, () => countDecided(review, entries, by));
  return (
    <div className="review-strip">
      <NameField key={by} by={by} lacksName={lacksName} />
      <div className="line progress-line">
        <progress max={Math.max(1, entries.length)} value={decided} aria-label="Entries that you have decided on" />
        <span>
          {decided} of {entries.length} decided
        </span>
      </div>
      <div className="line">
        <button type="button" aria-keyshortcuts="n" onClick={deeds.add}>
          Add a missed entry <Key name="n" />
        </button>
        <button type="button" aria-keyshortcuts="u" onClick={deeds.undo}>
          Undo <Key name="u" />
        </button>
        <button type="button" aria-keyshortcuts="Shift+U" onClick={deeds.redo}>
          Redo <Key name="⇧u" />
        </button>
      </div>
    </div>
  );
}

/** On how many entries a reviewer has decided. */
export function countDecided(review: ReportReview, entries: readonly Entry[], by: string): number {
  return entries.filter(({ id }) => hasDecided(review, id, by)).length;
}

/** Whether a reviewer has decided on an entry; one that is settled needs no more. */
export function hasDecided(review: ReportReview, id: string, by: string): boolean {
  const { status, decisions } = review.stateOf(id);
  return status === "settled" || decisions.some((it) => it.by === by && it.undoneAt === null && it.what !== "comment");
}
