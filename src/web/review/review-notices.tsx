import { useCallback, useEffect, useState } from "react";
import { visible } from "../words/visible.ts";
import { outbox } from "./outbox/own-outbox.ts";
import type { ReportReview } from "./state/report-review.ts";
import { deedWords } from "./status-words.ts";
import { goToEntry } from "./use-desk.ts";

interface Overtaking {
  readonly id: string;
  readonly entry: string;
  readonly words: string;
}

/** What the reviewer is told: what was done, and what others did before it arrived. */
export interface Notices {
  readonly said: string;
  readonly overtakings: readonly Overtaking[];
  say(words: string): void;
  dismiss(id: string): void;
}

/** Tells of decisions on a report. */
export function useNotices(review: ReportReview, by: string, numbers: ReadonlyMap<string, number>): Notices {
  const [said, say] = useState("");
  const [overtakings, setOvertakings] = useState<readonly Overtaking[]>([]);
  useEffect(
    () =>
      outbox.onTaken((item, { decision, state, overtaken }) => {
        if (item.report !== review.report || overtaken.length === 0) return;
        const others = overtaken.map((it) => `${visible(it.by)} ${deedWords[it.what]}`).join(", ");
        const now = state?.status === "contested" ? " It is contested: settle it below, or let a third do so." : "";
        const words = `Before your decision on entry ${numbers.get(decision.entry) ?? ""} arrived, ${others}. Both are kept.${now}`;
        setOvertakings((all) => [...all, { id: decision.id, entry: decision.entry, words }]);
      }),
    [review, numbers],
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: another reviewer is told other things.
  useEffect(() => setOvertakings([]), [by]);
  const dismiss = useCallback((id: string) => setOvertakings((all) => all.filter((it) => it.id !== id)), []);
  return { said, overtakings, say, dismiss };
}

/** The notices, where they are read aloud too. */
export function ReviewNotices({ notices }: { readonly notices: Notices }) {
  return (
    <>
      <p className="said" role="status">
        {notices.said}
      </p>
      {notices.overtakings.map(({ id, entry, words }) => (
        <div key={id} className="notice" role="alert">
          <p>{words}</p>
          <span className="line">
            <button type="button" onClick={() => goToEntry(entry)}>
              Look at it
            </button>
            <button type="button" className="quiet" onClick={() => notices.dismiss(id)}>
              Understood
            </button>
          </span>
        </div>
      ))}
    </>
  );
}
