import { dayOfIso } from "../util/civil-day.ts";
import type { Deed } from "./deed/deed.ts";
import { progressOf } from "./deed/deed-days.ts";
import type { Finding } from "./finding/finding.ts";
import { type Drafted, joinFindings, stronger } from "./finding/join-findings.ts";
import { keyOverReports, makeFinding } from "./finding/make-finding.ts";
import type { LoadedRule } from "./language/loaded-rule.ts";
import type { Against } from "./language/rule.ts";
import { embargoHits, mayHitEmbargo } from "./law/embargo-hits.ts";
import type { LawBook } from "./law/law-book.ts";
import type { LawHit } from "./law/law-hit.ts";
import { pactHits } from "./law/pact-hits.ts";
import { treatiesBesideEmbargo } from "./law/treaty-beside-embargo.ts";
import { treatyHits } from "./law/treaty-hits.ts";
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
  const drafted = rules.flatMap(({ rule, groups }) =>
    findMatches(rule, deeds, { groups, book, corroboration }, asOf, (deed) =>
      rule.against === undefined ? true : mayHit(rule.against, deed, book),
    ).flatMap((match): Drafted[] => {
      const [deed] = match.deeds.values();
      if (deed === undefined) return [];
      const hits = rule.against === undefined ? null : hitsOf(rule.against, deed, book);
      if (hits !== null && hits.length === 0) return [];
      const own = touching.get(`${deed.report.id} ${deed.entry.id}`) ?? [];
      const finding = makeFinding({ rule, match, hits, touching: own, corroboration });
      return [{ finding, overReports: keyOverReports(rule, match, corroboration) }];
    }),
  );
  return joinFindings(drafted).sort(stronger);
}

/** Whether it is worth looking at an entry: what did not take place, and what is denied, touches nothing. */
function mayHit(against: Against, deed: Deed, book: LawBook): boolean {
  if (progressOf(deed.entry) === "not" || isDenied(deed)) return false;
  return !("embargo" in against) || mayHitEmbargo(deed, against.embargo, book);
}

function hitsOf(against: Against, deed: Deed, book: LawBook): LawHit[] {
  if ("embargo" in against) {
    const hits = embargoHits(deed, against.embargo, book);
    return against.embargo["voted-for-by"] === undefined ? [...hits, ...treatiesBesideEmbargo(deed, hits, book)] : hits;
  }
  return "pact" in against ? pactHits(deed, against.pact, book) : treatyHits(deed, against.treaty, book);
}

/** Whether an entry is put on record as not so: then it bears no finding. */
function isDenied({ entry: { certainty } }: Deed): boolean {
  return certainty?.polarity === "negative";
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
