import { createContext, useCallback, useContext, useEffect, useMemo, useSyncExternalStore } from "react";
import type { ReportAnswer } from "../../http/answers.ts";
import { ReviewAnswer, type State } from "../../http/review-answers.ts";
import type { Entry } from "../../record/index.ts";
import { outbox } from "./outbox/own-outbox.ts";
import { ReportReview } from "./state/report-review.ts";
import { isReviewedAs, type Reviewed } from "./state/reviewed-as.ts";

/** The review of the report that is read; null outside of one. */
export const ReviewContext = createContext<ReportReview | null>(null);

const never = () => () => undefined;

/** How an entry stands, anew when that changes; null outside a report. */
export function useEntryState(id: string): State | null {
  const review = useContext(ReviewContext);
  const state = useCallback(() => review?.stateOf(id) ?? null, [review, id]);
  return useSyncExternalStore(review?.subscribe ?? never, state);
}

/** The entries of a report as they stand, rejected ones among them. */
export function useReviewedEntries(review: ReportReview): readonly Entry[] {
  return useSyncExternalStore(review.subscribe, review.entries);
}

/** The ids of the entries that reviewers left so, anew when that changes; null where none is asked for. */
export function useReviewedAs(review: ReportReview, asked: Reviewed | null): ReadonlySet<string> | null {
  // Written as a text, for what gives the same text again is not drawn again.
  const ids = useSyncExternalStore(review.subscribe, () =>
    asked === null ? "" : review.idsOf((state) => isReviewedAs(state, asked)).join(" "),
  );
  return useMemo(() => (asked === null ? null : new Set(ids.split(" "))), [ids, asked]);
}

/** So often, in milliseconds, it is asked what others have decided since. */
const asksEvery = 15_000;

/** The review of a report: what the server knows, asked again from time to time, and what waits to be sent to it. */
export function useReportReview({ record, version }: Pick<ReportAnswer, "record" | "version">): ReportReview {
  const { id } = record.report;
  const review = useMemo(() => new ReportReview(id, version, record.entries), [id, version, record]);
  useEffect(() => {
    const sync = () => review.wait(outbox.items);
    sync();
    const added = outbox.subscribe(sync);
    const taken = outbox.onTaken((item, { state }) => {
      if (item.report === review.report && state !== null) review.tell(state);
    });
    return () => {
      added();
      taken();
    };
  }, [review]);
  useEffect(() => {
    let last = "";
    const ask = async () => {
      if (document.hidden) return;
      const asked = outbox.items.length;
      const answer = await fetch(`/api/reports/${encodeURIComponent(id)}/review?version=${version}`).catch(() => null);
      const text = answer?.ok ? await answer.text().catch(() => "") : "";
      // What was sent meanwhile may be missing from it.
      if (text === "" || text === last || outbox.items.length !== asked) return;
      last = text;
      review.tellAll(ReviewAnswer.parse(JSON.parse(text)).states);
    };
    void ask();
    const timer = window.setInterval(ask, asksEvery);
    window.addEventListener("focus", ask);
    return () => {
      window.clearInterval(timer);
      window.removeEventListener("focus", ask);
    };
  }, [review, id, version]);
  return review;
}
