import type { AlignedSentences } from "../../corroborate/copies/index.ts";
import type { CopyCluster, CopyLink, CopyMember } from "../../store/copies.ts";
import type { Store } from "../../store/store.ts";

/** A report of a cluster with its text, and each report that it copies with the sentences that say the same. */
export interface ComparedMember extends Omit<CopyMember, "copies"> {
  readonly text: string;
  readonly copies: readonly ComparedLink[];
}

export interface ComparedLink extends CopyLink {
  /** Offsets count UTF-16 code units of the two texts. */
  readonly sentences: readonly AlignedSentences[];
  /** The text of what it copies, which may be of another cluster. */
  readonly sourceText: string;
}

/** The reports of a cluster, their sentences aligned with those of the reports that they copy. */
export async function comparedCopies(store: Store, cluster: CopyCluster): Promise<ComparedMember[]> {
  const { alignedSentences } = await import("../../corroborate/copies/index.ts");
  const members: ComparedMember[] = [];
  for (const { copies, ...member } of cluster.reports) {
    const { record } = await store.report(member.id);
    const links: ComparedLink[] = [];
    for (const link of copies) {
      const source = await store.report(link.source);
      const sourceText = source.record.report.text;
      links.push({ ...link, sentences: alignedSentences(record, source.record), sourceText });
    }
    members.push({ ...member, text: record.report.text, copies: links });
  }
  return members;
}
