import type { ShownAlert } from "../../http/watch-answers.ts";
import { Link } from "../address/link.tsx";
import { visible } from "../words/visible.ts";

const mostShown = 5;

/** One alert: when, what, and the words. */
export function AlertRow({ alert: { at, title, report, entries, finding, folded } }: { readonly alert: ShownAlert }) {
  return (
    <li>
      <p className="facts">
        <time dateTime={at}>{at.slice(0, 16).replace("T", " ")} UTC</time>
      </p>
      <h3>
        <bdi>{visible(title)}</bdi>
      </h3>
      {finding === null ? null : (
        <p>
          <Link href={`/findings#${finding.id}`}>{visible(finding.says)}</Link>
        </p>
      )}
      {entries.slice(0, mostShown).map(({ report: id, entry, kind, speaker, words }) => (
        <p key={entry} className="alert-entry">
          <Link href={`/report/${encodeURIComponent(id)}#${encodeURIComponent(entry)}`}>
            {kind}
            {speaker === null ? "" : `, ${visible(speaker)}`}: “{visible(words)}”
          </Link>
        </p>
      ))}
      {entries.length > mostShown && report !== null ? (
        <p>and {entries.length - mostShown} more in the same report</p>
      ) : null}
      {folded.length === 0 ? null : (
        <p className="how">
          {folded.length === 1 ? "A copy says" : `${folded.length} copies say`} the same:{" "}
          {folded.map((id, at) => (
            <span key={id}>
              {at === 0 ? "" : ", "}
              <Link href={`/report/${encodeURIComponent(id)}`}>{id}</Link>
            </span>
          ))}
        </p>
      )}
    </li>
  );
}
