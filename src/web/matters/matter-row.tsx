import type { ListedMatter } from "../../http/matter-answers.ts";
import { Link } from "../address/link.tsx";
import { KindSign } from "../parts/kind-sign.tsx";
import { counted } from "../words/counted.ts";
import { kindWords } from "../words/kind-words.ts";
import { namesFrom } from "../words/names.ts";
import { says } from "../words/says.ts";
import { matterHref } from "./hrefs.ts";
import { daysWords } from "./told-words.ts";

/** A matter in a list: what it is, how many reports and sources tell of it, and whether they agree. */
export function MatterRow({ matter }: { readonly matter: ListedMatter }) {
  const { id, kind, reports, sources, sourcesWithCopies, first, last, isDenied, isDisputed, differs, begins } = matter;
  const { who, how, what } = says(begins.entry, namesFrom(begins.names));
  const copies = sourcesWithCopies === sources ? "" : ` (${sourcesWithCopies} with copies)`;
  return (
    <li>
      <Link href={matterHref(id)} className="hit">
        <span className="hit-head">
          <KindSign kind={kind} /> <span className={`kind-name ${kind}`}>{kindWords[kind][0]}</span>
          <bdi className="who">{who}</bdi>
          <span className="how">{how}</span>
        </span>
        {what === "" ? null : <bdi className="snippet">{what}</bdi>}
        <span className="facts">
          <span>{counted(reports, "report")}</span>
          <span>
            {counted(sources, "independent source")}
            {copies}
          </span>
          <span>{daysWords(first, last)}</span>
          {isDenied ? <span className="flag">{isDisputed ? "disputed" : "denied"}</span> : null}
          {differs ? <span className="flag">not all agree</span> : null}
        </span>
      </Link>
    </li>
  );
}
