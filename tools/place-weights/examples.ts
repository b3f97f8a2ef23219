import type { GoldReport, GoldToponym } from "../../bench/geoparsing.ts";
import type { Gazetteer } from "../../src/ontology/gazetteer/index.ts";
import { distance } from "../../src/resolve/place/distance.ts";
import { features } from "../../src/resolve/place/features.ts";
import { Home } from "../../src/resolve/place/home.ts";
import { type Candidate, type NameGroup, nameGroups } from "../../src/resolve/place/name-groups.ts";
import { rank } from "../../src/resolve/place/rank.ts";
import { Surroundings } from "../../src/resolve/place/surroundings.ts";

/** A name of a report with the features of its candidates and which of them are right. */
export interface Example {
  readonly rows: readonly (readonly number[])[];
  readonly right: readonly boolean[];
  /** How much it counts: the root of how often the report has the name. */
  readonly weight: number;
}

/** The names of a report as the ranker sees them with these weights; those with no right candidate are left out. */
export function examplesOf(gazetteer: Gazetteer, report: GoldReport, weights: readonly number[]): Example[] {
  const groups = nameGroups(gazetteer, report.text, report.toponyms);
  const context = { outletCountry: report.outletCountry, home: new Home(report.text) };
  const ranked = rank(groups, context, weights);
  const surroundings = new Surroundings(ranked);
  return ranked.flatMap(({ group }) => {
    const golds = group.members.flatMap((member) => report.toponyms[member] ?? []);
    const gold = commonest(golds);
    if (gold === undefined) return [];
    const right = rightOnes(group, gold);
    if (!right.includes(true) || !right.includes(false)) return [];
    // The list of cities that stand alone has decided: another London counts as if nobody lived there.
    if (group.candidates.every(({ overshadowed }, at) => overshadowed || !right[at])) return [];
    return [{ rows: features(group, surroundings, context), right, weight: Math.sqrt(group.members.length) }];
  });
}

/** With an id, the candidate of that id; without, those about as near to the gold spot as the nearest. */
function rightOnes(group: NameGroup, gold: GoldToponym): boolean[] {
  if (gold.geonames !== null) return group.candidates.map(({ place }) => place.geonames === gold.geonames);
  const away = group.candidates.map(({ place }: Candidate) => distance(place, gold));
  const nearest = Math.min(...away);
  return away.map((kilometres) => kilometres < 161 && kilometres <= Math.max(20, 1.5 * nearest));
}

function commonest(golds: readonly GoldToponym[]): GoldToponym | undefined {
  const keyOf = (gold: GoldToponym) => `${gold.geonames} ${gold.latitude} ${gold.longitude}`;
  const counts = new Map<string, number>();
  for (const gold of golds) counts.set(keyOf(gold), (counts.get(keyOf(gold)) ?? 0) + 1);
  return [...golds].sort((a, b) => (counts.get(keyOf(b)) ?? 0) - (counts.get(keyOf(a)) ?? 0))[0];
}
