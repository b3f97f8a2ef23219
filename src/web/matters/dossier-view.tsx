import { useEffect, useState } from "react";
import { DossierAnswer } from "../../http/actor-answers.ts";
import { SuggestedActors } from "../../http/answers.ts";
import { Link } from "../address/link.tsx";
import { useAnswer } from "../fetch/use-answer.ts";
import { useJoinedAnswer } from "../fetch/use-joined-answer.ts";
import { ProblemNote } from "../parts/problem-note.tsx";
import { WaitingView } from "../parts/waiting-view.tsx";
import { visible } from "../words/visible.ts";
import { ActorName } from "./actor-name.tsx";
import { DossierEntries } from "./dossier-entries.tsx";
import { DossierHead } from "./dossier-head.tsx";
import { DossierTimeline } from "./dossier-timeline.tsx";
import { NearActors } from "./near-actors.tsx";
import { PositionChanges } from "./position-changes.tsx";
import { StillJoining } from "./still-joining.tsx";

const few = 10;
const many = 200;

/** All that is on record of one actor. */
export function DossierView({ id }: { readonly id: string }) {
  const [limit, setLimit] = useState(few);
  const url = `/api/actors/${encodeURIComponent(id)}?limit=${limit}`;
  const { data, problem, retry } = useJoinedAnswer(url, DossierAnswer);
  const isNobody = problem?.code === "not-found";
  const nearest = useAnswer(isNobody ? `/api/suggest/actors?${new URLSearchParams({ q: id })}` : null, SuggestedActors);
  const name = data === undefined ? "An actor" : visible(data.actor.name);
  useEffect(() => {
    document.title = `${name} · Onrecord`;
  }, [name]);
  if (problem !== undefined) {
    const near = nearest.data?.near ?? [];
    const { advice: _, ...withoutAdvice } = problem;
    return (
      <main id="main" className="column">
        <ProblemNote problem={near.length === 0 ? problem : withoutAdvice} retry={retry} />
        <NearActors near={near} />
      </main>
    );
  }
  if (data === undefined) {
    return <WaitingView>Opening the dossier…</WaitingView>;
  }
  const { actor, entries, speakOfIt, timeline, changes } = data;
  return (
    <main id="main" className="wide-column dossier">
      <p className="back">
        <Link href="/actors">Actors</Link>
      </p>
      <DossierHead actor={actor} />
      <StillJoining answer={data} />
      <DossierTimeline name={actor.name} timeline={timeline} entries={actor.entries} />
      <PositionChanges changes={changes} />
      {speakOfIt.length === 0 ? null : (
        <section aria-labelledby="speak">
          <h2 id="speak">Who speaks of it</h2>
          <ul className="speak-of-it">
            {speakOfIt.map(({ who, name: speaker, asserts, denies }) => (
              <li key={who}>
                <ActorName id={who} name={speaker} />{" "}
                <span className="how">
                  {asserts === 0 ? "" : `claims ${asserts}`}
                  {asserts > 0 && denies > 0 ? ", " : ""}
                </span>
                {denies === 0 ? null : <span className="flag">denies {denies}</span>}
              </li>
            ))}
          </ul>
        </section>
      )}
      {entries.map(({ kind, entries: own }) => (
        <DossierEntries
          key={kind}
          kind={kind}
          entries={own}
          mayHaveMore={own.length === limit && limit < many}
          onMore={() => setLimit(many)}
        />
      ))}
    </main>
  );
}
