import { useEffect } from "react";
import { MattersAnswer } from "../../http/matter-answers.ts";
import { setQuery, useAddress } from "../address/address.ts";
import { Link } from "../address/link.tsx";
import { useJoinedAnswer } from "../fetch/use-joined-answer.ts";
import { KindSelect } from "../parts/kind-select.tsx";
import { Pager } from "../parts/pager.tsx";
import { ProblemNote } from "../parts/problem-note.tsx";
import { ActorField } from "../search/actor-field.tsx";
import { MatterRow } from "./matter-row.tsx";
import { StillJoining } from "./still-joining.tsx";
import { nameWords } from "./told-words.ts";

const pageSize = 20;
const asked = ["kind", "actor", "report", "least", "disputed"] as const;

/** The matters on record; the filters stand in the address. */
export function MattersView() {
  const { query } = useAddress();
  const page = Math.max(1, Number(query.get("page")) || 1);
  const filters = asked.flatMap((name) => {
    const value = query.get(name);
    return value === null || value === "" ? [] : [[name, value] as const];
  });
  const route = new URLSearchParams([
    ...filters.map(([name, value]) => [name, value]),
    ["limit", String(pageSize)],
    ["skip", String((page - 1) * pageSize)],
  ]);
  const { data, problem, retry } = useJoinedAnswer(`/api/matters?${route}`, MattersAnswer);
  useEffect(() => {
    document.title = "Matters · Onrecord";
  }, []);
  return (
    <main id="main" className="column matters">
      <h1>Matters</h1>
      <p className="lead">
        What several reports tell of: entries about the same thing, joined, with copies counted once.{" "}
        <Link href="/help#matters">What that means</Link>
      </p>
      <MatterFilters
        actor={data?.actor?.name ?? query.get("actor")}
        report={data?.report?.name ?? query.get("report")}
      />
      {problem === undefined ? null : <ProblemNote problem={problem} retry={retry} />}
      <StillJoining answer={data} />
      {data === undefined ? (
        problem === undefined && <p className="waiting">Joining what reports tell…</p>
      ) : data.matters.length === 0 && !data.isJoined ? null : data.matters.length === 0 ? (
        <p className="empty">
          {page > 1
            ? "There are no more."
            : "Nothing here is told by so many reports. Ask for fewer reports, or read more of them."}
        </p>
      ) : (
        <>
          <p className="facts">{totalWords(data.total, (page - 1) * pageSize, data.matters.length)}</p>
          <ol className="hit-list" start={(page - 1) * pageSize + 1}>
            {data.matters.map((matter) => (
              <MatterRow key={matter.id} matter={matter} />
            ))}
          </ol>
        </>
      )}
      <Pager page={page} isFull={data !== undefined && page * pageSize < data.total} what="matters" />
    </main>
  );
}

/** "one matter", "12 matters", "21 to 40 of 43 matters". */
function totalWords(total: number, before: number, shown: number): string {
  const all = total === 1 ? "One matter" : `${total.toLocaleString("en-GB")} matters`;
  return shown < total ? `${before + 1} to ${before + shown} of ${all}` : all;
}

function MatterFilters({ actor, report }: { readonly actor: string | null; readonly report: string | null }) {
  const { query } = useAddress();
  const change = (changes: Readonly<Record<string, string | null>>) => setQuery({ ...changes, page: null });
  return (
    <search className="matter-filters">
      <KindSelect kind={query.get("kind")} onChoose={(kind) => change({ kind })} />
      <label>
        <span>Told by</span>
        <select value={query.get("least") ?? "2"} onChange={(event) => change({ least: event.target.value })}>
          <option value="1">any report</option>
          {[2, 3, 5, 10].map((least) => (
            <option key={least} value={least}>
              {least} reports or more
            </option>
          ))}
        </select>
      </label>
      <label>
        <span>Claims</span>
        <select value={query.get("disputed") ?? ""} onChange={(event) => change({ disputed: event.target.value })}>
          <option value="">of any sort</option>
          <option value="true">disputed</option>
        </select>
      </label>
      <ActorField label="Actor" onTake={(id) => change({ actor: id })} />
      {[["actor", "with", actor] as const, ["report", "told by", report] as const].map(([name, words, value]) =>
        value === null ? null : (
          <button key={name} type="button" className="chip" onClick={() => change({ [name]: null })}>
            {words} <bdi>{nameWords(value)}</bdi> <span aria-hidden="true">×</span>
            <span className="unseen">: take this away</span>
          </button>
        ),
      )}
    </search>
  );
}
