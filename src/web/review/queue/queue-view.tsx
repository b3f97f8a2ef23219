import { useEffect } from "react";
import { QueueAnswer } from "../../../http/review-answers.ts";
import { type EntryKind, entryKinds } from "../../../record/index.ts";
import { go, setQuery, useAddress } from "../../address/address.ts";
import { Link } from "../../address/link.tsx";
import { useAnswer } from "../../fetch/use-answer.ts";
import { KindSign } from "../../parts/kind-sign.tsx";
import { ProblemNote } from "../../parts/problem-note.tsx";
import { isTyping } from "../../parts/typing.ts";
import { kindWords } from "../../words/kind-words.ts";
import { Key } from "../key.tsx";
import { NameField } from "../name-field.tsx";
import { useReviewer } from "../reviewer.ts";
import { ErrorsTable } from "./errors-table.tsx";
import { queueAddress, queueUrl } from "./next-in-queue.ts";
import { QueueItem } from "./queue-item.tsx";

const most = 30;

/** What to review next, the doubtful and consequential first; what the model does wrong; what it can learn from. */
export default function QueueView() {
  const { query } = useAddress();
  const by = useReviewer();
  const kind = entryKinds.find((it) => it === query.get("kind")) ?? null;
  const { data, problem, retry } = useAnswer(queueUrl(by, kind, most), QueueAnswer);
  const first = data?.items[0];
  const next = first === undefined ? null : queueAddress(first.report.id, first.entry.id, kind);
  useEffect(() => {
    document.title = "Review · Onrecord";
  }, []);
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.key !== "n" || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      if (next !== null) go(next);
    };
    window.addEventListener("keydown", press);
    return () => window.removeEventListener("keydown", press);
  }, [next]);
  return (
    <main id="main" className="column review-view">
      <h1>Review</h1>
      <NameField key={by} by={by} lacksName={false} />
      <p className="facts">
        <Link href="/review/agreement">How far reviewers agree</Link>
        <Link href="/?reviewed=any">What has been reviewed and stands</Link>
        <a href="/api/search/table?reviewed=any" download="onrecord-reviewed.csv">
          The same as a table
        </a>
        <a href="/api/review/export" download="onrecord-review.jsonl">
          Corrections as training data (JSON lines)
        </a>
      </p>
      <h2>What to look at next</h2>
      <KindChips kind={kind} />
      {problem === undefined ? null : <ProblemNote problem={problem} retry={retry} />}
      {data === undefined ? (
        problem === undefined ? (
          <p className="waiting">Looking what waits…</p>
        ) : null
      ) : (
        <>
          <div className="line queue-head">
            {next === null ? null : (
              <Link className="button main-action" href={next} aria-keyshortcuts="n">
                Open the next <Key name="n" />
              </Link>
            )}
            <span>
              {data.waiting === 0
                ? "Nothing waits: every entry here has been decided on."
                : `${data.waiting} ${data.waiting === 1 ? "entry waits" : "entries wait"}${by === "" ? "" : ` for ${by}`}`}
            </span>
          </div>
          <ol className="queue">
            {data.items.map((item) => (
              <QueueItem key={item.entry.id} item={item} kind={kind} />
            ))}
          </ol>
          {data.waiting > data.items.length ? (
            <p className="how">The {data.items.length} that most need a look are shown.</p>
          ) : null}
        </>
      )}
      <ErrorsTable />
    </main>
  );
}

function KindChips({ kind }: { readonly kind: EntryKind | null }) {
  return (
    <fieldset className="filters">
      <legend className="unseen">Of which kind</legend>
      <div className="chips">
        {entryKinds.map((it) => (
          <button
            key={it}
            type="button"
            className={`chip ${it}`}
            aria-pressed={it === kind}
            onClick={() => setQuery({ kind: it === kind ? null : it })}
          >
            <KindSign kind={it} /> {kindWords[it][1]}
          </button>
        ))}
      </div>
    </fieldset>
  );
}
