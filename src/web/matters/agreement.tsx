import type { ReactNode } from "react";
import type { AccountAnswer, ToldMatter } from "../../http/matter-answers.ts";
import { Link } from "../address/link.tsx";
import { visible } from "../words/visible.ts";
import { longDay } from "../words/when-and-where.ts";
import { ActorName } from "./actor-name.tsx";
import { entryHref } from "./hrefs.ts";
import { reportName } from "./told-words.ts";

/** What changed over time, what does not agree, and what was denied; nothing where all agree. */
export function Agreement({ matter }: { readonly matter: ToldMatter }) {
  const { numbers, contradictions, denials } = matter.account;
  const names = new Map(matter.from.map((report) => [report.id, reportName(report)]));
  const nameOf = (report: string) => names.get(report) ?? report;
  const changes = numbers.filter(({ what }) => what === "change");
  const apart = numbers.filter(({ what }) => what === "contradiction");
  if (numbers.length + contradictions.length + denials.length === 0) return null;
  return (
    <div className="agreement">
      <Part title="What changed over time" count={changes.length}>
        {changes.map((difference) => (
          <NumberLine key={keyOf(difference)} difference={difference} nameOf={nameOf} />
        ))}
      </Part>
      <Part title="What does not agree" count={apart.length + contradictions.length}>
        {apart.map((difference) => (
          <NumberLine key={keyOf(difference)} difference={difference} nameOf={nameOf} />
        ))}
        {contradictions.map(({ in: what, one, other, says }) => (
          <li key={`${what} ${says.join(" ")}`}>
            <span className="how">{what === "date" ? "day" : "place"}</span>{" "}
            <Said words={says[0]} at={one} when={nameOf(one.report)} /> <span aria-hidden="true">≠</span>
            <span className="unseen">but</span> <Said words={says[1]} at={other} when={nameOf(other.report)} />
          </li>
        ))}
      </Part>
      <Part title="Denied" count={denials.length}>
        {denials.map(({ denial, who, name, since, denies }) => (
          <li key={`${denial.report} ${denial.entry} ${who}`}>
            <ActorName id={who} name={name} />{" "}
            <Link href={entryHref(denial)}>
              {who === "author" ? "deny" : "denies"} {denies.length === 0 ? "what nobody here asserts" : "it"}
            </Link>
            <span className="how">
              {since === null ? "" : `, ${longDay(since)}`}
              {denies.length === 0 ? "" : `; asserted before in ${nameOf(denies[0]?.report ?? "")}`}
              {denies.length > 1 ? ` and ${denies.length - 1} more` : ""}
            </span>
          </li>
        ))}
      </Part>
    </div>
  );
}

interface PartProps {
  readonly title: string;
  readonly count: number;
  readonly children: ReactNode;
}

function Part({ title, count, children }: PartProps) {
  if (count === 0) return null;
  return (
    <section>
      <h2>{title}</h2>
      <ul>{children}</ul>
    </section>
  );
}

type Difference = AccountAnswer["numbers"][number];

const keyOf = ({ of, earlier, later }: Difference) => `${of} ${earlier.ref.entry} ${later.ref.entry} ${later.value}`;

interface NumberLineProps {
  readonly difference: Difference;
  readonly nameOf: (report: string) => string;
}

function NumberLine({ difference: { what, earlier, later }, nameOf }: NumberLineProps) {
  const when = ({ published, ref }: typeof earlier) =>
    [...(published === null ? [] : [longDay(published)]), nameOf(ref.report)].join(", ");
  return (
    <li>
      <Said words={countWords(earlier)} at={earlier.ref} when={when(earlier)} />{" "}
      <span aria-hidden="true">{what === "change" ? "→" : "≠"}</span>
      <span className="unseen">{what === "change" ? "then" : "but"}</span>{" "}
      <Said words={countWords(later)} at={later.ref} when={when(later)} />
    </li>
  );
}

/** The report's words for a number, and the number where they have no figure. */
function countWords({ text, value }: Difference["earlier"]): string {
  return /\d/.test(text) ? `“${text}”` : `“${text}”: ${value.toLocaleString("en-GB")}`;
}

interface SaidProps {
  readonly words: string;
  readonly at: { readonly report: string; readonly entry: string };
  readonly when: string;
}

function Said({ words, at, when }: SaidProps) {
  return (
    <span className="said">
      <Link href={entryHref(at)}>
        <bdi>{visible(words)}</bdi>
      </Link>{" "}
      <span className="how">({visible(when)})</span>
    </span>
  );
}
