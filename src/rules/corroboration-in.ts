import { accountOf, type CountsAs, isIndependentOf } from "../corroborate/matter/index.ts";
import type { MatterMember } from "../store/matters.ts";
import type { Store } from "../store/store.ts";
import { type CheckOptions, check } from "./check.ts";
import type { Deed } from "./deed/deed.ts";
import type { LoadedRule } from "./language/loaded-rule.ts";
import { fitsAlone } from "./match/fits-alone.ts";
import type { Corroboration } from "./seam.ts";

/**
 * What a store knows of the matters and sources of entries.
 *
 * Who tells of a matter is looked up only for the entries of which some rule asks it: rules that do are read once or
 * twice more, until they ask for nothing new.
 */
export async function corroborationIn(
  store: Pick<Store, "matters" | "copies">,
  deeds: readonly Deed[],
  options: CheckOptions,
): Promise<Corroboration> {
  const ids = await store.matters.of(deeds.map(refOf));
  const matters = new Map(deeds.map((deed, place) => [deed, ids[place] ?? null]));
  const matterOf = (deed: Deed) => matters.get(deed) ?? null;
  const told = new Map<string, Told>();
  const rules = options.rules.filter(asksForSources);
  const asked = deeds.filter((deed) => rules.some(({ rule }) => mayMeet(deed, rule)));
  for (;;) {
    const wanted = new Set<string>();
    const knownOf = (deed: Deed): Told | null => {
      const matter = matterOf(deed);
      const known = matter === null ? null : (told.get(matter) ?? null);
      if (matter !== null && known === null) wanted.add(matter);
      return known;
    };
    const corroboration: Corroboration = {
      matterOf,
      sourcesOf: (deed) => knownOf(deed)?.sources ?? null,
      isIndependentOf: (deed, other) => {
        if (matterOf(deed) === null || matterOf(other) === null) return null;
        const [one, two] = [knownOf(deed), knownOf(other)];
        // Until both are looked up it is not met, so that every other entry that may meet it is asked for as well.
        return one !== null && two !== null && independent(deed, one, other, two);
      },
    };
    if (asked.length > 0) check(asked, { ...options, rules, corroboration });
    if (wanted.size === 0) return corroboration;
    for (const matter of wanted) told.set(matter, await toldIn(store, matter));
  }
}

/** What the reports of a matter tell together. */
interface Told {
  readonly members: ReadonlyMap<string, MatterMember>;
  readonly sources: number;
  readonly countsAs: CountsAs;
}

async function toldIn(store: Pick<Store, "matters" | "copies">, matter: string): Promise<Told> {
  const { members } = await store.matters.show(matter);
  const reports = [...new Set(members.map(({ record }) => record.report.id))];
  const counted = await store.copies.sourcesOf(reports);
  const countsAs: CountsAs = (report) => counted.get(report) ?? report;
  return {
    members: new Map(
      members.flatMap((member) =>
        member.record.entries.map(({ id }) => [keyOf({ report: member.record.report.id, entry: id }), member]),
      ),
    ),
    sources: accountOf({ members }, countsAs).sources.length,
    countsAs,
  };
}

function independent(deed: Deed, one: Told, other: Deed, two: Told): boolean {
  const [member, against] = [one.members.get(keyOf(refOf(deed))), two.members.get(keyOf(refOf(other)))];
  if (member === undefined || against === undefined) return false;
  return isIndependentOf(member, against, (report) => two.countsAs(one.countsAs(report)));
}

const refOf = ({ report, entry }: Deed) => ({ report: report.id, entry: entry.id });
const keyOf = ({ report, entry }: { readonly report: string; readonly entry: string }) => `${report} ${entry}`;

const mayMeet = (deed: Deed, { find, without }: LoadedRule["rule"]) =>
  [...Object.values(find), ...Object.values(without ?? {})].some((pattern) => fitsAlone(deed, pattern));

/** Whether a rule asks who tells of an entry. */
export function asksForSources({ rule }: LoadedRule): boolean {
  return [...Object.values(rule.find), ...Object.values(rule.without ?? {})].some(
    (pattern) => pattern.sources !== undefined || pattern["independent-of"] !== undefined,
  );
}
