import { sureness } from "./degree.ts";
import { type Finding, type Provision, verdicts } from "./finding.ts";

/** Makes one finding of those that are the same: the strongest speaks, the entries and paragraphs of all are kept. */
export function joinFindings(findings: readonly Finding[]): Finding[] {
  const byId = new Map<string, Finding[]>();
  for (const finding of findings) byId.set(finding.id, [...(byId.get(finding.id) ?? []), finding]);
  return [...byId.values()].flatMap((same) => {
    const [strongest, ...rest] = same.sort(stronger);
    if (strongest === undefined) return [];
    if (rest.length === 0) return [strongest];
    return [
      {
        ...strongest,
        entries: unique(
          [strongest, ...rest].flatMap(({ entries }) => entries),
          ({ report, entry }) => `${report} ${entry}`,
        ),
        provisions: unique([strongest, ...rest].flatMap(withoutOpen(strongest)), ({ row }) => row),
        exempts: [...new Set([strongest, ...rest].flatMap(({ exempts }) => exempts))],
        said: unique(
          [strongest, ...rest].flatMap(({ said }) => said),
          (one) => JSON.stringify(one),
        ),
      },
    ];
  });
}

/** What is open of a weaker entry says nothing beside what a stronger one touches. */
const withoutOpen =
  (strongest: Finding) =>
  ({ verdict, provisions }: Finding): readonly Provision[] =>
    verdict === "cannot-say" && strongest.verdict !== "cannot-say" ? [] : provisions;

/** Which of two findings goes first: the stronger verdict, then the surer. */
export function stronger(one: Finding, other: Finding): number {
  return (
    verdicts.indexOf(one.verdict) - verdicts.indexOf(other.verdict) ||
    sureness(other.certainty) - sureness(one.certainty)
  );
}

function unique<T>(all: readonly T[], key: (one: T) => string): T[] {
  const found = new Map<string, T>();
  for (const one of all) if (!found.has(key(one))) found.set(key(one), one);
  return [...found.values()];
}
