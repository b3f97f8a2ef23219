import { useMemo, useState } from "react";
import { ReportAnswer } from "../../../http/answers.ts";
import { Link } from "../../address/link.tsx";
import { useAnswer } from "../../fetch/use-answer.ts";
import { KindSign } from "../../parts/kind-sign.tsx";
import { ProblemNote } from "../../parts/problem-note.tsx";
import { kindWords } from "../../words/kind-words.ts";
import { namesIn } from "../../words/names.ts";
import { says, wordsOf } from "../../words/says.ts";
import { sourceWords } from "../../words/source-words.ts";
import { visible } from "../../words/visible.ts";
import { ReviewContext, useEntryState, useReportReview } from "../review-context.ts";
import { StatusLine } from "../status-sign.tsx";
import { useDesk } from "../use-desk.ts";
import { Adjudication } from "./adjudication.tsx";

interface DisputedProps {
  readonly report: string;
  readonly entries: readonly string[];
  readonly by: string;
}

/** The entries of a report that reviewers have differently, with their words, and what each holds them to be. */
export function DisputedEntries({ report, entries, by }: DisputedProps) {
  const { data, problem, retry } = useAnswer(`/api/reports/${encodeURIComponent(report)}`, ReportAnswer);
  if (problem !== undefined) return <ProblemNote problem={problem} retry={retry} />;
  if (data === undefined) return <p className="waiting">Opening the report…</p>;
  return <InReport answer={data} entries={entries} by={by} />;
}

function InReport({ answer, entries, by }: { readonly answer: ReportAnswer } & Omit<DisputedProps, "report">) {
  const review = useReportReview(answer);
  return (
    <ReviewContext value={review}>
      {entries.map((entry) => (
        <Disputed key={entry} answer={answer} review={review} entry={entry} by={by} />
      ))}
    </ReviewContext>
  );
}

interface InProps extends Pick<DisputedProps, "by"> {
  readonly entry: string;
  readonly answer: ReportAnswer;
  readonly review: ReturnType<typeof useReportReview>;
}

function Disputed({ answer, review, entry, by }: InProps) {
  const { record } = answer;
  const state = useEntryState(entry);
  const desk = useDesk(review, by);
  const nameOf = useMemo(() => namesIn(record), [record]);
  const [lacksName, setLacksName] = useState(false);
  const shown = state?.standing ?? state?.found ?? state?.decisions.findLast(({ from }) => from !== null)?.from ?? null;
  if (state === null || shown === null) return <p className="waiting">Opening the entry…</p>;
  const { who, how } = says(shown, nameOf);
  const address = `/report/${encodeURIComponent(record.report.id)}?review=on#${encodeURIComponent(entry)}`;
  return (
    <article className={`disputed ${shown.kind}`}>
      <h3 className="hit-head">
        <KindSign kind={shown.kind} /> <span className="kind-name">{kindWords[shown.kind][0]}</span>
        <bdi className="who">{who}</bdi> <span className="how">{how}</span>
      </h3>
      <blockquote>
        <bdi>{wordsOf(shown.evidence)}</bdi>
      </blockquote>
      <p className="facts">
        <Link href={address}>{visible(record.report.title ?? sourceWords(record.report.source))}: at its words</Link>
      </p>
      {state.status === "contested" ? (
        <Adjudication
          state={state}
          nameOf={nameOf}
          canSettle
          onTake={(to) => {
            setLacksName(by === "");
            void desk.decide(entry, "settle", { to });
          }}
          otherwise={address}
        />
      ) : (
        <p>
          <StatusLine id={entry} />
        </p>
      )}
      {lacksName && by === "" ? (
        <p className="field-problem" role="alert">
          Decisions need a name: type yours above.
        </p>
      ) : null}
    </article>
  );
}
