import "../styles/findings.css";
import { useEffect, useState } from "react";
import { CheckedAnswer, FindingsAnswer } from "../../http/watch-answers.ts";
import { verdicts } from "../../rules/finding/finding.ts";
import { setQuery, useAddress } from "../address/address.ts";
import { Link } from "../address/link.tsx";
import { Refusal, type ShownProblem } from "../fetch/ask.ts";
import { sendJson } from "../fetch/send.ts";
import { useAnswer } from "../fetch/use-answer.ts";
import { ProblemNote } from "../parts/problem-note.tsx";
import { FindingCard } from "./finding-card.tsx";
import { verdictWords } from "./verdict-words.ts";

const pageSize = 50;

/** What the record means against rules, the strongest first; which of it stands in the address. */
export default function FindingsView() {
  const { query } = useAddress();
  const verdict = verdicts.find((one) => one === query.get("verdict")) ?? null;
  const [limit, setLimit] = useState(pageSize);
  useEffect(() => {
    document.title = "Findings · Onrecord";
  }, []);
  const asked = new URLSearchParams({ limit: String(limit), ...(verdict === null ? {} : { verdict }) });
  for (const name of ["rule", "report"]) {
    const value = query.get(name);
    if (value !== null) asked.set(name, value);
  }
  const { data, problem, retry } = useAnswer(`/api/findings?${asked}`, FindingsAnswer);
  return (
    <main id="main" className="column findings">
      <h1>Findings</h1>
      <p className="lead">
        What is on record, read against arms embargoes, defence pacts, treaties, and itself. A finding is to be read,
        never a verdict: whether a measure was broken depends on what no report shows.{" "}
        <Link href="/watches">Watch for new ones</Link>
      </p>
      <fieldset className="chips kinds">
        <legend className="unseen">How strong</legend>
        {verdicts.map((one) => (
          <button
            key={one}
            type="button"
            className="chip"
            aria-pressed={verdict === one}
            onClick={() => setQuery({ verdict: verdict === one ? null : one })}
          >
            {verdictWords[one]}
          </button>
        ))}
        {["rule", "report"].map((name) =>
          query.get(name) === null ? null : (
            <button key={name} type="button" className="chip" onClick={() => setQuery({ [name]: null })}>
              {name}: {query.get(name)} <span aria-hidden="true">×</span>
              <span className="unseen">: take away</span>
            </button>
          ),
        )}
      </fieldset>
      <CheckButton onChecked={retry} />
      {problem === undefined ? null : <ProblemNote problem={problem} retry={retry} />}
      {data === undefined ? null : (
        <>
          {data.problem === null ? null : <ProblemNote problem={data.problem} retry={retry} />}
          {!data.isChecked ? (
            <p className="empty">
              Nothing has been read against the rules yet. Once it was, findings follow what is read and reviewed.
            </p>
          ) : data.findings.length === 0 ? (
            <p className="empty">No finding.</p>
          ) : null}
          {data.upToDate || data.problem !== null || !data.isChecked ? null : (
            <p className="empty" role="status">
              What changed last is still being read against the rules.{" "}
              <button type="button" onClick={retry}>
                Look again
              </button>
            </p>
          )}
          <ol className="finding-list">
            {data.findings.map((one) => (
              <FindingCard key={one.finding.id} standing={one} reports={data.reports} />
            ))}
          </ol>
          {data.findings.length < limit ? null : (
            <button type="button" onClick={() => setLimit(Math.min(1000, limit + pageSize))}>
              Show {pageSize} more
            </button>
          )}
        </>
      )}
    </main>
  );
}

/** Reads the record against the rules now. */
function CheckButton({ onChecked }: { onChecked(): void }) {
  const [said, setSaid] = useState<string | null>(null);
  const [refused, setRefused] = useState<ShownProblem | null>(null);
  const [busy, setBusy] = useState(false);
  const check = () => {
    setBusy(true);
    sendJson("/api/findings/check", {}, CheckedAnswer)
      .then(({ found, changed, gone }) => {
        setRefused(null);
        setSaid(`${found} new, ${changed} changed, ${gone} gone since the last check.`);
        onChecked();
      })
      .catch((error: unknown) => {
        if (error instanceof Refusal) setRefused(error.problem);
      })
      .finally(() => setBusy(false));
  };
  return (
    <>
      <p className="check-now">
        <button type="button" onClick={check} disabled={busy}>
          {busy ? "Checking…" : "Check the record now"}
        </button>{" "}
        <span aria-live="polite">{said}</span>
      </p>
      {refused === null ? null : <ProblemNote problem={refused} />}
    </>
  );
}
