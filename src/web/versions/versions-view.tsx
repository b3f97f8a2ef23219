import "../styles/versions.css";
import { useEffect } from "react";
import { ReportAnswer } from "../../http/answers.ts";
import { type ListedVersion, VersionsAnswer } from "../../http/version-answers.ts";
import { setQuery, useAddress } from "../address/address.ts";
import { Link } from "../address/link.tsx";
import { useAnswer } from "../fetch/use-answer.ts";
import { ProblemNote } from "../parts/problem-note.tsx";
import { visible } from "../words/visible.ts";
import { ChangedEntries } from "./changed-entries.tsx";
import { TextChanges } from "./text-changes.tsx";

/** The versions of a report, and how one became another. */
export default function VersionsView({ id }: { readonly id: string }) {
  const { data, problem, retry } = useAnswer(`/api/reports/${encodeURIComponent(id)}/versions`, VersionsAnswer);
  const title = data?.versions.at(-1)?.title ?? null;
  useEffect(() => {
    document.title = `Versions · ${visible(title ?? "A report")} · Onrecord`;
  }, [title]);
  return (
    <main id="main" className="column versions">
      {problem === undefined ? null : <ProblemNote problem={problem} retry={retry} />}
      {data === undefined ? null : (
        <>
          <p className="facts">
            <Link href={`/report/${encodeURIComponent(data.id)}`}>Back to the report</Link>
          </p>
          <h1 dir="auto">{visible(title ?? "A report without a headline")}</h1>
          <Versions id={data.id} versions={data.versions} />
        </>
      )}
    </main>
  );
}

function Versions({ id, versions }: { readonly id: string; readonly versions: readonly ListedVersion[] }) {
  const { query } = useAddress();
  const last = versions.length;
  const to = numberIn(query.get("to"), last, last);
  const from = numberIn(query.get("from"), last, Math.max(1, to - 1));
  return (
    <>
      <ol className="version-list">
        {versions.map(({ version, readAt, model, origin, entries }) => (
          <li key={version}>
            <Link href={`/report/${encodeURIComponent(id)}?version=${version}`}>Version {version}</Link>{" "}
            <span className="how">
              {origin?.fetched == null ? "read" : `fetched ${moment(origin.fetched.at)}, read`} {moment(readAt)} by{" "}
              {visible(model)} · {count(Object.values(entries).reduce((sum, it) => sum + it, 0))} ·{" "}
            </span>
            <Link href={`/report/${encodeURIComponent(id)}/original?version=${version}`}>original</Link>
          </li>
        ))}
      </ol>
      {last === 1 ? (
        <p className="empty">There is one version: its source has not changed since it was first read.</p>
      ) : (
        <>
          <fieldset className="pair">
            <legend className="unseen">Which versions are compared</legend>
            <VersionChoice name="from" label="From" value={from} last={last} />
            <VersionChoice name="to" label="to" value={to} last={last} />
          </fieldset>
          <Compared id={id} from={from} to={to} />
        </>
      )}
    </>
  );
}

interface VersionChoiceProps {
  readonly name: "from" | "to";
  readonly label: string;
  readonly value: number;
  readonly last: number;
}

function VersionChoice({ name, label, value, last }: VersionChoiceProps) {
  return (
    <label>
      {label}{" "}
      <select value={value} onChange={(event) => setQuery({ [name]: event.target.value })}>
        {Array.from({ length: last }, (_, n) => n + 1).map((version) => (
          <option key={version} value={version}>
            version {version}
          </option>
        ))}
      </select>
    </label>
  );
}

function Compared({ id, from, to }: { readonly id: string; readonly from: number; readonly to: number }) {
  const address = (version: number) => `/api/reports/${encodeURIComponent(id)}?version=${version}`;
  const before = useAnswer(address(from), ReportAnswer);
  const after = useAnswer(address(to), ReportAnswer);
  const problem = before.problem ?? after.problem;
  if (problem !== undefined) return <ProblemNote problem={problem} />;
  if (before.data === undefined || after.data === undefined) return <p className="waiting">Comparing…</p>;
  // While another version is on its way, the one before still stands here.
  if (before.data.version !== from || after.data.version !== to) return <p className="waiting">Comparing…</p>;
  return (
    <>
      <h2>The text</h2>
      <TextChanges before={before.data.record.report.text} after={after.data.record.report.text} />
      <h2>The entries</h2>
      <ChangedEntries before={before.data} after={after.data} />
    </>
  );
}

function numberIn(asked: string | null, last: number, otherwise: number): number {
  const number = Number(asked);
  return Number.isInteger(number) && number >= 1 && number <= last ? number : otherwise;
}

const moment = (at: string) => `${at.slice(0, 16).replace("T", " ")} UTC`;
const count = (entries: number) => (entries === 1 ? "1 entry" : `${entries} entries`);
