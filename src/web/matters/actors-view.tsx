import { useEffect, useState } from "react";
import { ActorsAnswer } from "../../http/actor-answers.ts";
import { setQuery, useAddress } from "../address/address.ts";
import { useAnswer } from "../fetch/use-answer.ts";
import { Pager } from "../parts/pager.tsx";
import { ProblemNote } from "../parts/problem-note.tsx";
import { actorKindWords } from "../words/actor-kind-words.ts";
import { counted } from "../words/counted.ts";
import { countryWords } from "../words/country-words.ts";
import { ActorName } from "./actor-name.tsx";
import { NearActors } from "./near-actors.tsx";

const pageSize = 50;

/** How long the search waits for the next letter, in milliseconds. */
const pause = 150;

/** Who acts and speaks over all reports; what is searched for stands in the address. */
export function ActorsView() {
  const { query } = useAddress();
  const asked = query.get("q") ?? "";
  const page = Math.max(1, Number(query.get("page")) || 1);
  const [typed, setTyped] = useState(asked);
  useEffect(() => setTyped(asked), [asked]);
  useEffect(() => {
    if (typed === asked) return;
    const timer = setTimeout(() => setQuery({ q: typed, page: null }), pause);
    return () => clearTimeout(timer);
  }, [typed, asked]);
  useEffect(() => {
    document.title = "Actors · Onrecord";
  }, []);
  const route = new URLSearchParams({ q: asked, limit: String(pageSize), skip: String((page - 1) * pageSize) });
  const { data, problem, retry } = useAnswer(`/api/actors?${route}`, ActorsAnswer);
  return (
    <main id="main" className="column actors">
      <h1>Actors</h1>
      <p className="lead">Who acts and speaks over all reports, those that most reports speak of first.</p>
      <search className="search">
        <label className="unseen" htmlFor="actor-search">
          Find actors by words of their names
        </label>
        <input
          id="actor-search"
          type="search"
          value={typed}
          placeholder="Words of a name"
          autoComplete="off"
          spellCheck={false}
          onChange={(event) => setTyped(event.target.value)}
        />
      </search>
      {problem === undefined ? null : <ProblemNote problem={problem} retry={retry} />}
      {data === undefined ? (
        problem === undefined && <p className="waiting">Looking them up…</p>
      ) : data.actors.length === 0 ? (
        <div className="empty" role="status">
          <p>No actor’s name has these words.</p>
          <NearActors near={data.near} />
        </div>
      ) : (
        <ol className="actor-list">
          {data.actors.map(({ id, name, kind, country, reports, entries }) => (
            <li key={id}>
              <ActorName id={id} name={name} />
              <p className="facts">
                {kind === "unknown" ? null : <span>{actorKindWords(kind)}</span>}
                {country === null ? null : <span>{countryWords(country)}</span>}
                <span>{counted(reports, "report")}</span>
                <span>{counted(entries, "entry", "entries")}</span>
              </p>
            </li>
          ))}
        </ol>
      )}
      <Pager page={page} isFull={data?.actors.length === pageSize} what="actors" />
    </main>
  );
}
