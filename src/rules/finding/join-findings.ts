import { sureness } from "./degree.ts";
import { type Finding, type Provision, verdicts } from "./finding.ts";

/** A finding of one match. */
export interface Drafted {
  readonly finding: Finding;
  /** What findings of several reports have in common that are the same; null where nothing tells. */
  readonly overReports: string | null;
}

/**
 * Makes one finding of those that are the same: the strongest speaks, the entries and paragraphs of all are kept.
 *
 * First those of one report join, by their ids; then reports whose strongest are of one matter, under the id of the
 * report that came on record first.
 */
export function joinFindings(drafted: readonly Drafted[]): Finding[] {
  const ofReports = joinedBy(drafted, ({ finding }) => finding.id);
  if (ofReports.every(({ overReports }) => overReports === null)) return ofReports.map(({ finding }) => finding);
  return joinedBy(ofReports, ({ finding, overReports }) => overReports ?? finding.id).map(({ finding }) => finding);
}

function joinedBy(drafted: readonly Drafted[], key: (one: Drafted) => string): readonly Drafted[] {
  const firsts = new Map<string, Drafted>();
  const more = new Map<Drafted, Drafted[]>();
  for (const one of drafted) {
    const shared = key(one);
    const first = firsts.get(shared);
    const same = first === undefined ? undefined : more.get(first);
    if (first === undefined) firsts.set(shared, one);
    else if (same === undefined) more.set(first, [first, one]);
    else same.push(one);
  }
  // Most stand alone.
  if (more.size === 0) return drafted;
  return [...firsts.values()].flatMap((one) => {
    const same = more.get(one);
    if (same === undefined) return [one];
    const [first] = same;
    const [strongest, ...rest] = [...same].sort((one, other) => stronger(one.finding, other.finding));
    if (first === undefined || strongest === undefined) return [];
    return [{ ...strongest, finding: joined(first.finding.id, strongest.finding, rest) }];
  });
}

function joined(id: string, strongest: Finding, others: readonly Drafted[]): Finding {
  if (others.length === 0) return strongest;
  const rest = others.map(({ finding }) => finding);
  return {
    ...strongest,
    id,
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
  };
}

/**
 * The paragraphs of an entry that is not the strongest: what is open of it says nothing beside what that one touches, and
 * what it may touch is no more than possible.
 */
const withoutOpen =
  (strongest: Finding) =>
  ({ verdict, provisions }: Finding): readonly Provision[] => {
    if (verdict === strongest.verdict) return provisions;
    if (verdict === "cannot-say") return [];
    return provisions.map((one) =>
      sureness(one.degree) > sureness("possible") ? { ...one, degree: "possible" } : one,
    );
  };

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
