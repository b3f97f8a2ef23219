import { Link } from "../address/link.tsx";
import { visible } from "../words/visible.ts";

/** Leads to the dossiers of actors; nothing for none. */
export function DossierLinks({ actors }: { readonly actors: readonly (readonly [id: string, name: string])[] }) {
  if (actors.length === 0) return null;
  return (
    <span className="dossier-links">
      {actors.length === 1 ? "Dossier: " : "Dossiers: "}
      {actors.map(([id, name], at) => (
        <span key={id}>
          {at === 0 ? "" : ", "}
          <Link href={`/actor/${encodeURIComponent(id)}`}>
            <bdi>{visible(name)}</bdi>
          </Link>
        </span>
      ))}
    </span>
  );
}
