import type { AskedEntries } from "../../query/asked-entries.ts";
import { didYouMean } from "../../store/did-you-mean.ts";
import type { Store } from "../../store/store.ts";
import { OnrecordError } from "../../util/problem.ts";

const roles = ["actor", "agent", "supplier", "recipient", "claimant", "deniedBy"] as const;

/**
 * What to say of actors that a watch asks for and nobody on record is called, a line each: a report may yet speak of them, or
 * their names are mistyped.
 */
export async function notYetOnRecord(store: Store, asked: AskedEntries): Promise<string[]> {
  const notes: string[] = [];
  for (const name of new Set(roles.flatMap((role) => asked[role] ?? []))) {
    if (!(await isUnknown(store, name))) continue;
    const question = didYouMean(await store.actors.nearest(name));
    notes.push(`Nobody on record is called ${name} yet; the watch waits.${question === null ? "" : ` ${question}`}`);
  }
  return notes;
}

async function isUnknown(store: Store, name: string): Promise<boolean> {
  try {
    await store.actors.find(name);
    return false;
  } catch (error) {
    if (error instanceof OnrecordError) return error.problem.code === "not-found";
    throw error;
  }
}
