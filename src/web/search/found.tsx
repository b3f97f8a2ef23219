import { useDeferredValue, useEffect, useState } from "react";
import { FoundAnswer, SearchAnswer } from "../../http/answers.ts";
import { Link } from "../address/link.tsx";
import { useJoinedAnswer } from "../fetch/use-joined-answer.ts";
import { ProblemNote } from "../parts/problem-note.tsx";
import { waitingWords } from "../words/waiting-words.ts";
import { HitRow } from "./hit-row.tsx";
import { KindChips } from "./kind-chips.tsx";
import { NarrowingChips } from "./narrowing-chips.tsx";

const pageSize = 50;
/** No list of a route gives more. */
const most = 1000;

/** What a search finds. */
export function Found({ asked }: { readonly asked: URLSearchParams }) {
  const search = useDeferredValue(asked.toString());
  const [limit, setLimit] = useState(pageSize);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another search begins at its first page.
  useEffect(() => setLimit(pageSize), [search]);
  const { data, problem, retry } = useJoinedAnswer(`/api/search?${search}&limit=${limit}`, SearchAnswer);
  const { data: found } = useJoinedAnswer(`/api/search/count?${ofAnyKind(search)}`, FoundAnswer);
  if (problem !== undefined) {
    return (
      <>
        <NarrowingChips names={{}} />
        <ProblemNote problem={problem} retry={retry} />
      </>
    );
  }
  if (data === undefined) return <p className="waiting">Searching…</p>;
  const { hits, names, isJoined } = data;
  const isWhole = hits.length < limit;
  return (
    <>
      <NarrowingChips names={names} />
      <h1 aria-live="polite">
        {isWhole ? counted(hits.length) : counted(countOf(asked.get("kind"), found) ?? "many")}
      </h1>
      <p className="still-joining" role="status">
        {waitingWords(isJoined)}
      </p>
      <p className="save-search">
        <Link href={`/watches?${asked}`}>Save as watch</Link>
        {hits.length === 0 ? null : (
          <a href={`/api/search/table?${asked}`} download="onrecord.csv">
            Download as table
          </a>
        )}
      </p>
      <KindChips found={found} />
      {hits.length === 0 ? <Nothing asked={asked} /> : null}
      <ol className="hit-list">
        {hits.map((hit) => (
          <HitRow key={hit.entry.id} hit={hit} />
        ))}
      </ol>
      {isWhole || limit >= most ? null : (
        <button type="button" onClick={() => setLimit(Math.min(most, limit + pageSize))}>
          Show {pageSize} more
        </button>
      )}
    </>
  );
}

function Nothing({ asked }: { readonly asked: URLSearchParams }) {
  const narrows = [...asked.keys()].some((name) => name !== "q");
  return (
    <p className="empty">
      {asked.has("q") ? "All words have to occur in one entry. Try fewer words" : "No entry is all of this"}
      {narrows ? ", or take away some of what the search is narrowed down to." : "."}
    </p>
  );
}

/** The same search of entries of any kind. */
function ofAnyKind(search: string): string {
  const asked = new URLSearchParams(search);
  asked.delete("kind");
  return asked.toString();
}

function countOf(kind: string | null, found: { kinds: Record<string, number>; more: boolean } | undefined) {
  if (found === undefined) return undefined;
  if (found.more) return kind === null ? ("very many" as const) : ("many" as const);
  return kind === null ? Object.values(found.kinds).reduce((sum, count) => sum + count, 0) : (found.kinds[kind] ?? 0);
}

function counted(count: number | "many" | "very many"): string {
  if (count === "many") return `More than ${pageSize} entries found`;
  if (count === "very many") return "More than 10,000 entries found";
  if (count === 0) return "No entry found";
  return count === 1 ? "One entry found" : `${count.toLocaleString("en-GB")} entries found`;
}
