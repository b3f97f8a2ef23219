import "../styles/versions.css";
import { useEffect } from "react";
import { ReportAnswer } from "../../http/answers.ts";
import { OriginalAnswer } from "../../http/version-answers.ts";
import { useAddress } from "../address/address.ts";
import { Link } from "../address/link.tsx";
import { useAnswer } from "../fetch/use-answer.ts";
import { ProblemNote } from "../parts/problem-note.tsx";
import { WaitingView } from "../parts/waiting-view.tsx";
import { strayWords } from "../reading/blocks.ts";
import { breakable } from "../words/breakable.tsx";
import { visible } from "../words/visible.ts";
import { cleanedParts } from "./cleaned-parts.ts";
import { OriginFacts } from "./origin-facts.tsx";

/** The text that was read, without what does not belong to the report, beside the original that it was taken from. */
export default function OriginalView({ id }: { readonly id: string }) {
  const { query } = useAddress();
  const asked = query.get("version");
  const version = asked === null ? "" : `?version=${encodeURIComponent(asked)}`;
  const base = `/api/reports/${encodeURIComponent(id)}`;
  const report = useAnswer(`${base}${version}`, ReportAnswer);
  const original = useAnswer(`${base}/original${version}`, OriginalAnswer);
  const record = report.data?.record;
  useEffect(() => {
    document.title = `Original · ${visible(record?.report.title ?? "A report")} · Onrecord`;
  }, [record]);
  const problem = report.problem ?? original.problem;
  if (problem !== undefined) {
    return (
      <main id="main" className="column">
        <ProblemNote problem={problem} />
      </main>
    );
  }
  if (record === undefined || report.data === undefined || original.data === undefined) {
    return <WaitingView>Opening the original…</WaitingView>;
  }
  const { origin, text, isCut } = original.data;
  return (
    <main id="main" className="column original">
      <p className="facts">
        <Link href={`/report/${encodeURIComponent(record.report.id)}${version}`}>Back to the report</Link>
        {report.data.latest === 1 ? null : (
          <Link href={`/report/${encodeURIComponent(record.report.id)}/versions`}>
            version {report.data.version} of {report.data.latest}
          </Link>
        )}
      </p>
      <h1 dir="auto">{visible(record.report.title ?? "A report without a headline")}</h1>
      {origin === null ? null : <OriginFacts origin={origin} download={`${base}/original/bytes${version}`} />}
      <div className="beside">
        <section aria-labelledby="cleaned">
          <h2 id="cleaned">The text that was read</h2>
          <div className="cleaned" dir="auto">
            {cleanedParts(record).map(({ start, text, stray }) =>
              stray === null ? (
                <span key={start}>{breakable(visible(text))}</span>
              ) : (
                <span key={start} className="left-out" title={`Not the report: ${strayWords[stray]}`}>
                  <span className="unseen">[not the report, {strayWords[stray]}: </span>
                  {breakable(visible(text))}
                  <span className="unseen">]</span>
                </span>
              ),
            )}
          </div>
        </section>
        <section aria-labelledby="as-it-came">
          <h2 id="as-it-came">As it came</h2>
          {text === null ? (
            <p className="empty">
              {origin === null
                ? "What this version was read from was not kept."
                : "This is no text: download it to see it."}
            </p>
          ) : (
            // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by the keys.
            <pre className="as-it-came" dir="auto" tabIndex={0}>
              {breakable(visible(text))}
            </pre>
          )}
          {isCut ? <p className="how">This is its beginning; download it for all of it.</p> : null}
        </section>
      </div>
    </main>
  );
}
