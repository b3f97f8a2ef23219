import { lazy, type ReactNode, Suspense, useCallback, useEffect, useMemo, useState } from "react";
import type { Entry, EntryKind, ReportRecord } from "../../record/index.ts";
import { type Range, spanOf } from "../../text/range.ts";
import { useAddress } from "../address/address.ts";
import type { Active } from "../reading/active.ts";
import type { NameOf } from "../words/names.ts";
import { AddEntry } from "./add-entry.tsx";
import { entryFrom, partsOfDraft } from "./editor/draft.ts";
import { EditorContext } from "./editor/editor-context.ts";
import { EntryReview } from "./entry-review.tsx";
import { outbox } from "./outbox/own-outbox.ts";
import { goToNextInQueue } from "./queue/next-in-queue.ts";
import { refusalFields } from "./refusal-fields.ts";
import type { ReviewDeeds } from "./review-deeds.ts";
import { ReviewNotices, useNotices } from "./review-notices.tsx";
import { hasDecided, ReviewStrip } from "./review-strip.tsx";
import { useReviewer } from "./reviewer.ts";
import { selectedRange } from "./span/selected-range.ts";
import type { ReportReview } from "./state/report-review.ts";
import { goToEntry, useDesk } from "./use-desk.ts";
import { useEditing } from "./use-editing.ts";
import { useReviewKeys } from "./use-review-keys.ts";

const EntryEditor = lazy(() => import("./editor/entry-editor.tsx"));

interface ReviewingProps {
  readonly record: ReportRecord;
  readonly review: ReportReview;
  readonly blocks: readonly Range[];
  /** All entries, in text order, and those that the filters let through. */
  readonly all: readonly Entry[];
  readonly shown: readonly Entry[];
  readonly selected: Entry | null;
  readonly numbers: ReadonlyMap<string, number>;
  readonly nameOf: NameOf;
  readonly isReviewing: boolean;
  /** Has the record in sight, where it stands below the text. */
  openRecord(): void;
}

/** The review within the reading view. */
export interface Reviewing {
  /** The entry that is being changed, as the text shows it; null while none is. */
  readonly active: Active | null;
  /** Stands above the list of entries. */
  readonly above: ReactNode;
  /** Stands in the open entry: before its fields, or instead of them. */
  readonly inEntry: ReactNode;
  readonly isEditingEntry: boolean;
  readonly isEditing: boolean;
}

