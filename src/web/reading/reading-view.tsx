import { type FocusEvent, useCallback, useEffect, useMemo, useState } from "react";
import { ReportAnswer } from "../../http/answers.ts";
import { go, setQuery, useAddress } from "../address/address.ts";
import { useAnswer } from "../fetch/use-answer.ts";
import { ProblemNote } from "../parts/problem-note.tsx";
import { WaitingView } from "../parts/waiting-view.tsx";
import { ReviewContext, useReportReview, useReviewedAs, useReviewedEntries } from "../review/review-context.ts";
import { useReviewing } from "../review/use-reviewing.tsx";
import { kindWords } from "../words/kind-words.ts";
import { namesIn } from "../words/names.ts";
import { says } from "../words/says.ts";
import { visible } from "../words/visible.ts";
import { blocksOf } from "./blocks.ts";
import { EntryList } from "./entry-list.tsx";
import { filterFrom, passes } from "./filter.ts";
import { Filters } from "./filters.tsx";
import { HoverCard, type Pointed } from "./hover-card.tsx";
import { inTextOrder, marksOf, numbered } from "./marks.ts";
import { partsOf } from "./parts-of.ts";
import { ReportFacts } from "./report-facts.tsx";
import { ReportText } from "./report-text.tsx";
import { useEntryKeys } from "./use-entry-keys.ts";

/** A report with its record beside it. */
export function ReadingView({ id }: { readonly id: string }) {
  const { query } = useAddress();
  const version = query.get("version");
  const url = `/api/reports/${encodeURIComponent(id)}${version === null ? "" : `?version=${encodeURIComponent(version)}`}`;
  const { data, problem, retry } = useAnswer(url, ReportAnswer);
  if (problem !== undefined) {
    return (
      <main id="main" className="column">
        <ProblemNote problem={problem} retry={retry} />
      </main>
    );
  }
  if (data === undefined) {
    return <WaitingView>Opening the report…</WaitingView>;
  }
  return <Reading answer={data} />;
}

