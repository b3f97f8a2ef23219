import type { Store } from "../store/store.ts";
import { OnrecordError } from "../util/problem.ts";

/** So many characters have to be alike; fewer are chance. */
const leastAlike = 4;

/** No id that onrecord makes is longer. */
const longest = 40;

/** The ids of reports, or of entries, that begin most like one that is not on record, with what they are; null for none. */
export async function nearIds(store: Store, id: string): Promise<string | null> {
  for (let length = Math.min(id.length - 1, longest); length >= leastAlike; length--) {
    const near = await beginning(store, id.slice(0, length));
    if (near !== null) return near;
  }
  return null;
}

async function beginning(store: Store, prefix: string): Promise<string | null> {
  try {
    if (prefix.startsWith("r-")) {
      const { id, title, source } = await store.reportMeant(prefix);
      return `${id}: ${title ?? source}`;
    }
    const { entry, report } = await store.entry(prefix);
    return `${entry.id}: ${entry.kind} in ${report.title ?? report.source} (${report.id})`;
  } catch (error) {
    if (!(error instanceof OnrecordError)) throw error;
    if (error.problem.code === "not-found") return null;
    if (error.problem.code === "usage") return error.problem.allowed ?? null;
    throw error;
  }
}