/** Reviews the entries of a report: deeds, keys, and what shows of them. */
export function useReviewing(props: ReviewingProps): Reviewing {
  const { record, review, blocks, all, shown, selected, numbers, nameOf, isReviewing, openRecord } = props;
  const { text } = record.report;
  const { query, fragment } = useAddress();
  const by = useReviewer();
  const desk = useDesk(review, by);
  const edit = useEditing(text, blocks);
  const { editing } = edit;
  const notices = useNotices(review, by, numbers);
  const [isCommenting, setCommenting] = useState(false);
  const [isChoosing, setChoosing] = useState(false);
  const [isSaving, setSaving] = useState(false);
  const [isSettling, setSettling] = useState(false);
  const id = selected?.id ?? null;
  // biome-ignore lint/correctness/useExhaustiveDependencies: a comment is about the entry it was begun at.
  useEffect(() => setCommenting(false), [id]);
  useEffect(
    () =>
      outbox.onTaken((item, { decision }) => {
        // An entry that was added gets its name from the server.
        if (item.route === "decide" && item.entry === fragment) goToEntry(decision.entry);
      }),
    [fragment],
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: every change of the draft may move its words out of sight.
  useEffect(() => {
    document.querySelector(".part-edited")?.scrollIntoView({ block: "nearest" });
  }, [editing?.draft, editing?.armed]);

  const goOn = useCallback(() => {
    const queue = query.get("queue");
    if (queue !== null) return void goToNextInQueue(by, queue, id);
    const at = shown.findIndex((entry) => entry.id === id);
    const next = shown.slice(at + 1).find((entry) => !hasDecided(review, entry.id, by));
    if (next !== undefined) goToEntry(next.id);
  }, [query, by, id, shown, review]);
  const decide = (what: "accept" | "reject") => {
    if (id === null) return goOn();
    const { decisions } = review.stateOf(id);
    const last = decisions.findLast(({ undoneAt, what }) => undoneAt === null && what !== "comment");
    // Whoever corrected an entry holds it to be right.
    const holds = last?.by === by && (last.what === what || (what === "accept" && last.what !== "reject"));
    if (!holds) void desk.decide(id, what);
    if (by === "") return;
    notices.say(`${what === "accept" ? "Accepted" : "Rejected"} entry ${numbers.get(id)}.`);
    goOn();
  };
  const turn = (entry: string | null, said: string) => {
    notices.say(
      entry === null
        ? `Nothing of yours to ${said} in this report.`
        : `${said === "undo" ? "Took back" : "Made again"} the decision on entry ${numbers.get(entry) ?? ""}.`,
    );
    if (entry !== null && all.some((it) => it.id === entry)) goToEntry(entry);
  };
  const open = (settles: boolean) => {
    if (selected === null) return goOn();
    openRecord();
    setSettling(settles);
    setChoosing(false);
    if (editing?.id !== selected.id) edit.correct(selected);
  };
  const deeds: ReviewDeeds = {
    accept: () => decide("accept"),
    reject: () => decide("reject"),
    correct: () => open(false),
    settleOtherwise: () => open(true),
    comment: () => {
      openRecord();
      setCommenting(id !== null);
    },
    closeComment: () => setCommenting(false),
    saveComment: (comment) => {
      void desk.decide(id, "comment", { comment });
      setCommenting(by === "");
    },
    settle: (entry) => void desk.decide(id, "settle", { to: entry }),
    add: () => {
      openRecord();
      setChoosing(true);
    },
    undo: () => turn(desk.undo(), "undo"),
    redo: () => turn(desk.redo(), "redo"),
  };
  useReviewKeys(deeds, isReviewing && !(editing !== null && editing.id === id));

  const close = () => {
    const to = editing?.id;
    edit.stop();
    setSaving(false);
    // The focus goes back to where it came from.
    window.setTimeout(() =>
      document.querySelector<HTMLElement>(`.entry [data-entry="${to}"]`)?.focus({ preventScroll: true }),
    );
  };
  const save = async (comment: string | null) => {
    if (editing === null) return;
    const made = entryFrom(editing.draft);
    if ("problems" in made) return edit.wrong(made.problems);
    setSaving(true);
    const what = editing.id === null ? "add" : isSettling ? "settle" : "correct";
    const decision = await desk.decide(editing.id, what, { to: made.entry, comment });
    setSaving(false);
    if (decision === null) return;
    const refused = outbox.items.find((item) => item.id === decision)?.refused ?? null;
    if (refused !== null) {
      outbox.drop(decision);
      return edit.wrong(refusalFields(refused, editing.draft));
    }
    close();
    const entry = review.entryDecided(decision);
    if (entry !== null) goToEntry(entry);
    notices.say(what === "add" ? "Added the entry." : "Saved the correction.");
    if (what !== "add" && query.get("queue") !== null) goOn();
  };
  const begin = (kind: EntryKind) => {
    const range = selectedRange();
    setChoosing(false);
    edit.add(kind, by, range === null ? null : spanOf(text, range));
  };

  const editor =
    editing === null ? null : (
      <EditorContext
        value={{
          editing,
          text,
          words: edit.words,
          blocks,
          actors: record.actors,
          entries: all,
          nameOf,
          change: edit.change,
          arm: edit.arm,
        }}
      >
        <Suspense fallback={<p className="waiting inset">Opening the fields…</p>}>
          <EntryEditor isSaving={isSaving} onSave={save} onLeave={() => goToEntry("")} onDiscard={close} />
        </Suspense>
        {edit.offered === null || editing.armed === null ? null : (
          <button type="button" className="take-words main-action" onClick={edit.takeOffered}>
            Take the selected words
          </button>
        )}
      </EditorContext>
    );
  const isEditingEntry = editing !== null && editing.id !== null && editing.id === id;
  const isLeft = editing !== null && editing.id !== null && editing.id !== id;
  const active = useMemo(
    () => (editing === null ? null : { id: editing.id ?? "", parts: partsOfDraft(editing) }),
    [editing],
  );
  return {
    active: isLeft ? null : active,
    isEditing: editing !== null && !isLeft,
    isEditingEntry,
    above: isReviewing ? (
      <>
        <ReviewStrip review={review} entries={all} by={by} lacksName={desk.lacksName} deeds={deeds} />
        <ReviewNotices notices={notices} />
        {isLeft ? (
          <p className="notice line">
            The correction of entry {numbers.get(editing.id ?? "")} is not saved.
            <button type="button" onClick={() => goToEntry(editing.id ?? "")}>
              Go on
            </button>
            <button type="button" className="quiet" onClick={edit.stop}>
              Discard it
            </button>
          </p>
        ) : null}
        {isChoosing ? <AddEntry onChoose={begin} onClose={() => setChoosing(false)} /> : null}
        {editing?.id === null ? editor : null}
      </>
    ) : null,
    inEntry:
      selected === null ? null : isEditingEntry ? (
        editor
      ) : (
        <EntryReview
          entry={selected}
          nameOf={nameOf}
          deeds={deeds}
          isReviewing={isReviewing}
          isCommenting={isCommenting}
        />
      ),
  };
}
