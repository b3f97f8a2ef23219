import { useCallback, useMemo } from "react";
import { setQuery } from "../address/address.ts";
import { CertaintySelect } from "../parts/certainty-select.tsx";
import { KindSelect } from "../parts/kind-select.tsx";
import { ActorField, type SuggestedActor } from "../search/actor-field.tsx";
import { counted } from "../words/counted.ts";
import { countryWords } from "../words/country-words.ts";
import { visible } from "../words/visible.ts";
import type { Scope } from "./scope.ts";

interface ScopeFormProps {
  readonly scope: Scope;
  readonly countries: readonly string[];
  readonly actorName: string;
  /** Whether the picture is of several kinds. */
  readonly withKinds: boolean;
}

/** What narrows a picture down; it stands in the address. */
export function ScopeForm({ scope, countries, actorName, withKinds }: ScopeFormProps) {
  const sorted = useMemo(
    () => countries.map((code) => [code, countryWords(code)] as const).sort((a, b) => a[1].localeCompare(b[1])),
    [countries],
  );
  return (
    <fieldset className="narrowing scope">
      <legend className="unseen">Which entries the picture is of</legend>
      {withKinds ? <KindSelect kind={scope.kind} onChoose={(kind) => setQuery({ kind })} /> : null}
      <ScopeActor actor={scope.actor} actorName={actorName} />
      <label>
        <span>Country</span>
        <select value={scope.country ?? ""} onChange={(event) => setQuery({ country: event.target.value })}>
          <option value="">every country</option>
          {sorted.map(([code, name]) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <label>
        <span>From</span>
        <input type="date" value={scope.from ?? ""} onChange={(event) => setQuery({ from: event.target.value })} />
      </label>
      <label>
        <span>To</span>
        <input type="date" value={scope.to ?? ""} onChange={(event) => setQuery({ to: event.target.value })} />
      </label>
      <CertaintySelect value={scope.certainty} />
      <label className="check">
        <input
          type="checkbox"
          checked={scope.copies === "without"}
          onChange={(event) => setQuery({ copies: event.target.checked ? "without" : null })}
        />
        <span>Leave copies out</span>
      </label>
    </fieldset>
  );
}

/** How often an actor stands in entries tells it from others here: pictures count entries. */
const countryAndEntries = ({ country, entries }: SuggestedActor) => [country, counted(entries, "entry", "entries")];

function ScopeActor({ actor, actorName }: { readonly actor: string | null; readonly actorName: string }) {
  const take = useCallback((value: string) => setQuery({ actor: value }), []);
  if (actor === null) return <ActorField label="Who" detailOf={countryAndEntries} onTake={take} />;
  return (
    <div className="scope-actor">
      <span>Who</span>
      <button type="button" onClick={() => setQuery({ actor: null })}>
        <bdi>{visible(actorName)}</bdi> <span aria-hidden="true">×</span>
        <span className="unseen">take away</span>
      </button>
    </div>
  );
}
