import { useCallback, useMemo, useRef, useState } from "react";
import type { Entry } from "../../record/index.ts";
import type { DecisionKind } from "../../store/reviews.ts";
import { go } from "../address/address.ts";
import { newId } from "./new-id.ts";
import { outbox } from "./outbox/own-outbox.ts";
import type { Waiting } from "./outbox/waiting.ts";
import { type ReportReview, unnamed } from "./state/report-review.ts";

/** What comes with a decision. */
export interface DecisionExtras {
  readonly to?: Entry | null;
  readonly comment?: string | null;
}

/** Where decisions on the entries of one report are made. */
export interface Desk {
  readonly review: ReportReview;
  readonly by: string;
  /** Whether a decision was tried without a name. */
  readonly lacksName: boolean;
  /** Decides; resolves with the decision's id once the server has it, or cannot be reached. Null without a name. */
  decide(entry: string | null, what: DecisionKind, extras?: DecisionExtras): Promise<string | null>;
  /** Takes the reviewer's last standing decision in this report back; its entry, or null for none. */
  undo(): string | null;
  /** Makes the decision again that was taken back last; its entry, or null for none. */
  redo(): string | null;
}

/** The desk of a reviewer at a report. */
export function useDesk(review: ReportReview, by: string): Desk {
  const [lacksName, setLacksName] = useState(false);
  // Within one press of a key the page does not render: the last decision made is known from here.
  const now = useRef({ review, by });
  now.current = { review, by };

  const decide = useCallback(
    async (entry: string | null, what: DecisionKind, { to = null, comment = null }: DecisionExtras = {}) => {
      const { review, by } = now.current;
      setLacksName(by === "");
      if (by === "") return null;
      const id = newId();
      const about = entry ?? unnamed + id;
      await outbox.add({
        ...fresh(review.report, by, id),
        route: "decide",
        version: review.version,
        entry: about,
        what,
        to: entry === null && to !== null ? { ...to, id: about } : to,
        comment,
        basedOn: review.stateOf(about).decisions.at(-1)?.id ?? null,
      });
      return id;
    },
    [],
  );
  const turn = useCallback((route: "undo" | "redo") => {
    const { review, by } = now.current;
    const own = review.decisionsBy(by);
    const last = own.findLast(({ undoneAt }) => undoneAt === null);
    const undone = own
      .filter(({ undoneAt, at }) => undoneAt !== null && (last === undefined || at > last.at || undoneAt > last.at))
      .sort((a, b) => ((a.undoneAt ?? "") < (b.undoneAt ?? "") ? -1 : 1));
    const decision = route === "undo" ? last : undone.at(-1);
    if (by === "" || decision === undefined) return null;
    void outbox.add({ ...fresh(review.report, by, newId()), route, decision: decision.id });
    return decision.entry;
  }, []);
  return useMemo(
    () => ({ review, by, lacksName, decide, undo: () => turn("undo"), redo: () => turn("redo") }),
    [review, by, lacksName, decide, turn],
  );
}

function fresh(report: string, by: string, id: string): Pick<Waiting, "report" | "by" | "id" | "at" | "refused"> {
  return { report, by, id, at: new Date().toISOString(), refused: null };
}

/** Goes to an entry of the report that is open. */
export function goToEntry(id: string): void {
  go(`${window.location.search}#${encodeURIComponent(id)}`, "replace");
}
