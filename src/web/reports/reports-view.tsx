import { ReportsAnswer } from "../../http/answers.ts";
import { useAddress } from "../address/address.ts";
import { Link } from "../address/link.tsx";
import { useAnswer } from "../fetch/use-answer.ts";
import { ProblemNote } from "../parts/problem-note.tsx";
import { askedFor } from "../search/asked.ts";
import { Found } from "../search/found.tsx";
import { SearchForm } from "../search/search-form.tsx";
import { ReportRow } from "./report-row.tsx";

const pageSize = 100;

/** The list of reports, and what a search finds in them; the search stands in the address. */
export function ReportsView() {
  const { query } = useAddress();
  const asked = askedFor(query);
  return (
    <main id="main" className="column reports">
      <SearchForm />
      {asked === null ? <Reports /> : <Found asked={asked} />}
    </main>
  );
}

function Reports() {
  const { data, problem, retry } = useAnswer(`/api/reports?limit=${pageSize}`, ReportsAnswer);
  if (problem !== undefined) return <ProblemNote problem={problem} retry={retry} />;
  if (data === undefined) return <p className="waiting">Opening the record…</p>;
  if (data.reports.length === 0) {
    return (
      <div className="empty">
        <h1>Nothing is on record yet</h1>
        <p>
          <Link href="/read">Read reports in</Link> here, or in the terminal with <code>onrecord read report.txt</code>.
        </p>
      </div>
    );
  }
  const first = data.reports.length === pageSize ? `The first ${pageSize} reports` : `${data.reports.length} reports`;
  return (
    <>
      <h1>{data.reports.length === 1 ? "One report" : first} on record</h1>
      <ol className="report-list">
        {data.reports.map((report) => (
          <ReportRow key={report.id} report={report} />
        ))}
      </ol>
    </>
  );
}
