import { dayOfIso } from "../util/civil-day.ts";
import type { Deed } from "./deed/deed.ts";
import { sureness } from "./finding/degree.ts";
import type { Finding } from "./finding/finding.ts";
import { type Drafted, joinFindings, stronger } from "./finding/join-findings.ts";
import { keyOverReports, makeFinding } from "./finding/make-finding.ts";
import type { LoadedRule } from "./language/loaded-rule.ts";
import type { LawBook } from "./law/law-book.ts";
import type { LawHit } from "./law/law-hit.ts";
import { lawHits } from "./law/law-hits.ts";
import { Candidates } from "./match/candidates.ts";
import { findMatches } from "./match/find-matches.ts";
import { type Corroboration, noCorroboration } from "./seam.ts";

export interface CheckOptions {
  readonly rules: readonly LoadedRule[];
  readonly book: LawBook;
  readonly corroboration?: Corroboration;
  /** The day on which absence is judged (ISO 8601); default: that of the latest report, never today's. */
  readonly asOf?: string | null;
}

/** Reads entries against rules; the strongest findings first, in the order of rules and entries where equally strong. */
export function check(deeds: readonly Deed[], options: CheckOptions): Finding[] {
  const { rules, book, corroboration = noCorroboration } = options;
  const asOf = dayOf(options.asOf ?? latest(deeds));
  const touching = restrictionsByTouched(deeds);
  const candidates = new Candidates(deeds, rules, book);
  const drafted: Drafted[] = [];
  for (const { rule, groups } of rules) {
    for (const match of findMatches(rule, candidates, { groups, book, corroboration }, asOf)) {
      const [deed] = match.bindings.deeds;
      if (deed === undefined) continue;
      const hits = rule.against === undefined ? null : lawHits(rule.against, deed, book);
      if (hits !== null && saysNothing(hits, deed)) continue;
      const own = touching.size === 0 ? nobody : (touching.get(`${deed.report.id} ${deed.entry.id}`) ?? nobody);
      const finding = makeFinding({ rule, match, hits, touching: own, corroboration });
      if (rule.least !== undefined && sureness(finding.certainty) < sureness(rule.least)) continue;
      drafted.push({ finding, overReports: keyOverReports(rule, match, corroboration) });
    }
  }
  return joinFindings(drafted).sort(stronger);
}

const nobody: readonly Deed[] = [];

/** Where nobody can say whether an entry is so, what cannot be said of the law either is no finding. */
function saysNothing(hits: readonly LawHit[], { entry }: Deed): boolean {
  return hits.every(({ state }) => state === "open" && entry.certainty?.polarity === "underspecified");
}

function restrictionsByTouched(deeds: readonly Deed[]): ReadonlyMap<string, readonly Deed[]> {
  const found = new Map<string, Deed[]>();
  for (const deed of deeds) {
    if (deed.entry.kind !== "restriction") continue;
    for (const { entry } of deed.entry.touchedBy) {
      const key = `${deed.report.id} ${entry}`;
      found.set(key, [...(found.get(key) ?? []), deed]);
    }
  }
  return found;
}

const dayOf = (iso: string | null) => (iso === null ? null : dayOfIso(iso));

function latest(deeds: readonly Deed[]): string | null {
  return deeds.reduce<string | null>((last, { report: { published } }) => {
    if (published === null) return last;
    return last === null || published > last ? published : last;
  }, null);
}
