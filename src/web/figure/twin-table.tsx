import { Link } from "../address/link.tsx";
import { breakable } from "../words/breakable.tsx";
import { visible } from "../words/visible.ts";
import { type Cell, cellText, type Twin } from "./twin.ts";

/** More rows would make the page slow; the CSV has all of them. */
const mostRows = 500;

/** The table of a figure: the same numbers as in its picture. */
export function TwinTable({ title, twin }: { readonly title: string; readonly twin: Twin }) {
  const shown = twin.rows.slice(0, mostRows);
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what is wider than its frame is scrolled by keys. */}
      <section className="twin" aria-label={`Table: ${title}`} tabIndex={0}>
        <table>
          <caption className="unseen">{title}</caption>
          <thead>
            <tr>
              {twin.columns.map(({ title: heading, holds }) => (
                <th key={heading} scope="col" className={holds}>
                  {heading}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map((row, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a row is named by its place.
              <tr key={at}>
                {row.map((cell, column) => (
                  <td key={twin.columns[column]?.title ?? column} className={twin.columns[column]?.holds}>
                    <CellWords cell={cell} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
        {twin.rows.length === 0 ? <p className="empty">Nothing on record.</p> : null}
      </section>
      {twin.rows.length > shown.length ? (
        <p className="figure-more">
          The first {mostRows} of {twin.rows.length} rows; the CSV has all of them.
        </p>
      ) : null}
    </>
  );
}

function CellWords({ cell }: { readonly cell: Cell }) {
  const words = breakable(visible(cellText(cell)));
  return cell !== null && typeof cell === "object" ? <Link href={cell.href}>{words}</Link> : <bdi>{words}</bdi>;
}
