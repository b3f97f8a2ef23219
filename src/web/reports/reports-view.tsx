import { useDeferredValue, useEffect, useRef, useState } from "react";
import { ReportsAnswer, SearchAnswer } from "../../http/answers.ts";
import { entryKinds } from "../../record/index.ts";
import { setQuery, useAddress } from "../address/address.ts";
import { useAnswer } from "../fetch/use-answer.ts";
import { ProblemNote } from "../parts/problem-note.tsx";
import { kindWords } from "../words/kind-words.ts";
import { HitRow } from "./hit-row.tsx";
import { ReportRow } from "./report-row.tsx";

const pageSize = 100;

/** The list of reports, and what a search finds in them; the search stands in the address. */
export function ReportsView() {
  const { query } = useAddress();
  const asked = query.get("q") ?? "";
  const kind = entryKinds.find((it) => it === query.get("kind"));
  return (
    <main id="main" className="column reports">
      <SearchForm asked={asked} kind={kind ?? ""} />
      {asked.trim() === "" ? <Reports /> : <Hits asked={asked} kind={kind} />}
    </main>
  );
}

/** How long the search waits for the next letter, in milliseconds. */
const pause = 150;

function SearchForm({ asked, kind }: { readonly asked: string; readonly kind: string }) {
  const [typed, setTyped] = useState(asked);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => setTyped(asked), [asked]);
  useEffect(() => {
    if (typed === asked) return;
    const timer = setTimeout(() => setQuery({ q: typed }), pause);
    return () => clearTimeout(timer);
  }, [typed, asked]);
  useEffect(() => {
    const focus = (event: KeyboardEvent) => {
      if (event.key !== "/" || event.target instanceof HTMLInputElement) return;
      event.preventDefault();
      field.current?.focus();
    };
    window.addEventListener("keydown", focus);
    return () => window.removeEventListener("keydown", focus);
  }, []);
  return (
    <search className="search">
      <label className="unseen" htmlFor="search">
        Search all reports
      </label>
      <input
        id="search"
        ref={field}
        type="search"
        value={typed}
        placeholder="Search words or “a phrase” in all reports"
        autoComplete="off"
        spellCheck={false}
        onChange={(event) => setTyped(event.target.value)}
      />
      <label className="unseen" htmlFor="search-kind">
        Kind of entry
      </label>
      <select id="search-kind" value={kind} onChange={(event) => setQuery({ kind: event.target.value })}>
        <option value="">every kind</option>
        {entryKinds.map((it) => (
          <option key={it} value={it}>
            {kindWords[it][1]}
          </option>
        ))}
      </select>
    </search>
  );
}

function Reports() {
  const { data, problem, retry } = useAnswer(`/api/reports?limit=${pageSize}`, ReportsAnswer);
  if (problem !== undefined) return <ProblemNote problem={problem} retry={retry} />;
  if (data === undefined) return <p className="waiting">Opening the record…</p>;
  if (data.reports.length === 0) {
    return (
      <div className="empty">
        <h1>Nothing is on record yet</h1>
        <p>
          Read a report in the terminal with <code>onrecord read report.txt</code>; it then stands here.
        </p>
      </div>
    );
  }
  const first = data.reports.length === pageSize ? `The first ${pageSize} reports` : `${data.reports.length} reports`;
  return (
    <>
      <h1>{data.reports.length === 1 ? "One report" : first} on record</h1>
      <ol className="report-list">
        {data.reports.map((report) => (
          <ReportRow key={report.id} report={report} />
        ))}
      </ol>
    </>
  );
}

function Hits({ asked, kind }: { readonly asked: string; readonly kind: string | undefined }) {
  const words = useDeferredValue(asked);
  const query = new URLSearchParams({ q: words, limit: String(pageSize), ...(kind === undefined ? {} : { kind }) });
  const { data, problem, retry } = useAnswer(`/api/search?${query}`, SearchAnswer);
  if (problem !== undefined) return <ProblemNote problem={problem} retry={retry} />;
  if (data === undefined) return <p className="waiting">Searching…</p>;
  const { hits } = data;
  const count = hits.length === pageSize ? `The best ${pageSize} entries` : `${hits.length} entries`;
  return (
    <>
      <h1 aria-live="polite">{hits.length === 1 ? "One entry" : hits.length === 0 ? "No entry" : count} found</h1>
      {hits.length === 0 ? (
        <p className="empty">All words have to occur in one entry. Try fewer words, or another kind.</p>
      ) : (
        <ol className="hit-list">
          {hits.map((hit) => (
            <HitRow key={hit.entry.id} hit={hit} />
          ))}
        </ol>
      )}
    </>
  );
}
