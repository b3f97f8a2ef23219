import type { StoredEntryAnswer } from "../../http/actor-answers.ts";
import type { EntryKind } from "../../record/index.ts";
import { Link } from "../address/link.tsx";
import { KindSign } from "../parts/kind-sign.tsx";
import { certaintyWords } from "../words/certainty-words.ts";
import { kindWords } from "../words/kind-words.ts";
import { namesFrom } from "../words/names.ts";
import { says } from "../words/says.ts";
import { dateWords } from "../words/when-and-where.ts";
import { entryHref, matterHref } from "./hrefs.ts";
import { reportName } from "./told-words.ts";

interface DossierEntriesProps {
  readonly kind: EntryKind;
  readonly entries: readonly StoredEntryAnswer[];
  readonly mayHaveMore: boolean;
  onMore(): void;
}

/** An actor's entries of one kind; nothing where there are none. */
export function DossierEntries({ kind, entries, mayHaveMore, onMore }: DossierEntriesProps) {
  if (entries.length === 0) return null;
  return (
    <section aria-labelledby={`of-${kind}`}>
      <h2 id={`of-${kind}`} className="kind-title">
        <KindSign kind={kind} /> {kindWords[kind][1]}
      </h2>
      <ol className="dossier-entries">
        {entries.map(({ entry, names, report }) => {
          const { who, how, what } = says(entry, namesFrom(names));
          return (
            <li key={`${report.id} ${entry.id}`}>
              <p>
                <bdi className="who">{who}</bdi> <span className="how">{how}</span>
              </p>
              {what === "" ? null : (
                <p className="quoted">
                  <bdi>{what}</bdi>
                </p>
              )}
              <p className="facts">
                <Link href={entryHref({ report: report.id, entry: entry.id })}>
                  <bdi>{reportName(report)}</bdi>
                </Link>
                <span>{entry.date === null ? "no day" : dateWords(entry.date)}</span>
                {entry.certainty === null ? null : <span>{certaintyWords(entry.certainty)}</span>}
                <Link href={matterHref(entry.id)}>its matter</Link>
              </p>
            </li>
          );
        })}
      </ol>
      {mayHaveMore ? (
        <button type="button" onClick={onMore}>
          Show more {kindWords[kind][1]}
        </button>
      ) : null}
    </section>
  );
}
