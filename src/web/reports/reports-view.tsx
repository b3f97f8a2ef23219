import { ReportsAnswer } from "../../http/answers.ts";
import { useAddress } from "../address/address.ts";
import { Link } from "../address/link.tsx";
import { useAnswer } from "../fetch/use-answer.ts";
import { Pager } from "../parts/pager.tsx";
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
  const { query } = useAddress();
  const page = Math.max(1, Number(query.get("page")) || 1);
  const skip = (page - 1) * pageSize;
  const { data, problem, retry } = useAnswer(`/api/reports?limit=${pageSize}&skip=${skip}`, ReportsAnswer);
  if (problem !== undefined) return <ProblemNote problem={problem} retry={retry} />;
  if (data === undefined) return <p className="waiting">Opening the record…</p>;
  const { reports, total } = data;
  if (total === 0) {
    return (
      <div className="empty">
        <h1>Nothing is on record yet</h1>
        <p>
          <Link href="/read">Read reports in</Link> here, or in the terminal with <code>onrecord read report.txt</code>.
        </p>
      </div>
    );
  }
  const isPart = reports.length < total;
  return (
    <>
      <h1>{total === 1 ? "One report" : `${total.toLocaleString("en-GB")} reports`} on record</h1>
      {isPart && reports.length > 0 ? (
        <p className="facts">
          {skip + 1} to {skip + reports.length}, in the order in which they were read
        </p>
      ) : null}
      {reports.length === 0 ? <p className="empty">There are no more.</p> : null}
      <ol className="report-list">
        {reports.map((report) => (
          <ReportRow key={report.id} report={report} />
        ))}
      </ol>
      <Pager page={page} isFull={skip + reports.length < total} what="reports" />
    </>
  );
}
