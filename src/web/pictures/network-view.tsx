import { useMemo } from "react";
import { type EventRow, EventsPicture } from "../../http/picture-answers.ts";
import { useJoinedAnswer } from "../fetch/use-joined-answer.ts";
import { Figure } from "../figure/figure.tsx";
import type { Twin } from "../figure/twin.ts";
import { ProblemNote } from "../parts/problem-note.tsx";
import { waitingWords } from "../words/waiting-words.ts";
import { Behind } from "./behind.tsx";
import { type Mark, markHref } from "./mark.ts";
import { NetworkPicture } from "./network-picture.tsx";
import { partyWords } from "./party-words.ts";
import type { PictureProps } from "./picture-props.ts";
import { quads, quadWords } from "./quads.ts";
import { scopeParameters } from "./scope.ts";
import { type Ties, tiesOf } from "./ties.ts";

/** The picture shows so many actors, on a phone fewer; the table has all pairs. */
const most = { wide: 28, narrow: 12 } as const;

/** Who acts on whom: events by PLOVER's quad classes. */
export function NetworkView({ scope, query, mark, scopeWords }: PictureProps) {
  const asked = scopeParameters({ ...scope, kind: null });
  const { data, problem, retry } = useJoinedAnswer(`/api/pictures/events?${asked}`, EventsPicture);
  const { copies } = scope;
  const wide = useMemo(() => tiesOf(data?.rows ?? [], { copies }, most.wide), [data, copies]);
  const narrow = useMemo(() => tiesOf(data?.rows ?? [], { copies }, most.narrow), [data, copies]);
  const twin = useMemo(() => twinOf(data?.rows ?? [], data?.names ?? {}, query), [data, query]);
  if (problem !== undefined) return <ProblemNote problem={problem} retry={retry} />;
  if (data === undefined) return <p className="waiting">Counting the events…</p>;
  const { names, pairs, left } = data;
  const tiesAt = (width: number) => (width < 640 ? narrow : wide);
  if (data.rows.length === 0) return <p className="empty">No event on record is like that.</p>;
  const waiting = waitingWords(data.isJoined);
  const rare = left.entries === 0 ? "" : ` Of ${pairs} pairs the 300 most frequent are counted.`;
  const draw = (ties: Ties, width: number) =>
    ties.ties.length === 0 ? (
      <p className="empty">In no event on record does one named actor act on another; the table has the events.</p>
    ) : (
      <NetworkPicture {...{ width, ties, names, query, mark }} />
    );
  return (
    <>
      <Figure
        name="network"
        title="Events between actors"
        shows="Each arrow leads from who acts to who is acted upon, by PLOVER’s quad class: words or acts, of cooperation or conflict; thicker the more events."
        leavesOut={(width) =>
          `${leftOutWords(tiesAt(width))} Where an actor stands means nothing but whom it is tied to.${rare}${waiting}`
        }
        scope={scopeWords}
        twin={twin}
      >
        {(width) => draw(tiesAt(width), width)}
      </Figure>
      {mark === null ? null : (
        <Behind scope={{ ...scope, kind: null }} mark={mark} kind="event" title={titleOf(mark, names)} query={query} />
      )}
    </>
  );
}

/** An event between several actors is one for each pair of them, in the picture as in the table. */
function leftOutWords({ drawn, left }: Ties): string {
  if (left === 0) return "An event between several counts for each pair.";
  return `An event between several counts for each pair: ${drawn} of ${drawn + left} are drawn; the others, in which one side is not named or is rarer, are in the table.`;
}

function titleOf({ who, agent, recipient, quad, plover }: Mark, names: Readonly<Record<string, string>>): string {
  if (who !== undefined) return `Events with ${partyWords(who, names)}`;
  const party = (ref: string | undefined) =>
    ref === undefined ? "all" : partyWords(ref === "none" ? null : ref, names);
  const sort = quads.find((it) => it === quad);
  const what = plover ?? (sort === undefined ? undefined : quadWords[sort]);
  return `${party(agent)} on ${party(recipient)}${what === undefined ? "" : `: ${what}`}`;
}

function twinOf(rows: readonly EventRow[], names: Readonly<Record<string, string>>, query: URLSearchParams): Twin {
  return {
    columns: [
      { title: "Who acts" },
      { title: "On whom" },
      { title: "PLOVER category" },
      { title: "Quad class" },
      { title: "Events", holds: "numbers" },
      { title: "Without copies", holds: "numbers" },
    ],
    rows: rows.map(({ agent, recipient, plover, quad, entries, independent }) => [
      partyWords(agent, names),
      partyWords(recipient, names),
      { text: plover, href: markHref(query, { agent: agent ?? "none", recipient: recipient ?? "none", plover }) },
      quadWords[quad],
      entries,
      independent,
    ]),
  };
}
