import { Link } from "../address/link.tsx";
import { visible } from "../words/visible.ts";
import { actorHref } from "./hrefs.ts";

/** An actor's name, which leads to its dossier; reports in their own voice are nobody. */
export function ActorName({ id, name }: { readonly id: string; readonly name: string }) {
  if (id === "author") return <span>reports in their own voice</span>;
  return (
    <Link href={actorHref(id)} className="actor-name">
      <bdi>{visible(name)}</bdi>
    </Link>
  );
}
