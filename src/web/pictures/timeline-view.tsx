import { lazy, Suspense, useMemo } from "react";
import { DatesPicture } from "../../http/picture-answers.ts";
import { useJoinedAnswer } from "../fetch/use-joined-answer.ts";
import { Figure } from "../figure/figure.tsx";
import type { Twin } from "../figure/twin.ts";
import { ProblemNote } from "../parts/problem-note.tsx";
import { kindWords } from "../words/kind-words.ts";
import { waitingWords } from "../words/waiting-words.ts";
import { ApartList } from "./apart-list.tsx";
import { Behind } from "./behind.tsx";
import { isChosen, markHref } from "./mark.ts";
import type { PictureProps } from "./picture-props.ts";
import { scopeParameters, sizeOf } from "./scope.ts";
import { TimeFrame } from "./time-frame.tsx";
import { stretchOf } from "./time-layout.ts";
import { timeMark, timeWords } from "./time-words.ts";

const TimelinePicture = lazy(() => import("./timeline-picture.tsx"));

/** When it is said to happen: each time no more precisely than the words are. */
export function TimelineView({ scope, query, mark, scopeWords }: PictureProps) {
  const { data, problem, retry } = useJoinedAnswer(`/api/pictures/dates?${scopeParameters(scope)}`, DatesPicture);
  const { from, to, copies } = scope;
  const seen = useMemo(() => stretchOf(data?.rows ?? [], { from, to }), [data, from, to]);
  const twin = useMemo(() => twinOf(data, query), [data, query]);
  if (problem !== undefined) return <ProblemNote problem={problem} retry={retry} />;
  if (data === undefined) return <p className="waiting">Counting the days…</p>;
  const { rows, step, whole, without, left } = data;
  const undated = sizeOf(without, scope);
  const isNarrowed = from !== null || to !== null;
  const waiting = waitingWords(data.isJoined);
  const rare = left.entries === 0 ? "" : ` Of weeks, months, years and ranges the 400 most frequent times are drawn.`;
  const together = step === "day" ? "" : ` There are many days: those of a ${step} stand together.`;
  const chosen = mark === null ? undefined : rows.find((row) => isChosen(mark, timeMark(row, step)));
  const title = chosen === undefined ? "Entries without a date" : `Entries dated: ${timeWords(chosen, step)}`;
  const nothing = isNarrowed
    ? "Entries without a date are left out."
    : `${undated} of ${sizeOf(whole, scope)} entries have no date.`;
  return (
    <>
      {rows.length === 0 ? (
        <p className="empty">No entry on record with a date is like that.</p>
      ) : (
        <Figure
          name="timeline"
          title="Entries by when they hold"
          shows="A tick is a single day, higher the more entries it has; a bar is a week, a month, a year or a range in which it happened, paler the less precise, with a broken edge for ranges; where one side is open it runs to the edge."
          leavesOut={`${nothing} The day of a report’s publication is no date of its entries.${together}${rare}${waiting}`}
          scope={scopeWords}
          twin={twin}
        >
          {(width) => (
            <TimeFrame seen={seen} width={width}>
              <Suspense fallback={<p className="waiting">Drawing…</p>}>
                <TimelinePicture {...{ width, rows, step, copies, seen, query, mark }} />
              </Suspense>
            </TimeFrame>
          )}
        </Figure>
      )}
      {mark === null ? null : <Behind scope={scope} mark={mark} kind={null} title={title} query={query} />}
      <ApartList
        title="Not on the timeline"
        items={
          undated === 0
            ? []
            : [{ words: "No date", size: undated, href: markHref(query, { time: "none" }), detail: "" }]
        }
      />
    </>
  );
}

function twinOf(data: DatesPicture | undefined, query: URLSearchParams): Twin {
  const { rows = [], step = "day" } = data ?? {};
  return {
    columns: [
      { title: "When" },
      { title: "From", holds: "days" },
      { title: "To", holds: "days" },
      { title: "Precision" },
      { title: "Kind" },
      { title: "Entries", holds: "numbers" },
      { title: "Without copies", holds: "numbers" },
    ],
    rows: rows.map((row) => [
      { text: timeWords(row, step), href: markHref(query, timeMark(row, step)) },
      row.start,
      row.end,
      row.precision === "day" && step !== "day" ? `days of a ${step}` : row.precision,
      kindWords[row.kind][1],
      row.entries,
      row.independent,
    ]),
  };
}
