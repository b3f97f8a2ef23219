import { copyComparer } from "../../src/corroborate/copies/index.ts";
import type { CopyKind } from "../../src/store/copies.ts";
import { openStore } from "../../src/store/sqlite/index.ts";
import { unreadRecord } from "./base-report.ts";

/** What a store makes of texts that it has taken in. */
export interface Found {
  /** The kind in which one of two texts copies the other, by {@link pairKey}. */
  readonly links: ReadonlyMap<string, CopyKind>;
  /** The cluster of each text that is in one, by its id. */
  readonly clusters: ReadonlyMap<string, string>;
  /** The one that is the copy, by {@link pairKey}. */
  readonly copies: ReadonlyMap<string, string>;
}

/** Two ids in either order. */
export const pairKey = (a: string, b: string): string => (a < b ? `${a} ${b}` : `${b} ${a}`);

/** Puts texts on record in a new store, one after another, and gives what are copies of one another. */
export async function foundCopies(
  texts: readonly { readonly id: string; readonly text: string; readonly published: string | null }[],
): Promise<Found> {
  const store = await openStore({ file: ":memory:" });
  const links = new Map<string, CopyKind>();
  const copies = new Map<string, string>();
  const clusters = new Map<string, string>();
  for (const { id, text, published } of texts) {
    await store.save(unreadRecord(id, text, published), { model: "none" });
    await store.copies.takeIn(copyComparer);
  }
  for (const { source } of await store.copies.clusters({ limit: texts.length })) {
    const cluster = await store.copies.cluster(source.id);
    for (const report of cluster?.reports ?? []) clusters.set(report.id, source.id);
  }
  for (const { id } of texts) {
    const cluster = await store.copies.cluster(id);
    for (const report of cluster?.reports ?? []) {
      for (const link of report.copies) {
        links.set(pairKey(link.copy, link.source), link.kind);
        if (link.basis !== "unstated") copies.set(pairKey(link.copy, link.source), link.copy);
      }
    }
  }
  await store.close();
  return { links, clusters, copies };
}

/** Whether two texts are found to be copies: one of the other, or both of one source. */
export function areFound({ links, clusters }: Found, a: string, b: string): boolean {
  if (links.has(pairKey(a, b))) return true;
  const cluster = clusters.get(a);
  return cluster !== undefined && cluster === clusters.get(b);
}
