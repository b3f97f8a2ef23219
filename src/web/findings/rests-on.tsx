import type { NamedReport } from "../../http/watch-answers.ts";
import type { Finding } from "../../rules/finding/finding.ts";
import { grouped } from "../../util/grouped.ts";
import { Link } from "../address/link.tsx";
import { sourceWords } from "../words/source-words.ts";
import { visible } from "../words/visible.ts";
import { longDay } from "../words/when-and-where.ts";

interface RestsOnProps {
  readonly entries: Finding["entries"];
  readonly reports: readonly NamedReport[];
}

/** The reports that a finding rests on, by title, outlet and day; each leads to its entries. */
export function RestsOn({ entries, reports }: RestsOnProps) {
  const byReport = grouped(entries, ({ report }) => report);
  return (
    <div className="rests-on">
      <span>Rests on</span>
      <ul>
        {[...byReport].map(([id, own]) => {
          const report = reports.find((one) => one.id === id);
          const [first, ...more] = own.map(
            ({ entry }) => `/report/${encodeURIComponent(id)}#${encodeURIComponent(entry)}`,
          );
          return (
            <li key={id}>
              <Link href={first ?? ""}>
                <bdi>{titleOf(id, report)}</bdi>
              </Link>
              {more.map((href, at) => (
                <span key={href}>
                  {" "}
                  <Link href={href}>
                    and there <span className="unseen">at entry {at + 2}</span>
                  </Link>
                </span>
              ))}
              {report === undefined ? null : <bdi className="how"> · {originOf(report)}</bdi>}
            </li>
          );
        })}
      </ul>
    </div>
  );
}

function titleOf(id: string, report: NamedReport | undefined): string {
  if (report === undefined) return visible(id);
  return report.title === null ? sourceWords(report.source) : visible(report.title);
}

function originOf({ outlet, source, title, published }: NamedReport): string {
  const from = outlet === null ? (title === null ? [] : [sourceWords(source)]) : [visible(outlet)];
  return [...from, published === null ? "date not known" : longDay(published)].join(" · ");
}
