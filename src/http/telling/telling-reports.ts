import type { CopyCluster } from "../../store/copies.ts";
import type { MatterMember } from "../../store/matters.ts";
import type { ReportHead, Store } from "../../store/store.ts";
import type { TellingReport } from "../matter-answers.ts";

/**
 * The reports of a matter in the order of its members, each with the report that it counts as; where that one does not
 * tell of the matter itself, it comes behind them.
 */
export async function tellingReports(store: Store, members: readonly MatterMember[]): Promise<TellingReport[]> {
  const told = new Map(members.map((member) => [member.record.report.id, member]));
  const sources = await store.copies.sourcesOf([...told.keys()]);
  const countsAs = (id: string) => sources.get(id) ?? id;
  const clusters = new Map<string, CopyCluster | null>();
  for (const [id, source] of sources) {
    if (id !== source && !clusters.has(source)) clusters.set(source, await store.copies.cluster(source));
  }
  const copyOf = (id: string): TellingReport["copy"] => {
    const link = clusters.get(countsAs(id))?.reports.find((report) => report.id === id)?.copies[0];
    return link === undefined
      ? null
      : { kind: link.kind, basis: link.basis, source: link.source, shareOfCopy: link.shareOfCopy };
  };
  const telling = [...told.values()].map(({ record: { report }, version }): TellingReport => {
    const { id, source, title, published, outlet, agencies } = report;
    return {
      ...{ id, source, title, published, version },
      outlet: outlet?.text ?? null,
      agencies: [...new Set(agencies.map(({ text }) => text))],
      countsAs: countsAs(id),
      copy: copyOf(id),
    };
  });
  const silent = [...clusters].flatMap(([id, cluster]) => (told.has(id) || cluster === null ? [] : [cluster]));
  return [...telling, ...silent.map(({ source, reports }) => silentSource(source, reports[0]?.agencies ?? []))];
}

function silentSource({ id, source, title, published, version }: ReportHead, agencies: readonly string[]) {
  return { id, source, title, published, version, outlet: null, agencies: [...agencies], countsAs: id, copy: null };
}
