import { useMemo } from "react";
import { type TransferRow, TransfersPicture } from "../../http/picture-answers.ts";
import { useJoinedAnswer } from "../fetch/use-joined-answer.ts";
import { Figure } from "../figure/figure.tsx";
import type { Twin } from "../figure/twin.ts";
import { ProblemNote } from "../parts/problem-note.tsx";
import { degreeWords } from "../reading/filter.ts";
import { plain } from "../words/says.ts";
import { waitingWords } from "../words/waiting-words.ts";
import { Behind } from "./behind.tsx";
import { FlowPicture } from "./flow-picture.tsx";
import { flowsOf } from "./flows.ts";
import { markHref } from "./mark.ts";
import { MatrixPicture } from "./matrix-picture.tsx";
import { partyWords } from "./party-words.ts";
import type { PictureProps } from "./picture-props.ts";
import { scopeParameters } from "./scope.ts";
import { pairMark } from "./transfer-marks.ts";

/** The picture shows so many suppliers, and so many recipients; the table has all. */
const most = 14;

/** Who supplies whom, as a flow and as a matrix. */
export function TransfersView({ scope, query, mark, scopeWords }: PictureProps) {
  const asked = scopeParameters({ ...scope, kind: null });
  const { data, problem, retry } = useJoinedAnswer(`/api/pictures/transfers?${asked}`, TransfersPicture);
  const { copies } = scope;
  const flows = useMemo(() => flowsOf(data?.rows ?? [], { copies }, most), [data, copies]);
  const twin = useMemo(() => twinOf(data?.rows ?? [], data?.names ?? {}, query), [data, query]);
  if (problem !== undefined) return <ProblemNote problem={problem} retry={retry} />;
  if (data === undefined) return <p className="waiting">Counting the transfers…</p>;
  if (flows.flows.length === 0) return <p className="empty">No transfer on record is like that.</p>;
  const { names, pairs, left, whole } = data;
  const waiting = waitingWords(data.isJoined);
  const rare = left.entries === 0 ? "" : ` Of ${pairs} pairs the 300 most frequent are counted.`;
  const leavesOut = `A transfer with several suppliers or recipients counts for each pair: the pairs add up to more than the ${whole.entries} transfers (${whole.independent} without copies). What was moved, and how much, it does not show.${rare}${waiting}`;
  const own = { names, query, mark, flows };
  const title =
    mark === null
      ? ""
      : `Transfers ${mark.agent === undefined ? "" : `from ${partyWords(mark.agent === "none" ? null : mark.agent, names)} `}${mark.recipient === undefined ? "" : `to ${partyWords(mark.recipient === "none" ? null : mark.recipient, names)}`}`.trim();
  return (
    <>
      <Figure
        name="flow"
        title="Transfers from suppliers to recipients"
        shows="Each band is as wide as the number of transfers on record between two actors, filled by how these stand."
        leavesOut={leavesOut}
        scope={scopeWords}
        twin={twin}
      >
        {(width) => <FlowPicture width={width} {...own} />}
      </Figure>
      {mark === null ? null : (
        <Behind scope={{ ...scope, kind: null }} mark={mark} kind="transfer" title={title} query={query} />
      )}
      <Figure
        name="matrix"
        title="Transfers by supplier and recipient"
        shows="Each cell has the number of transfers on record from the supplier of its line to the recipient of its column, and how these stand."
        leavesOut={leavesOut}
        scope={scopeWords}
        twin={twin}
      >
        {(width) => <MatrixPicture width={width} {...own} />}
      </Figure>
    </>
  );
}

function twinOf(rows: readonly TransferRow[], names: Readonly<Record<string, string>>, query: URLSearchParams): Twin {
  return {
    columns: [
      { title: "Supplier" },
      { title: "Recipient" },
      { title: "Stage" },
      { title: "Certainty" },
      { title: "Denied by somebody" },
      { title: "Transfers", holds: "numbers" },
      { title: "Without copies", holds: "numbers" },
    ],
    rows: rows.map(({ supplier, recipient, stage, degree, denied, entries, independent }) => [
      partyWords(supplier, names),
      partyWords(recipient, names),
      { text: plain(stage), href: markHref(query, pairMark(supplier, recipient, stage, denied)) },
      degreeWords[degree],
      denied ? "yes" : "no",
      entries,
      independent,
    ]),
  };
}
