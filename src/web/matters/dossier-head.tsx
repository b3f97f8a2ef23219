import type { DossierAnswer } from "../../http/actor-answers.ts";
import { Link } from "../address/link.tsx";
import { actorKindWords } from "../words/actor-kind-words.ts";
import { counted } from "../words/counted.ts";
import { countryWords } from "../words/country-words.ts";
import { visible } from "../words/visible.ts";

const systems = {
  plover: "PLOVER",
  sector: "sector",
  cow: "Correlates of War",
  gw: "Gleditsch-Ward",
  wikidata: "Wikidata",
} as const;

/** What an actor is: its kind, country, names, roles and codes. */
export function DossierHead({ actor }: { readonly actor: DossierAnswer["actor"] }) {
  const { id, name, kind, country, reports, entries, names, roles, codes, mergedIds, correctedBy } = actor;
  const { namesakes, sectorsApart } = actor;
  const many = (mentions: number) => (mentions > 1 ? ` (${mentions})` : "");
  const known = (["plover", "sector", "cow", "gw", "wikidata"] as const).flatMap((system) => {
    const code = codes[system];
    return code === null ? [] : [`${systems[system]} ${code}`];
  });
  const rows = [
    ["also called", names.filter(({ words }) => words !== name).map(({ words, mentions }) => words + many(mentions))],
    ["roles", roles.map(({ title, former, mentions }) => `${former ? "former " : ""}${title}${many(mentions)}`)],
    ["codes", known],
    ["read as", mergedIds],
    ["maybe several people", sectorsApart],
    ["corrected", correctedBy === null ? [] : [`by ${correctedBy.name}, ${correctedBy.version.slice(0, 10)}`]],
  ] as const;
  return (
    <header className="dossier-head">
      <h1>
        <bdi>{visible(name)}</bdi>
      </h1>
      <p className="facts">
        <span>{actorKindWords(kind)}</span>
        <span>{country === null ? "country not known" : countryWords(country)}</span>
        <span>{counted(reports, "report")}</span>
        <span>{counted(entries, "entry", "entries")}</span>
      </p>
      <dl className="fields">
        {rows.map(([label, values]) =>
          values.length === 0 ? null : (
            <div key={label}>
              <dt>{label}</dt>
              <dd>
                <bdi>{visible(values.join(", "))}</bdi>
              </dd>
            </div>
          ),
        )}
      </dl>
      {namesakes.length === 0 ? null : (
        <p className="facts">
          <span>Maybe the same:</span>
          {namesakes.map((one) => (
            <Link key={one.id} href={`/actor/${encodeURIComponent(one.id)}`}>
              {visible(one.name)}, {one.country === null ? "country not known" : countryWords(one.country)}
            </Link>
          ))}
        </p>
      )}
      <p className="facts">
        <Link href={`/matters?${new URLSearchParams({ actor: id })}`}>Matters it is in</Link>
        <Link href={`/?${new URLSearchParams({ actor: id })}`}>All its entries</Link>
        <Link href={`/compare?${new URLSearchParams({ one: id })}`}>Compare it with another</Link>
      </p>
    </header>
  );
}
