import { ErrorsAnswer } from "../../../http/review-answers.ts";
import type { EntryKind } from "../../../record/index.ts";
import { useAnswer } from "../../fetch/use-answer.ts";
import { KindSign } from "../../parts/kind-sign.tsx";
import { ProblemNote } from "../../parts/problem-note.tsx";
import { kindWords } from "../../words/kind-words.ts";
import { fieldsOf } from "../editor/fields.ts";

/** What reviewers found wrong in what the model read, by kind. */
export function ErrorsTable() {
  const { data, problem, retry } = useAnswer("/api/review/errors", ErrorsAnswer);
  if (problem !== undefined) return <ProblemNote problem={problem} retry={retry} />;
  const kinds =
    data?.kinds.filter((it) => it.accepted + it.corrected + it.rejected + it.added + it.contested > 0) ?? [];
  return (
    <section aria-labelledby="errors">
      <h2 id="errors">What the model does wrong</h2>
      {kinds.length === 0 ? (
        <p className="empty">{data === undefined ? "Counting…" : "Nothing has been decided on yet."}</p>
      ) : (
        <>
          <section className="scroll" aria-label="The model’s errors by kind" {...byKeys}>
            <table className="review-table">
              <thead>
                <tr>
                  <th scope="col">Kind</th>
                  <th scope="col">Accepted</th>
                  <th scope="col">Corrected</th>
                  <th scope="col">Rejected</th>
                  <th scope="col">Missed</th>
                  <th scope="col">Contested</th>
                  <th scope="col">Precision</th>
                  <th scope="col">Recall</th>
                </tr>
              </thead>
              <tbody>
                {kinds.map((it) => (
                  <tr key={it.kind}>
                    <th scope="row" className={it.kind}>
                      <KindSign kind={it.kind} /> {kindWords[it.kind][1]}
                    </th>
                    <td>{it.accepted}</td>
                    <td>
                      {it.corrected}
                      {it.fields.length === 0 ? null : (
                        <span className="how"> {it.fields.map((one) => fieldTimes(it.kind, one)).join(", ")}</span>
                      )}
                    </td>
                    <td>{it.rejected}</td>
                    <td>{it.added}</td>
                    <td>{it.contested}</td>
                    <td>{percent(it.precision)}</td>
                    <td>{percent(it.recall)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </section>
          <p className="hint">
            Precision: of the entries that were decided on, how many are entries at all, corrected ones among them.
            Recall: of all that reviewers hold to be there, how much the model had found; it is too high where reviewers
            did not look for what was missed.
          </p>
        </>
      )}
    </section>
  );
}

function fieldTimes(kind: EntryKind, { field, times }: { readonly field: string; readonly times: number }): string {
  const label = fieldsOf(kind).find((it) => it.field === field)?.label ?? field;
  return `${label} ${times}×`;
}

const percent = (share: number | null) => (share === null ? "–" : `${Math.round(share * 100)} %`);

/** What scrolls has to be reached by keys. */
const byKeys = { tabIndex: 0 };
