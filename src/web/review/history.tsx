import type { Decision, State } from "../../http/review-answers.ts";
import type { NameOf } from "../words/names.ts";
import { visible } from "../words/visible.ts";
import { changesOf } from "./changes.ts";
import { deedWords } from "./status-words.ts";

interface HistoryProps {
  readonly state: State;
  readonly nameOf: NameOf;
}

/** All that was decided on an entry: who, when, from what to what; the last first. */
export function History({ state, nameOf }: HistoryProps) {
  const { decisions } = state;
  if (decisions.length === 0) return null;
  return (
    <details className="history">
      <summary>
        History <span className="count">{decisions.length}</span>
      </summary>
      <ol>
        {decisions.toReversed().map((decision) => (
          <li key={decision.id} data-undone={decision.undoneAt !== null || undefined}>
            <p>
              <bdi className="who">{visible(decision.by)}</bdi> {deedWords[decision.what]}
              <span className="how"> · {momentWords(decision.at)}</span>
              {decision.carried ? <span className="how"> · on an earlier version of the text</span> : null}
              {decision.turns.map(({ what, at }) => (
                <span key={`${what} ${at}`} className="how">
                  {" "}
                  · {what === "undo" ? "taken back" : "made again"} {momentWords(at)}
                </span>
              ))}
            </p>
            {decision.comment === null ? null : <p className="comment">{visible(decision.comment)}</p>}
            <Changes decision={decision} nameOf={nameOf} />
          </li>
        ))}
      </ol>
    </details>
  );
}

/** Which fields a decision changed, from what to what. */
function Changes({ decision, nameOf }: { readonly decision: Decision; readonly nameOf: NameOf }) {
  const changes = changesOf(decision.from, decision.to, nameOf);
  if (decision.what === "add" || changes.length === 0) return null;
  return (
    <dl className="field-changes">
      {changes.map(({ field, label, before, after }) => (
        <div key={field}>
          <dt>{label}</dt>
          <dd>
            <del>
              <span className="unseen">from </span>
              <bdi>{before}</bdi>
            </del>{" "}
            <ins>
              <span className="unseen">to </span>
              <bdi>{after}</bdi>
            </ins>
          </dd>
        </div>
      ))}
    </dl>
  );
}

const moments = new Intl.DateTimeFormat("en-GB", { dateStyle: "medium", timeStyle: "short" });

/** @example momentWords("2026-01-01T10:00:00Z"); // "1 Jan 2026, 10:00" */
function momentWords(at: string): string {
  return moments.format(new Date(at));
}
