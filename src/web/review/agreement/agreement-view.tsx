import { useEffect } from "react";
import { AgreementAnswer } from "../../../http/review-answers.ts";
import { useAddress } from "../../address/address.ts";
import { Link } from "../../address/link.tsx";
import { useAnswer } from "../../fetch/use-answer.ts";
import { ProblemNote } from "../../parts/problem-note.tsx";
import { visible } from "../../words/visible.ts";
import { NameField } from "../name-field.tsx";
import { useReviewer } from "../reviewer.ts";
import { listed } from "../status-words.ts";
import { AlphaTable } from "./alpha-table.tsx";
import { alphaWords } from "./alpha-words.ts";
import { DisputedEntries } from "./disputed-entry.tsx";
import { ReviewerChoices } from "./reviewer-choices.tsx";

/** How far reviewers agree, field by field, and what they have differently, to be settled. */
export default function AgreementView() {
  const { query } = useAddress();
  const by = useReviewer();
  const asked = new URLSearchParams();
  for (const name of ["one", "other"]) {
    const value = query.get(name);
    if (value) asked.set(name, value);
  }
  const url = `/api/review/agreement?${asked}`;
  const { data, problem, retry } = useAnswer(url, AgreementAnswer);
  useEffect(() => {
    document.title = "Agreement · Onrecord";
  }, []);
  return (
    <main id="main" className="column review-view">
      <h1>How far reviewers agree</h1>
      <p className="facts">
        <Link href="/review">Back to what to review</Link>
      </p>
      <ReviewerChoices />
      {problem === undefined ? null : <ProblemNote problem={problem} retry={retry} />}
      {data === undefined ? (
        problem === undefined && <p className="waiting">Comparing the reviewers…</p>
      ) : data.reviewers.length < 2 ? (
        <p className="empty">It takes two: no two reviewers have decided on the same entry yet.</p>
      ) : (
        <>
          <p>
            {listed(data.reviewers.map(visible))} have both decided on {data.entries}{" "}
            {data.entries === 1 ? "entry" : "entries"}. {overallWords(data)}
          </p>
          <AlphaTable answer={data} />
          <h2>What they have differently</h2>
          {data.disputed.length === 0 ? (
            <p className="empty">Nothing: where they looked at the same entry, they say the same or it is settled.</p>
          ) : (
            <>
              <NameField key={by} by={by} lacksName={false} />
              {reportsOf(data.disputed).map(([report, entries]) => (
                <DisputedEntries key={report} report={report} entries={entries} by={by} />
              ))}
            </>
          )}
        </>
      )}
    </main>
  );
}

/** Whether there is an entry at all comes first: about its fields they can agree only where both say that there is. */
function overallWords({ fields, alpha }: AgreementAnswer): string {
  const stands = fields.find(({ field }) => field === "stands")?.alpha ?? null;
  return [
    ...(stands === null ? [] : [`On whether there is such an entry at all they agree ${alphaWords(stands)}.`]),
    ...(alpha === null ? [] : [`Over all that they were asked, taken together, they agree ${alphaWords(alpha)}.`]),
  ].join(" ");
}

/** The disputed entries of each report, in their order. */
function reportsOf(disputed: AgreementAnswer["disputed"]): readonly (readonly [string, readonly string[]])[] {
  const found = new Map<string, string[]>();
  for (const { report, entry } of disputed) found.set(report, [...(found.get(report) ?? []), entry]);
  return [...found];
}
