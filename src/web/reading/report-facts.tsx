import type { ReportAnswer } from "../../http/answers.ts";
import { Link } from "../address/link.tsx";
import { wordsOf } from "../words/says.ts";
import { sourceWords } from "../words/source-words.ts";
import { visible } from "../words/visible.ts";
import { longDay, placeWords } from "../words/when-and-where.ts";

const told = { given: "", page: ", as its page says", dateline: ", by its dateline" };

/** Where a report is from, when, by whom, and which version of it is shown. */
export function ReportFacts({ answer }: { readonly answer: ReportAnswer }) {
  const { record, version, latest, model } = answer;
  const { published, publishedBy, source, outlet, authors, agencies, dateline } = record.report;
  const here = `/report/${encodeURIComponent(record.report.id)}`;
  const by = [...authors, ...(outlet === null ? [] : [outlet]), ...agencies];
  return (
    <p className="facts report-facts">
      {published === null ? (
        <span>date not known: days such as “Tuesday” stay open</span>
      ) : (
        <span>
          <time dateTime={published}>{longDay(published)}</time>
          {told[publishedBy ?? "given"]}
        </span>
      )}
      {dateline === null || dateline.place === null ? null : <span>written in {placeWords(dateline.place)}</span>}
      {by.length === 0 ? null : <bdi>{[...new Set(by.map((span) => wordsOf([span])))].join(", ")}</bdi>}
      <bdi title={visible(source)}>{sourceWords(source)}</bdi>
      <span>read by {visible(model)}</span>
      <Link href={`${here}/original${latest === version ? "" : `?version=${version}`}`}>original</Link>
      {latest === 1 ? null : (
        <span className="which-version">
          read from version {version} of {latest}{" "}
          {version > 1 ? <Link href={`?version=${version - 1}`}>earlier</Link> : null}{" "}
          {version < latest ? <Link href={`?version=${version + 1}`}>later</Link> : null}{" "}
          <Link href={`${here}/versions`}>what changed</Link>
        </span>
      )}
    </p>
  );
}
