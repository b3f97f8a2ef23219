import "../styles/matters.css";
import { ActorsView } from "./actors-view.tsx";
import { CompareView } from "./compare-view.tsx";
import { DossierView } from "./dossier-view.tsx";
import { MatterView } from "./matter-view.tsx";
import { MattersView } from "./matters-view.tsx";

/** Matters, actors and comparisons; loaded when one of them is opened. */
export default function MattersViews({ place, id }: { readonly place: string; readonly id: string }) {
  if (place === "matter" && id !== "") return <MatterView key={id} id={id} />;
  if (place === "actor" && id !== "") return <DossierView key={id} id={id} />;
  if (place === "actors" || place === "actor") return <ActorsView />;
  if (place === "compare") return <CompareView />;
  return <MattersView />;
}
