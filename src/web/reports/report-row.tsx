import type { ListedReport } from "../../http/answers.ts";
import { entryKinds } from "../../record/index.ts";
import { Link } from "../address/link.tsx";
import { KindSign } from "../parts/kind-sign.tsx";
import { countedKind } from "../words/kind-words.ts";
import { sourceWords } from "../words/source-words.ts";
import { visible } from "../words/visible.ts";
import { longDay } from "../words/when-and-where.ts";

/** A report in the list: what it is called, when and where from, and how much it puts on record. */
export function ReportRow({ report }: { readonly report: ListedReport }) {
  const { id, title, source, published, entries, version } = report;
  const kinds = entryKinds.filter((kind) => (entries[kind] ?? 0) > 0);
  return (
    <li>
      <Link href={`/report/${encodeURIComponent(id)}`} className="report-title">
        <bdi>{title === null ? sourceWords(source) : visible(title)}</bdi>
      </Link>
      <p className="facts">
        {published === null ? <span>date not known</span> : <time dateTime={published}>{longDay(published)}</time>}
        <bdi title={visible(source)}>{sourceWords(source)}</bdi>
        {version > 1 ? <span>version {version}</span> : null}
      </p>
      <ul className="kind-counts" aria-label="Entries">
        {kinds.map((kind) => (
          <li key={kind}>
            <KindSign kind={kind} /> {countedKind(kind, entries[kind] ?? 0)}
          </li>
        ))}
        {kinds.length === 0 ? <li>no entries</li> : null}
      </ul>
    </li>
  );
}
