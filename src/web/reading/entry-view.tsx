import { useEffect } from "react";
import { EntryAnswer } from "../../http/answers.ts";
import { go } from "../address/address.ts";
import { useAnswer } from "../fetch/use-answer.ts";
import { ProblemNote } from "../parts/problem-note.tsx";

/** Finds the report of an entry whose id alone is known, and shows the entry there. */
export function EntryView({ id }: { readonly id: string }) {
  const { data, problem, retry } = useAnswer(`/api/entries/${encodeURIComponent(id)}`, EntryAnswer);
  useEffect(() => {
    if (data === undefined) return;
    go(`/report/${encodeURIComponent(data.report.id)}#${encodeURIComponent(data.entry.id)}`, "replace");
  }, [data]);
  return (
    <main id="main" className="column">
      {problem === undefined ? (
        <p className="waiting">Looking up the entry…</p>
      ) : (
        <ProblemNote problem={problem} retry={retry} />
      )}
    </main>
  );
}