function Reading({ answer }: { readonly answer: ReportAnswer }) {
  const { record } = answer;
  const { query, fragment } = useAddress();
  const asked = query.toString();
  // Not anew where only the entry behind `#` is another: all marks would be drawn again.
  const filter = useMemo(() => filterFrom(new URLSearchParams(asked)), [asked]);
  const isReviewing = query.get("review") === "on";
  const review = useReportReview(answer);
  const reviewed = useReviewedEntries(review);
  const all = useMemo(() => inTextOrder(reviewed), [reviewed]);
  const blocks = useMemo(() => blocksOf(record), [record]);
  const numbers = useMemo(() => numbered(reviewed), [reviewed]);
  const nameOf = useMemo(() => namesIn(record), [record]);
  const asAsked = useReviewedAs(review, filter.reviewed);
  const shown = useMemo(() => {
    const isShown = (id: string) =>
      asAsked === null ? isReviewing || review.stateOf(id).standing !== null : asAsked.has(id);
    return all.filter((entry) => passes(entry, filter) && isShown(entry.id));
  }, [all, filter, isReviewing, review, asAsked]);
  // Rejected entries count only where they can be seen.
  const countable = useMemo(
    () =>
      isReviewing || asAsked !== null
        ? all.length
        : all.filter((entry) => review.stateOf(entry.id).standing !== null).length,
    [all, asAsked, isReviewing, review],
  );
  const marks = useMemo(() => marksOf(shown, numbers), [shown, numbers]);
  const [pointed, setPointed] = useState<Pointed | null>(null);
  const [isOpen, setOpen] = useState(false);
  const openRecord = useCallback(() => setOpen(true), []);
  const selected = all.find((entry) => entry.id === fragment) ?? null;
  const looked = useMemo(() => (selected === null ? null : { id: selected.id, parts: partsOf(selected) }), [selected]);
  const reviewing = useReviewing({
    record,
    review,
    blocks,
    all,
    shown,
    selected,
    numbers,
    nameOf,
    isReviewing,
    openRecord,
  });
  const active = reviewing.active ?? looked;
  const { isEditing } = reviewing;

  useEffect(() => {
    document.title = `${visible(record.report.title ?? record.report.source)} · Onrecord`;
  }, [record]);
  useEffect(() => {
    if (selected === null) return;
    setOpen(true);
    document.getElementById(`at-${selected.id}`)?.scrollIntoView({ block: "nearest" });
  }, [selected]);
  useEffect(() => {
    if (selected !== null && isOpen) revealInList(`item-${selected.id}`);
  }, [selected, isOpen]);
  useEntryKeys(shown, selected?.id ?? null);

  const byId = useMemo(() => new Map(all.map((entry) => [entry.id, entry])), [all]);
  const labelOf = useCallback(
    (entryId: string) => {
      const entry = byId.get(entryId);
      if (entry === undefined) return entryId;
      const { who, how } = says(entry, nameOf);
      return `${numbers.get(entryId)}, ${kindWords[entry.kind][0]}: ${who}, ${how}`;
    },
    [byId, nameOf, numbers],
  );
  const point = useCallback((ids: readonly string[], at: Element) => {
    setPointed({ ids, rect: at.getClientRects()[0] ?? at.getBoundingClientRect() });
  }, []);
  const leave = useCallback(() => setPointed(null), []);
  // A second click on the same words goes on to the next entry over them.
  const pick = useCallback(
    (ids: readonly string[]) => {
      if (isEditing) return;
      const order = [...ids].sort((a, b) => lengthOf(all, a) - lengthOf(all, b));
      const next = order[(order.indexOf(fragment) + 1) % order.length];
      if (next !== undefined) go(`${window.location.search}#${encodeURIComponent(next)}`, "replace");
    },
    [all, fragment, isEditing],
  );
  const focused = (event: FocusEvent) => {
    const entry = event.target.getAttribute("data-marks");
    if (entry !== null && event.target.matches(":focus-visible")) point([entry], event.target);
  };
  const hovered = pointed === null ? [] : shown.filter((entry) => pointed.ids.includes(entry.id));

  return (
    <ReviewContext value={review}>
      <main id="main" className={isEditing ? "reading editing" : "reading"} onFocus={focused} onBlur={leave}>
        <div className="page">
          <ReportFacts answer={answer} />
          {blocks.some(({ isTitle }) => isTitle) ? null : (
            <h1>{visible(record.report.title ?? "A report without a headline")}</h1>
          )}
          <ReportText
            text={record.report.text}
            blocks={blocks}
            marks={marks}
            active={active}
            labelOf={labelOf}
            onPoint={point}
            onLeave={leave}
            onPick={pick}
          />
        </div>
        <section className="record" aria-label="The record" data-open={isOpen || undefined}>
          <div className="record-head">
            <h2>
              {shown.length === countable ? countable : `${shown.length} of ${countable}`}{" "}
              {countable === 1 ? "entry" : "entries"}
            </h2>
            <button
              type="button"
              className="review-toggle"
              aria-pressed={isReviewing}
              onClick={() => {
                setQuery({ review: isReviewing ? null : "on" });
                setOpen(true);
              }}
            >
              Review this report
            </button>
            <button type="button" className="sheet-handle" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
              {isOpen ? "Close" : "Open"}
              <span className="unseen"> the record</span>
            </button>
          </div>
          <div className="record-body">
            {reviewing.above}
            <Filters entries={all} filter={filter} nameOf={nameOf} />
            <EntryList
              record={record}
              entries={shown}
              numbers={numbers}
              nameOf={nameOf}
              selected={selected?.id ?? null}
              inSelected={reviewing.inEntry}
              isEdited={reviewing.isEditingEntry}
            />
          </div>
        </section>
        {pointed === null || hovered.length === 0 ? null : (
          <HoverCard pointed={pointed} entries={hovered} numbers={numbers} nameOf={nameOf} />
        )}
      </main>
    </ReviewContext>
  );
}

function lengthOf(entries: ReportAnswer["record"]["entries"], id: string): number {
  const spans = entries.find((entry) => entry.id === id)?.evidence ?? [];
  return spans.reduce((sum, { start, end }) => sum + end - start, 0);
}

/** Brings an entry to the top of the list where it is not wholly in sight, and leaves the text where it is. */
function revealInList(elementId: string): void {
  const item = document.getElementById(elementId);
  const list = item?.closest(".record-body");
  if (!item || !list) return;
  const [at, window] = [item.getBoundingClientRect(), list.getBoundingClientRect()];
  if (at.top < window.top || at.bottom > window.bottom) list.scrollTop += at.top - window.top;
}
