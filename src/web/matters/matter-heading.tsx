import type { ToldMatter } from "../../http/matter-answers.ts";
import { Link } from "../address/link.tsx";
import { KindSign } from "../parts/kind-sign.tsx";
import { counted } from "../words/counted.ts";
import { kindWords } from "../words/kind-words.ts";
import { namesFrom } from "../words/names.ts";
import { says } from "../words/says.ts";
import { ActorName } from "./actor-name.tsx";
import { daysWords } from "./told-words.ts";

/** What a matter is by its first entry, and how many tell of it. */
export function MatterHeading({ matter }: { readonly matter: ToldMatter }) {
  const { kind, reports, first, last, told, from, account } = matter;
  const { sources, sourcesWithCopies } = account;
  const [begins] = told;
  if (begins === undefined) return <h1>A matter of which nothing is left</h1>;
  const { who, how, what } = says(begins.entry, namesFrom(begins.names));
  const copies = from.filter(({ id, countsAs }) => id !== countsAs).length;
  const [one, other] = [...new Set(from.map(({ countsAs }) => countsAs))];
  const parties = new Map(told.flatMap(({ names }) => Object.entries(names)));
  return (
    <header className="matter-head">
      <p className={`kind-name ${kind}`}>
        <KindSign kind={kind} /> {kindWords[kind][0]} <span className="how">{how}</span>
      </p>
      <h1>
        <bdi>{who}</bdi>
      </h1>
      {what === "" ? null : (
        <p className="matter-words">
          <bdi>“{what}”</bdi>
        </p>
      )}
      <dl className="figures">
        <div>
          <dt>independent {sources.length === 1 ? "source" : "sources"}</dt>
          <dd>{sources.length}</dd>
          {sourcesWithCopies === sources.length ? null : <dd className="how">{sourcesWithCopies} with copies</dd>}
        </div>
        <div>
          <dt>{reports === 1 ? "report" : "reports"}</dt>
          <dd>{reports}</dd>
          {copies === 0 ? null : <dd className="how">{counted(copies, "copy", "copies")} among them</dd>}
        </div>
        <div className="figure-days">
          <dt>told</dt>
          <dd>{daysWords(first, last)}</dd>
        </div>
      </dl>
      <p className="facts">
        <span>
          Dossiers:{" "}
          {[...parties].map(([id, name], at) => (
            <span key={id}>
              {at === 0 ? "" : ", "}
              <ActorName id={id} name={name} />
            </span>
          ))}
        </span>
        {one === undefined || other === undefined ? null : (
          <Link href={`/compare?${new URLSearchParams({ one, other })}`}>{sides(reports - copies)}</Link>
        )}
        <Link href="/help#matters">What a matter, a copy and an independent source are</Link>
      </p>
    </header>
  );
}

function sides(reports: number): string {
  return reports > 2 ? "Compare its first two reports" : "Compare its reports";
}
