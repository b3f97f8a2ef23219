import { Reading } from "../../http/reading-answers.ts";
import { Link } from "../address/link.tsx";
import { sendJson } from "../fetch/send.ts";
import { ProblemNote } from "../parts/problem-note.tsx";
import { sourceWords } from "../words/source-words.ts";
import { visible } from "../words/visible.ts";
import { progressWords, stateWords } from "./progress-words.ts";

/** What was given: the name of a file, the address of a page. */
function givenWords(source: string): string {
  if (!/^https?:/i.test(source)) return sourceWords(source);
  const address = visible(source.replace(/^https?:\/\//i, ""));
  return address.length > 80 ? `${address.slice(0, 80)}…` : address;
}

const outcomes = {
  new: "put on record",
  unchanged: "on record already, unchanged",
  reread: "read anew",
  "new-version": "a new version",
};

/** One reading: how far it has come, what it put on record, and what it could not read. */
export function ReadingCard({ reading }: { readonly reading: Reading }) {
  const { id, names, state, expected, done, read, notRead, problem } = reading;
  const isOpen = state === "waiting" || state === "reading";
  const named = names.map(givenWords).join(", ");
  const more = expected - names.length;
  const what = `${named === "" ? "files to come" : named}${more > 0 && named !== "" ? ` and ${more} more` : ""}`;
  const cancel = () => void sendJson(`/api/readings/${id}/cancel`, {}, Reading).catch(() => {});
  return (
    <li className="reading-card" data-state={state} id={`reading-${id}`}>
      <div className="reading-head">
        <h2>
          <bdi>{what}</bdi>
        </h2>
        <span className="how">{stateWords[state]}</span>
        {isOpen ? (
          <button type="button" className="quiet" onClick={cancel}>
            Cancel<span className="unseen"> the reading of {what}</span>
          </button>
        ) : null}
      </div>
      {isOpen ? <progress aria-label={`Reading ${what}`} max={Math.max(expected, 1)} value={done} /> : null}
      <p className="facts">
        {progressWords(reading).map((words) => (
          <span key={words}>{words}</span>
        ))}
      </p>
      {problem === null ? null : <ProblemNote problem={problem} />}
      {read.length === 0 ? null : (
        <ol className="read-list" aria-label="Reports">
          {read.toReversed().map((report) => (
            <li key={report.id}>
              <Link href={`/report/${encodeURIComponent(report.id)}`}>
                <bdi>{report.title === null ? sourceWords(report.source) : visible(report.title)}</bdi>
              </Link>{" "}
              <span className="how">
                {report.entries === 1 ? "1 entry" : `${report.entries} entries`} · {outcomes[report.outcome]}
              </span>
            </li>
          ))}
        </ol>
      )}
      {notRead.length === 0 ? null : (
        <ul className="not-read" aria-label="Not read">
          {notRead.toReversed().map(({ source, problem }) => (
            <li key={source}>
              <bdi className="who">{givenWords(source)}</bdi> {visible(problem.message)}{" "}
              <span className="how">{visible(problem.advice ?? "")}</span>
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}
