import { useEffect } from "react";
import { ReportsAnswer, SearchAnswer } from "../../http/answers.ts";
import { CompareAnswer } from "../../http/matter-answers.ts";
import { setQuery, useAddress } from "../address/address.ts";
import { useAnswer } from "../fetch/use-answer.ts";
import { useJoinedAnswer } from "../fetch/use-joined-answer.ts";
import { ProblemNote } from "../parts/problem-note.tsx";
import { ActorField } from "../search/actor-field.tsx";
import { Compared } from "./compared.tsx";
import { StillJoining } from "./still-joining.tsx";
import { nameWords, reportName } from "./told-words.ts";

const sides = ["one", "other"] as const;

/** Two reports or two actors side by side; which they are stands in the address. */
export function CompareView() {
  const { query } = useAddress();
  const [one, other] = sides.map((side) => query.get(side) ?? "");
  const isAsked = one !== "" && other !== "" && one !== undefined && other !== undefined;
  const url = isAsked ? `/api/compare?${new URLSearchParams({ one, other })}` : null;
  const { data, problem, retry } = useJoinedAnswer(url, CompareAnswer);
  useEffect(() => {
    document.title = "Compare · Onrecord";
  }, []);
  return (
    <main id="main" className="wide-column compare">
      <h1>Compare</h1>
      <p className="lead">Two reports or two actors: what both tell of, and what only one of them does.</p>
      <div className="sides">
        {sides.map((side, at) => (
          <Side
            key={side}
            side={side}
            label={side === "one" ? "One" : "The other"}
            chosen={data?.sides[at]?.name ?? null}
          />
        ))}
      </div>
      {problem === undefined ? null : <ProblemNote problem={problem} retry={retry} />}
      {isAsked ? null : <p className="empty">Choose two of one sort.</p>}
      <StillJoining answer={data} />
      {data === undefined ? (
        isAsked && problem === undefined && <p className="waiting">Comparing…</p>
      ) : (
        <Compared answer={data} />
      )}
    </main>
  );
}

interface SideProps {
  readonly side: (typeof sides)[number];
  readonly label: string;
  /** Its name; null while it is not told. */
  readonly chosen: string | null;
}

function Side({ side, label, chosen }: SideProps) {
  const { data } = useAnswer("/api/reports?limit=1000", ReportsAnswer);
  const { query } = useAddress();
  const asked = query.get(side) ?? "";
  const reports = data?.reports ?? [];
  const report = reports.find(({ id }) => id === asked);
  const isUnknown = asked !== "" && chosen === null && data !== undefined && report === undefined;
  const found = useAnswer(
    isUnknown ? `/api/search?${new URLSearchParams({ actor: asked, limit: "1" })}` : null,
    SearchAnswer,
  );
  const name = chosen ?? (report === undefined ? found.data?.names[asked] : reportName(report)) ?? asked;
  return (
    <fieldset className="side">
      <legend>{label}</legend>
      {asked === "" ? (
        <>
          <label className="line">
            <span>A report</span>
            <select value="" onChange={(event) => setQuery({ [side]: event.target.value })}>
              <option value="">choose …</option>
              {reports.map((report) => (
                <option key={report.id} value={report.id}>
                  {reportName(report)}
                  {report.published === null ? "" : `, ${report.published}`}
                </option>
              ))}
            </select>
          </label>
          <ActorField label="or an actor" onTake={(actor) => setQuery({ [side]: actor })} />
        </>
      ) : (
        <p className="chosen">
          <bdi>{nameWords(name)}</bdi>{" "}
          <button type="button" className="quiet" onClick={() => setQuery({ [side]: null })}>
            Change<span className="unseen"> {label.toLowerCase()}</span>
          </button>
        </p>
      )}
    </fieldset>
  );
}
