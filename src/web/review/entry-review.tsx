import type { Entry } from "../../record/index.ts";
import type { NameOf } from "../words/names.ts";
import { Adjudication } from "./agreement/adjudication.tsx";
import { CommentForm } from "./comment-form.tsx";
import { History } from "./history.tsx";
import { Key } from "./key.tsx";
import { useEntryState } from "./review-context.ts";
import type { ReviewDeeds } from "./review-deeds.ts";

interface EntryReviewProps {
  readonly entry: Entry;
  readonly nameOf: NameOf;
  readonly deeds: ReviewDeeds;
  readonly isReviewing: boolean;
  readonly isCommenting: boolean;
}

/** What can be decided on the entry that is open, and what was. */
export function EntryReview({ entry, nameOf, deeds, isReviewing, isCommenting }: EntryReviewProps) {
  const state = useEntryState(entry.id);
  if (state === null || (!isReviewing && state.decisions.length === 0)) return null;
  return (
    <div className="entry-review">
      {isReviewing ? (
        <div className="deeds" role="toolbar" aria-label="Decide on this entry">
          <Deed label="Accept" shortcut="a" onClick={deeds.accept} />
          <Deed label="Correct" shortcut="e" onClick={deeds.correct} />
          <Deed label="Reject" shortcut="x" onClick={deeds.reject} />
          <Deed label="Comment" shortcut="c" onClick={deeds.comment} />
        </div>
      ) : null}
      {isCommenting ? <CommentForm onSave={deeds.saveComment} onClose={deeds.closeComment} /> : null}
      {state.status === "contested" ? (
        <Adjudication
          state={state}
          nameOf={nameOf}
          canSettle={isReviewing}
          onTake={deeds.settle}
          otherwise={deeds.settleOtherwise}
        />
      ) : null}
      <History state={state} nameOf={nameOf} />
    </div>
  );
}

interface DeedProps {
  readonly label: string;
  readonly shortcut: string;
  onClick(): void;
}

function Deed({ label, shortcut, onClick }: DeedProps) {
  return (
    <button type="button" aria-keyshortcuts={shortcut} onClick={onClick}>
      {label} <Key name={shortcut} />
    </button>
  );
}
