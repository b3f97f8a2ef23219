import "../styles/read.css";
import { useEffect, useState } from "react";
import type { z } from "zod";
import { DismissedAnswer, ProblemsAnswer } from "../../http/reading-answers.ts";
import { setQuery, useAddress } from "../address/address.ts";
import { Link } from "../address/link.tsx";
import { Refusal, type ShownProblem } from "../fetch/ask.ts";
import { sendJson } from "../fetch/send.ts";
import { useAnswer } from "../fetch/use-answer.ts";
import { ProblemNote } from "../parts/problem-note.tsx";
import { sourceWords } from "../words/source-words.ts";
import { visible } from "../words/visible.ts";

const pageSize = 200;

const reasons = { problem: "could not be read", language: "not in English" } as const;

type Listed = z.infer<typeof ProblemsAnswer>["problems"][number];

/** What could not be read, and why. */
export default function ProblemsView() {
  const { query } = useAddress();
  const why = query.get("why") === "problem" ? "problem" : query.get("why") === "language" ? "language" : null;
  useEffect(() => {
    document.title = "Not read · Onrecord";
  }, []);
  const asked = new URLSearchParams({ limit: String(pageSize), ...(why === null ? {} : { why }) });
  const { data, problem, retry } = useAnswer(`/api/problems?${asked}`, ProblemsAnswer);
  const [refused, setRefused] = useState<ShownProblem | null>(null);
  const dismiss = (source: string) => {
    sendJson("/api/problems/dismiss", { source }, DismissedAnswer)
      .then(() => {
        setRefused(null);
        retry();
      })
      .catch((error: unknown) => {
        if (error instanceof Refusal) setRefused(error.problem);
      });
  };
  return (
    <main id="main" className="column problems">
      <h1>What could not be read</h1>
      <p className="lead">
        A source that is read later leaves this list by itself. <Link href="/read">Read reports in</Link>
      </p>
      <fieldset className="chips kinds">
        <legend className="unseen">Why</legend>
        {(["problem", "language"] as const).map((it) => (
          <button
            key={it}
            type="button"
            className="chip"
            aria-pressed={why === it}
            onClick={() => setQuery({ why: why === it ? null : it })}
          >
            {reasons[it]}
          </button>
        ))}
      </fieldset>
      {refused === null ? null : <ProblemNote problem={refused} />}
      {problem === undefined ? null : <ProblemNote problem={problem} retry={retry} />}
      {data === undefined ? null : <List problems={data.problems} onDismiss={dismiss} />}
    </main>
  );
}

function List({ problems, onDismiss }: { readonly problems: readonly Listed[]; onDismiss(source: string): void }) {
  if (problems.length === 0) return <p className="empty">Nothing: all that was given has been read.</p>;
  return (
    <>
      <ol className="problem-list">
        {problems.map((it) => (
          <li key={it.source}>
            <h2>
              <bdi title={visible(it.source)}>{sourceWords(it.source)}</bdi>
            </h2>
            <p>{visible(it.problem.message)}</p>
            <dl>
              <Line label="Received" text={it.problem.received} />
              <Line label="Allowed" text={it.problem.allowed} />
              <Line label="To do" text={it.problem.advice} />
            </dl>
            <p className="facts">
              <span>{reasons[it.why]}</span>
              <time dateTime={it.lastAt}>{it.lastAt.slice(0, 16).replace("T", " ")} UTC</time>
              {it.times > 1 ? <span>{it.times} times in a row</span> : null}
              {it.bytesKept === null ? null : <span>{it.bytesKept.toLocaleString("en-GB")} bytes kept</span>}
              <button type="button" className="quiet" onClick={() => onDismiss(it.source)}>
                Take off the list<span className="unseen">: {sourceWords(it.source)}</span>
              </button>
            </p>
          </li>
        ))}
      </ol>
      {problems.length < pageSize ? null : <p className="how">The latest {pageSize}; `onrecord problems` lists all.</p>}
    </>
  );
}

function Line({ label, text }: { readonly label: string; readonly text: string | undefined }) {
  if (text === undefined) return null;
  return (
    <div>
      <dt>{label}</dt>
      <dd>{visible(text)}</dd>
    </div>
  );
}
