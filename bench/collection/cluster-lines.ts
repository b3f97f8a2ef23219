import type { Store } from "../../src/store/store.ts";

/** The clusters of copies in a record, the largest first: each by its source and its copies' ids. */
export async function clusterLines(store: Store): Promise<string> {
  const { reports, sources } = await store.copies.count();
  let out = `${reports} reports from ${sources} sources\n`;
  for (const { source } of await store.copies.clusters({ limit: 1000 })) {
    const cluster = await store.copies.cluster(source.id);
    const copies = (cluster?.reports ?? []).slice(1).map(({ id, copies: [link] }) => `${id} (${link?.kind ?? "copy"})`);
    out += `  ${source.id}: ${copies.join(", ")}\n`;
  }
  return out;
}
