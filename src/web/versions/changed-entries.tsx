import { useMemo } from "react";
import type { ReportAnswer } from "../../http/answers.ts";
import { Link } from "../address/link.tsx";
import { KindSign } from "../parts/kind-sign.tsx";
import { kindWords } from "../words/kind-words.ts";
import { entryChanges, type ToldEntry } from "./entry-changes.ts";

interface ChangedEntriesProps {
  readonly before: ReportAnswer;
  readonly after: ReportAnswer;
}

/** Which entries came, went, were read otherwise and stayed from one version to another. */
export function ChangedEntries({ before, after }: ChangedEntriesProps) {
  const { came, went, changed, stayed } = useMemo(() => entryChanges(before.record, after.record), [before, after]);
  return (
    <>
      <Group title="Came" entries={came} of={after} />
      <Group title="Went" entries={went} of={before} />
      {changed.length === 0 ? null : (
        <section>
          <h3>Stayed, and are read otherwise: {changed.length}</h3>
          <ol className="entry-changes">
            {changed.map((it) => (
              <li key={it.after.entry.id}>
                <EntryLine told={it.before} of={before} /> <span className="how">now</span>{" "}
                <EntryLine told={it.after} of={after} />
              </li>
            ))}
          </ol>
        </section>
      )}
      <Group title="Stayed" entries={stayed} of={after} isFolded />
    </>
  );
}

interface GroupProps {
  readonly title: string;
  readonly entries: readonly ToldEntry[];
  readonly of: ReportAnswer;
  /** Whether they are shown only when somebody asks. */
  readonly isFolded?: boolean;
}

function Group({ title, entries, of, isFolded = false }: GroupProps) {
  const list = (
    <ol className="entry-changes">
      {entries.map((told) => (
        <li key={told.entry.id}>
          <EntryLine told={told} of={of} />
        </li>
      ))}
    </ol>
  );
  return (
    <section>
      <h3>
        {title}: {entries.length === 0 ? "none" : entries.length}
      </h3>
      {isFolded && entries.length > 0 ? (
        <details>
          <summary>Show them</summary>
          {list}
        </details>
      ) : (
        list
      )}
    </section>
  );
}

function EntryLine({ told: { entry, told, certainty }, of }: { readonly told: ToldEntry; readonly of: ReportAnswer }) {
  const { record, version } = of;
  const address = `/report/${encodeURIComponent(record.report.id)}?version=${version}#${encodeURIComponent(entry.id)}`;
  return (
    <Link href={address}>
      <KindSign kind={entry.kind} /> <span className={`kind-name ${entry.kind}`}>{kindWords[entry.kind][0]}</span>{" "}
      <bdi className="who">{told.who}</bdi>{" "}
      <span className="how">{[told.how, certainty].filter((words) => words !== "").join(" · ")}</span>{" "}
      <bdi className="told">{told.what}</bdi> <span className="how">read from version {version}</span>
    </Link>
  );
}
