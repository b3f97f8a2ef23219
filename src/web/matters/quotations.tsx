import type { TellingReport, ToldEntry, ToldMatter } from "../../http/matter-answers.ts";
import { stanceTaken } from "../../record/stance-taken.ts";
import { Link } from "../address/link.tsx";
import { certaintyWords } from "../words/certainty-words.ts";
import { counted } from "../words/counted.ts";
import { namesFrom } from "../words/names.ts";
import { says } from "../words/says.ts";
import { visible } from "../words/visible.ts";
import { dateWords, longDay, placeWords } from "../words/when-and-where.ts";
import { entryHref } from "./hrefs.ts";
import { JoinedBecause } from "./joined-because.tsx";
import { Quote } from "./quote.tsx";
import { broughtBy, copyWords, reportName } from "./told-words.ts";

/** What each report says, in its own words, side by side; copies are folded under what they copy. */
export function Quotations({ matter }: { readonly matter: ToldMatter }) {
  const { told, from } = matter;
  const sources = [...new Set(from.map(({ countsAs }) => countsAs))];
  return (
    <section aria-labelledby="quotations">
      <h2 id="quotations">In their words</h2>
      <div className="quotations">
        {sources.map((source) => {
          const reports = from.filter(({ countsAs }) => countsAs === source);
          const [head, ...copies] = [...reports].sort((a, b) => Number(b.id === source) - Number(a.id === source));
          if (head === undefined) return null;
          return <SourceCard key={source} head={head} copies={copies} told={told} />;
        })}
      </div>
    </section>
  );
}

interface SourceCardProps {
  readonly head: TellingReport;
  readonly copies: readonly TellingReport[];
  readonly told: readonly ToldEntry[];
}

function SourceCard({ head, copies, told }: SourceCardProps) {
  const own = told.filter(({ report }) => report === head.id);
  return (
    <article className="source-card">
      <ReportLine report={head} level={3} />
      {own.length === 0 ? <p className="empty">Only its copies tell of this matter.</p> : null}
      {own.map((entry) => (
        <ToldWords key={entry.entry.id} told={entry} />
      ))}
      {copies.length === 0 ? null : (
        <details className="copies">
          <summary>{counted(copies.length, "copy", "copies")} of it</summary>
          {copies.map((copy) => (
            <div key={copy.id} className="copy">
              <ReportLine report={copy} level={4} />
              {told
                .filter(({ report }) => report === copy.id)
                .map((entry) => (
                  <ToldWords key={entry.entry.id} told={entry} />
                ))}
            </div>
          ))}
        </details>
      )}
    </article>
  );
}

function ReportLine({ report, level }: { readonly report: TellingReport; readonly level: 3 | 4 }) {
  const { id, published, copy } = report;
  const Heading = level === 3 ? "h3" : "h4";
  const by = broughtBy(report);
  return (
    <>
      <Heading>
        <Link href={`/report/${encodeURIComponent(id)}`}>
          <bdi>{reportName(report)}</bdi>
        </Link>
      </Heading>
      <p className="facts">
        {published === null ? <span>date not known</span> : <time dateTime={published}>{longDay(published)}</time>}
        {by === "" ? null : <bdi>{by}</bdi>}
        {copy === null ? null : <span>{copyWords[copy.kind]}</span>}
      </p>
    </>
  );
}

function ToldWords({ told }: { readonly told: ToldEntry }) {
  const { entry, names, report, joined, decidedBy, quote } = told;
  const nameOf = namesFrom(names);
  const { who, how } = says(entry, nameOf);
  const denials = entry.claims.filter((claim) => stanceTaken(claim) === "denies").map(({ by }) => nameOf(by));
  const facts = [
    ...(entry.certainty === null ? [] : [certaintyWords(entry.certainty)]),
    ...(entry.date === null ? [] : [dateWords(entry.date)]),
    ...(entry.place === null ? [] : [placeWords(entry.place)]),
  ];
  return (
    <div className="told">
      <p className="told-head">
        <bdi className="who">{who}</bdi> <span className="how">{how}</span>
      </p>
      <Quote pieces={quote} />
      <p className="facts">
        <Link href={entryHref({ report, entry: entry.id })}>at its words</Link>
        {facts.map((fact) => (
          <span key={fact}>{fact}</span>
        ))}
        {denials.length === 0 ? null : <span className="flag">denied by {denials.map(visible).join(", ")}</span>}
      </p>
      <JoinedBecause joined={joined} decidedBy={decidedBy} />
    </div>
  );
}
