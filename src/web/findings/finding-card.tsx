import type { NamedReport, StandingFinding } from "../../http/watch-answers.ts";
import { stanceVerbs } from "../../record/stance-verbs.ts";
import type { Condition, Finding, Provision, Words } from "../../rules/finding/finding.ts";
import { Link } from "../address/link.tsx";
import { visible } from "../words/visible.ts";
import { longDay } from "../words/when-and-where.ts";
import { RestsOn } from "./rests-on.tsx";
import { degreeWords, verdictWords } from "./verdict-words.ts";

const mostWords = 3;

interface FindingCardProps {
  readonly standing: StandingFinding;
  /** What the reports are called that it rests on, and others. */
  readonly reports: readonly NamedReport[];
}

/** One finding: what it says, its weakest link, and, opened, why, on what law, and what would exempt. */
export function FindingCard({ standing: { finding, changed }, reports }: FindingCardProps) {
  const { id, verdict, certainty, title, says, weakest, entries, conditions, exempts, missing, provisions } = finding;
  return (
    <li className="finding" id={id}>
      <p className="facts">
        <strong data-verdict={verdict}>{verdictWords[verdict]}</strong>
        <span>{degreeWords[certainty]}</span>
        <span>{title}</span>
        <time dateTime={changed}>since {longDay(changed.slice(0, 10))}</time>
      </p>
      <h2>{visible(says)}</h2>
      <p className="weakest">
        <strong>Weakest link:</strong> {visible(weakest.says)} <Quoted words={weakest.words} />
      </p>
      {missing.length === 0 ? null : <Points label="Missing" points={missing} />}
      <RestsOn entries={entries} reports={reports} />
      <details>
        <summary>
          Why, on what law, what would exempt<span className="unseen">: {visible(says)}</span>
        </summary>
        <h3>Why</h3>
        <ul>
          {conditions.map((condition) => (
            <Why key={`${condition.about} ${condition.says}`} condition={condition} />
          ))}
        </ul>
        {provisions.length === 0 ? null : <Law provisions={provisions} />}
        {exempts.length === 0 ? null : <Points label="Would exempt" points={exempts} />}
        <Said finding={finding} />
        <p className="how">
          <code>onrecord finding {id}</code> shows what it was before.
        </p>
      </details>
    </li>
  );
}

function Why({ condition: { about, degree, says, words } }: { readonly condition: Condition }) {
  return (
    <li>
      {about} <span className="degree">({degreeWords[degree]})</span>: {visible(says)} <Quoted words={words} />
    </li>
  );
}

/** Words of reports, each a link to where they stand. */
function Quoted({ words }: { readonly words: readonly Words[] }) {
  const each = [...new Map(words.map((one) => [`${one.entry} ${one.span.text}`, one])).values()].slice(0, mostWords);
  return each.map(({ report, entry, span }) => (
    <span key={`${entry} ${span.start}`}>
      <Link className="quoted" href={`/report/${encodeURIComponent(report)}#${encodeURIComponent(entry)}`}>
        “{visible(span.text)}”
      </Link>{" "}
    </span>
  ));
}

function Law({ provisions }: { readonly provisions: readonly Provision[] }) {
  return (
    <>
      <h3>On what law</h3>
      <ul>
        {provisions.map((one) => (
          <li key={one.row}>
            {one.authority === "its parties" ? "" : `${one.authority}, `}
            {one.instrument}, {one.paragraph} <span className="degree">({degreeWords[one.degree]})</span>: in force{" "}
            {one.from ?? "since a day that is not known"} to{" "}
            {one.until === null ? "now" : `the day before ${one.until}`}
            {one.obliged.length === 0 ? "" : `; would oblige ${one.obliged.join(", ")}`}
            {one.disputed === "" ? "" : `; disputed: ${one.disputed}`}. <span className="source">{one.source}</span>
          </li>
        ))}
      </ul>
    </>
  );
}

function Points({ label, points }: { readonly label: string; readonly points: readonly string[] }) {
  return (
    <>
      <h3>{label}</h3>
      <ul>
        {points.map((point) => (
          <li key={point}>{visible(point)}</li>
        ))}
      </ul>
    </>
  );
}

const stances = { ...stanceVerbs, asserts: "says so" };

function Said({ finding: { said } }: { readonly finding: Finding }) {
  const lines = [
    ...new Set(said.map(({ by, stance }) => `${by === "author" ? "The report itself" : by} ${stances[stance]}.`)),
  ];
  return lines.length === 0 ? null : <Points label="Who says so" points={lines} />;
}
