import { useState } from "react";
import { MatterDecidedAnswer, MatterDecisionsAnswer, type ToldMatter } from "../../http/matter-answers.ts";
import { go } from "../address/address.ts";
import { Refusal, type ShownProblem } from "../fetch/ask.ts";
import { sendJson } from "../fetch/send.ts";
import { useAnswer } from "../fetch/use-answer.ts";
import { ProblemNote } from "../parts/problem-note.tsx";
import { NameField } from "../review/name-field.tsx";
import { useReviewer } from "../review/reviewer.ts";
import { counted } from "../words/counted.ts";
import { namesFrom } from "../words/names.ts";
import { says } from "../words/says.ts";
import { visible } from "../words/visible.ts";
import { matterHref } from "./hrefs.ts";
import { reportName } from "./told-words.ts";

interface ByHandProps {
  readonly matter: ToldMatter;
  onDecided(): void;
}

/** Joins this matter with another or parts entries from it, and takes either back. */
export function ByHand({ matter, onDecided }: ByHandProps) {
  const by = useReviewer();
  const [into, setInto] = useState("");
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [problem, setProblem] = useState<ShownProblem | null>(null);
  const history = useAnswer("/api/matter-decisions?limit=200", MatterDecisionsAnswer);
  const decide = (path: string, body: object, then: () => void) =>
    sendJson(`/api/matters/${path}`, { ...body, by }, MatterDecidedAnswer).then(
      () => {
        setProblem(null);
        setChosen(new Set());
        then();
        history.retry();
        onDecided();
      },
      (error: unknown) => setProblem(error instanceof Refusal ? error.problem : unforeseen(error)),
    );
  const titles = new Map(matter.from.map((report) => [report.id, reportName(report)]));
  const here = new Set(matter.told.map(({ report, entry }) => `${report} ${entry.id}`));
  const decisions = (history.data?.decisions ?? []).filter(({ entries, others }) =>
    [...entries, ...others].some(({ report, entry }) => here.has(`${report} ${entry}`)),
  );
  const hasName = by !== "";
  const partable = chosen.size > 0 && chosen.size < matter.told.length;
  return (
    <details className="by-hand">
      <summary>Join or part by hand</summary>
      <p className="how">What people decide holds when reports are read again, and can be taken back.</p>
      <NameField key={by} by={by} lacksName={false} />
      <fieldset>
        <legend>Part entries that are about something else</legend>
        {matter.told.map(({ entry, names, report }) => {
          const { who, how } = says(entry, namesFrom(names));
          return (
            <label key={`${report} ${entry.id}`} className="choice">
              <input
                type="checkbox"
                checked={chosen.has(entry.id)}
                onChange={({ target }) => {
                  const next = new Set(chosen);
                  if (target.checked) next.add(entry.id);
                  else next.delete(entry.id);
                  setChosen(next);
                }}
              />
              <span>
                <bdi>{who}</bdi> <span className="how">{how}, in</span> <bdi>{titles.get(report) ?? report}</bdi>
              </span>
            </label>
          );
        })}
        <button
          type="button"
          disabled={!partable || !hasName}
          onClick={() => decide("part", { entries: [...chosen] }, () => {})}
        >
          Part {counted(chosen.size, "entry", "entries")}
        </button>
      </fieldset>
      <fieldset>
        <legend>Join with another matter</legend>
        <label className="line">
          <span>Its id, or its address</span>
          <input value={into} spellCheck={false} onChange={(event) => setInto(event.target.value)} />
        </label>
        <button
          type="button"
          disabled={into.trim() === "" || !hasName}
          onClick={() => {
            const id = decodeURIComponent(into.trim().split("/").at(-1) ?? "");
            decide(`${encodeURIComponent(matter.id)}/join`, { into: id }, () => go(matterHref(id), "replace"));
          }}
        >
          Join
        </button>
      </fieldset>
      {hasName ? null : <p className="how">A decision needs your name.</p>}
      {problem === null ? null : <ProblemNote problem={problem} />}
      {decisions.length === 0 ? null : (
        <>
          <h3>What was decided</h3>
          <ul>
            {decisions.map(({ id, what, entries, by: who, at, undoneBy }) => (
              <li key={id}>
                {visible(who)} {what === "join" ? "joined" : "parted"} {counted(entries.length, "entry", "entries")},{" "}
                {at.slice(0, 10)}
                {undoneBy === null ? (
                  <button
                    type="button"
                    className="quiet"
                    disabled={!hasName}
                    onClick={() => decide("undo", { decision: id }, () => {})}
                  >
                    Take back
                  </button>
                ) : (
                  <span className="how"> · taken back by {visible(undoneBy)}</span>
                )}
              </li>
            ))}
          </ul>
        </>
      )}
    </details>
  );
}

function unforeseen(error: unknown): ShownProblem {
  return { code: "internal", message: "The decision was not kept.", received: String(error) };
}
