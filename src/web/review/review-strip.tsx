import { type SyntheticEvent, useEffect, useRef, useState, useSyncExternalStore } from "react";
import type { Entry } from "../../record/index.ts";
import { Key } from "./key.tsx";
import { keepReviewer, mostOfAName } from "./reviewer.ts";
import type { ReportReview } from "./state/report-review.ts";
import type { ReviewDeeds } from "./use-reviewing.tsx";

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

function NameField({ by, lacksName }: { readonly by: string; readonly lacksName: boolean }) {
  const [isOpen, setOpen] = useState(by === "");
  const [typed, setTyped] = useState(by);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (lacksName) field.current?.focus();
  }, [lacksName]);
  const keep = (event: SyntheticEvent) => {
    event.preventDefault();
    if (typed.trim() === "") return;
    keepReviewer(typed);
    setOpen(false);
  };
  if (!isOpen) {
    return (
      <p className="line reviewer">
        <span>
          Reviewing as <bdi className="who">{by}</bdi>
        </span>
        <button type="button" className="quiet" onClick={() => setOpen(true)}>
          Change<span className="unseen"> the name</span>
        </button>
      </p>
    );
  }
  return (
    <form className="line reviewer" onSubmit={keep}>
      <label htmlFor="reviewer-name">Your name</label>
      <input
        id="reviewer-name"
        ref={field}
        value={typed}
        maxLength={mostOfAName}
        autoComplete="name"
        aria-invalid={lacksName || undefined}
        aria-describedby="reviewer-hint"
        onChange={(event) => setTyped(event.target.value)}
      />
      <button type="submit">Keep</button>
      <span id="reviewer-hint" className="how">
        {lacksName ? "Decisions need a name." : "Kept in this browser, and with each decision."}
      </span>
    </form>
  );
}
