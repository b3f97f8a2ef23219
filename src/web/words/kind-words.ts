import type { EntryKind } from "../../record/index.ts";

/** What each kind is called: one, and several. */
export const kindWords: Readonly<Record<EntryKind, readonly [one: string, several: string]>> = {
  statement: ["statement", "statements"],
  event: ["event", "events"],
  transfer: ["transfer", "transfers"],
  commitment: ["commitment", "commitments"],
  threat: ["threat", "threats"],
  restriction: ["restriction", "restrictions"],
};

/** @example countedKind("threat", 2); // "2 threats" */
export function countedKind(kind: EntryKind, count: number): string {
  return `${count} ${kindWords[kind][count === 1 ? 0 : 1]}`;
}
