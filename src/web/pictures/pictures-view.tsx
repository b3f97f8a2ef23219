import "../styles/pictures.css";
import { useEffect } from "react";
import { ScopeAnswer } from "../../http/picture-answers.ts";
import { useAddress } from "../address/address.ts";
import { Link } from "../address/link.tsx";
import { useAnswer } from "../fetch/use-answer.ts";
import { ProblemNote } from "../parts/problem-note.tsx";
import { MapView } from "./map-view.tsx";
import { markFrom, markHref } from "./mark.ts";
import { NetworkView } from "./network-view.tsx";
import type { PictureProps } from "./picture-props.ts";
import { scopeFrom } from "./scope.ts";
import { ScopeForm } from "./scope-form.tsx";
import { scopeWords } from "./scope-words.ts";
import { TimelineView } from "./timeline-view.tsx";
import { TransfersView } from "./transfers-view.tsx";

const views = [
  { path: "transfers", name: "Transfers", asks: "Who supplies whom", withKinds: false, View: TransfersView },
  { path: "network", name: "Network", asks: "Who acts on whom", withKinds: false, View: NetworkView },
  { path: "map", name: "Map", asks: "Where it is said to happen", withKinds: true, View: MapView },
  { path: "timeline", name: "Timeline", asks: "When it is said to happen", withKinds: true, View: TimelineView },
] as const;

/** The record in pictures, each of the entries that the address asks for. */
export default function PicturesView({ name }: { readonly name: string }) {
  const { query } = useAddress();
  const scope = scopeFrom(query);
  const view = views.find(({ path }) => path === name) ?? views[0];
  const actor = scope.actor === null ? "" : `?${new URLSearchParams({ actor: scope.actor })}`;
  const { data, problem, retry } = useAnswer(`/api/pictures/scope${actor}`, ScopeAnswer);
  useEffect(() => {
    document.title = `${view.asks} · Onrecord`;
  }, [view]);
  const actorName = data?.actor?.name ?? scope.actor ?? "";
  const props: PictureProps = { scope, query, mark: markFrom(query), scopeWords: scopeWords(scope, actorName) };
  return (
    <main id="main" className="pictures">
      <nav className="picture-views" aria-label="Pictures">
        {views.map((it) => (
          <Link
            key={it.path}
            href={`/pictures/${it.path}${markHref(query, null)}`}
            aria-current={it === view ? "page" : undefined}
          >
            {it.name}
          </Link>
        ))}
      </nav>
      <h1>{view.asks}</h1>
      <ScopeForm scope={scope} countries={data?.countries ?? []} actorName={actorName} withKinds={view.withKinds} />
      {problem === undefined ? <view.View {...props} /> : <ProblemNote problem={problem} retry={retry} />}
    </main>
  );
}
