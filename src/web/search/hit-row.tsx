import type { Hit } from "../../http/answers.ts";
import { Link } from "../address/link.tsx";
import { DossierLinks } from "../parts/dossier-links.tsx";
import { KindSign } from "../parts/kind-sign.tsx";
import { certaintyWords } from "../words/certainty-words.ts";
import { kindWords } from "../words/kind-words.ts";
import { namesFrom } from "../words/names.ts";
import { says } from "../words/says.ts";
import { sourceWords } from "../words/source-words.ts";
import { visible } from "../words/visible.ts";
import { longDay } from "../words/when-and-where.ts";

/** An entry that was found, with the words around what was searched for. */
export function HitRow({ hit }: { readonly hit: Hit }) {
  const { entry, names, report, snippet } = hit;
  const { who, how, what } = says(entry, namesFrom(names));
  return (
    <li>
      <Link href={`/report/${encodeURIComponent(report.id)}#${encodeURIComponent(entry.id)}`} className="hit">
        <span className="hit-head">
          <KindSign kind={entry.kind} /> <span className={`kind-name ${entry.kind}`}>{kindWords[entry.kind][0]}</span>
          <bdi className="who">{who}</bdi>
          <span className="how">{how}</span>
          {entry.certainty === null ? null : <span className="how">{certaintyWords(entry.certainty)}</span>}
        </span>
        <bdi className="snippet">
          {snippet.length === 0 ? what : null}
          {snippet.map(({ text, hit: found }, at) =>
            // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a snippet have no other name.
            found ? <mark key={at}>{visible(text)}</mark> : <span key={at}>{visible(text)}</span>,
          )}
        </bdi>
        <span className="facts">
          <bdi>{report.title === null ? sourceWords(report.source) : visible(report.title)}</bdi>
          {report.published === null ? null : <time dateTime={report.published}>{longDay(report.published)}</time>}
        </span>
      </Link>
      <DossierLinks actors={Object.entries(names)} />
    </li>
  );
}
