import type { FindingChanges, KeptFinding } from "../store/findings.ts";
import type { Store } from "../store/store.ts";
import { sha256 } from "../util/sha256.ts";
import { check } from "./check.ts";
import { corroborationIn } from "./corroboration-in.ts";
import { deedsOf } from "./deed/deed.ts";
import { sureness } from "./finding/degree.ts";
import { type Finding, verdicts } from "./finding/finding.ts";
import { compiledQueries } from "./language/compile.ts";
import type { LoadedRule } from "./language/loaded-rule.ts";
import type { LawBook } from "./law/law-book.ts";

export interface StoreCheck {
  readonly rules: readonly LoadedRule[];
  readonly book: LawBook;
  /** The day on which absence is judged; default: that of the latest report. */
  readonly asOf?: string | null;
}

/**
 * Reads all that is on record against rules, and puts the findings on record with their history.
 *
 * Findings join, and sources count, as the store knows copies and matters: both have to be taken in before.
 *
 * @example
 * const { findings, changes } = await checkStore(store, rulesWith([]));
 */
export async function checkStore(
  store: Pick<Store, "findings" | "matters" | "copies">,
  options: StoreCheck,
): Promise<{ readonly findings: readonly Finding[]; readonly changes: FindingChanges }> {
  const parts = await store.findings.select(compiledQueries(options.rules, options.book));
  const deeds = parts.flatMap(({ report, actors, entries }) => deedsOf({ report, actors, entries }));
  const corroboration = await corroborationIn(store, deeds, options);
  const findings = check(deeds, { ...options, corroboration });
  const changes = await store.findings.keep(findings.map(kept), causeOf(options));
  return { findings, changes };
}

function kept(finding: Finding): KeptFinding {
  const { id, rule, verdict, certainty, entries } = finding;
  const reports = [...new Set(entries.map(({ report }) => report))];
  const rank = verdicts.indexOf(verdict) * 10 - sureness(certainty);
  return { id, rule, verdict, certainty, rank, reports, finding: JSON.stringify(finding) };
}

/** The rules and facts that were checked, in a short word that changes when they do. */
function causeOf({ rules, book }: StoreCheck): string {
  const written = rules.map(({ rule, groups }) => [rule, [...groups].map(([name, members]) => [name, [...members]])]);
  const patterns = JSON.stringify(written, (_, value: unknown) => (value instanceof RegExp ? value.source : value));
  return `rules ${sha256(`${patterns}${book.version}`).slice(0, 12)}`;
}
