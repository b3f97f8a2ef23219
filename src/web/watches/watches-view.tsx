import "../styles/findings.css";
import { useEffect, useState } from "react";
import { AlertsAnswer, type ListedWatch, WatchAnswer, WatchesAnswer } from "../../http/watch-answers.ts";
import { Refusal, type ShownProblem } from "../fetch/ask.ts";
import { sendJson } from "../fetch/send.ts";
import { useAnswer } from "../fetch/use-answer.ts";
import { ProblemNote } from "../parts/problem-note.tsx";
import { visible } from "../words/visible.ts";
import { AddWatch } from "./add-watch.tsx";
import { AlertRow } from "./alert-row.tsx";

const alertsShown = 50;

/** The watches, and what they told last. */
export default function WatchesView() {
  useEffect(() => {
    document.title = "Watches · Onrecord";
  }, []);
  const watches = useAnswer("/api/watches", WatchesAnswer);
  const alerts = useAnswer(`/api/alerts?limit=${alertsShown}`, AlertsAnswer);
  const [refused, setRefused] = useState<ShownProblem | null>(null);
  const change = (route: string, body: object) => {
    sendJson(route, body, WatchAnswer)
      .then(() => {
        setRefused(null);
        watches.retry();
        alerts.retry();
      })
      .catch((error: unknown) => {
        if (error instanceof Refusal) setRefused(error.problem);
      });
  };
  const problem = watches.problem ?? alerts.problem;
  return (
    <main id="main" className="column watches">
      <h1>Watches</h1>
      <p className="lead">
        Saved searches and rules that run on every new report. Each tells once: here, in its feed, and where{" "}
        <code>onrecord watch add</code> says: a file, a webhook, mail.
      </p>
      <AddWatch onAdded={watches.retry} />
      {refused === null ? null : <ProblemNote problem={refused} />}
      {problem === undefined ? null : <ProblemNote problem={problem} retry={watches.retry} />}
      {watches.data === undefined ? null : (
        <ol className="watch-list">
          {watches.data.watches.map((watch) => (
            <WatchRow key={watch.id} watch={watch} change={change} />
          ))}
        </ol>
      )}
      {watches.data?.watches.length === 0 ? <p className="empty">Nothing is watched for yet.</p> : null}
      {alerts.data === undefined || alerts.data.alerts.length === 0 ? null : (
        <>
          <h2>Told last</h2>
          <ol className="alert-list">
            {alerts.data.alerts.map((alert) => (
              <AlertRow key={alert.id} alert={alert} />
            ))}
          </ol>
        </>
      )}
    </main>
  );
}

function WatchRow({ watch, change }: { readonly watch: ListedWatch; change(route: string, body: object): void }) {
  const { id, name, looksFor, tells, pausedAt, problem, alerts, waiting, failed } = watch;
  return (
    <li>
      <h3>
        <bdi>{visible(name)}</bdi>
      </h3>
      <p className="facts">
        <span>
          <code>{visible(looksFor)}</code>
        </span>
        {tells.map((one) => (
          <span key={one}>{visible(one)}</span>
        ))}
        <span>{alerts === 1 ? "one alert" : `${alerts} alerts`}</span>
        {waiting === 0 ? null : <span>{waiting} to be sent</span>}
        {failed === 0 ? null : <span className="warning">{failed} given up</span>}
        {pausedAt === null ? null : <span>rests</span>}
      </p>
      {problem === null ? null : <p className="warning">{visible(problem)}</p>}
      <p className="watch-buttons">
        <a href={`/feeds/${id}.atom`}>
          Feed<span className="unseen"> of {visible(name)}</span>
        </a>
        <button
          type="button"
          className="quiet"
          onClick={() => change(`/api/watches/${id}/pause`, { paused: pausedAt === null })}
        >
          {pausedAt === null ? "Pause" : "Go on"}
          <span className="unseen"> {visible(name)}</span>
        </button>
        <button type="button" className="quiet" onClick={() => change(`/api/watches/${id}/remove`, {})}>
          Remove<span className="unseen"> {visible(name)}</span>
        </button>
      </p>
    </li>
  );
}
