import { useEffect, useRef, useState } from "react";
import { BehindAnswer } from "../../http/picture-answers.ts";
import type { EntryKind } from "../../record/index.ts";
import { Link } from "../address/link.tsx";
import { useAnswer } from "../fetch/use-answer.ts";
import { ProblemNote } from "../parts/problem-note.tsx";
import { HitRow } from "../search/hit-row.tsx";
import { type Mark, markHref } from "./mark.ts";
import { type Scope, scopeParameters, sizeOf } from "./scope.ts";

const step = 20;

interface BehindProps {
  readonly scope: Scope;
  readonly mark: Mark;
  /** The kind of all entries in the picture; null where the mark says it, or there are several. */
  readonly kind: EntryKind | null;
  /** What the mark is, in words. */
  readonly title: string;
  readonly query: URLSearchParams;
}

/** The entries behind the mark that is chosen, each leading to its words. */
export function Behind({ scope, mark, kind, title, query }: BehindProps) {
  const [most, setMost] = useState(step);
  const place = useRef<HTMLHeadingElement>(null);
  const { of, ...rest } = mark;
  const asked = scopeParameters(scope);
  const only = of ?? kind ?? scope.kind;
  if (only !== null) asked.set("kind", only);
  for (const [name, value] of Object.entries(rest)) if (value !== undefined) asked.set(name, value);
  asked.set("copies", scope.copies);
  const which = String(asked);
  asked.set("limit", String(most));
  const { data, problem, retry } = useAnswer(`/api/pictures/entries?${asked}`, BehindAnswer);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another mark is read from its beginning.
  useEffect(() => {
    setMost(step);
    place.current?.focus({ preventScroll: true });
    place.current?.scrollIntoView({ block: "nearest" });
  }, [which]);
  const count = data === undefined ? "" : sizeOf(data.whole, scope);
  return (
    <section className="behind" aria-label="Entries behind the mark">
      <div className="behind-head">
        <h2 ref={place} tabIndex={-1}>
          <bdi>{title}</bdi>
        </h2>
        <Link href={markHref(query, null)}>Close</Link>
      </div>
      {problem === undefined ? null : <ProblemNote problem={problem} retry={retry} />}
      {data === undefined ? (
        <p className="waiting">Looking up the entries…</p>
      ) : (
        <>
          <p className="facts" aria-live="polite">
            {count === 1 ? "One entry" : `${count} entries`}
          </p>
          <ol className="hit-list">
            {data.entries.map((it) => (
              <HitRow key={`${it.report.id} ${it.entry.id}`} hit={{ ...it, snippet: [] }} />
            ))}
          </ol>
          {typeof count === "number" && count > data.entries.length ? (
            <button type="button" onClick={() => setMost(most + 5 * step)}>
              More
            </button>
          ) : null}
        </>
      )}
    </section>
  );
}
