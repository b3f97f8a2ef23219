import type { Entry } from "../../record/index.ts";
import type { DecisionKind } from "../reviews.ts";
import { spanDistance } from "./span-distance.ts";

/** A decision as far as it settles what stands; its entries with the spans of one text and actors as they were read. */
export interface Settling {
  readonly number: number;
  readonly entry: string;
  readonly what: DecisionKind;
  readonly by: string;
  readonly undone: boolean;
  readonly was: Entry | null;
  readonly became: Entry | null;
  /** Ids of other entries of its kind that had most of its words then. */
  readonly beside: readonly string[];
}

/** What a decision makes of its entry: null where there is none any more. */
export function outcomeOf({ what, was, became }: Settling): Entry | null {
  return what === "accept" ? was : became;
}

/** Fields that say where an entry comes from and not what it says. */
const provenance = new Set(["id", "confidence", "madeBy", "reasons"]);

/** The fields by which two entries say different things, in the vocabulary's order. */
export function changedFields(one: Entry, other: Entry): string[] {
  const theirs = new Map<string, unknown>(Object.entries(other));
  return Object.entries(one)
    .filter(([field, value]) => !provenance.has(field) && JSON.stringify(value) !== JSON.stringify(theirs.get(field)))
    .map(([field]) => field);
}

/** Whether two outcomes say the same of an entry. */
export function sameOutcome(one: Entry | null, other: Entry | null): boolean {
  if (one === null || other === null) return one === other;
  return one.kind === other.kind && changedFields(one, other).length === 0;
}

/** Whether two entries are of one kind and read from the same words. */
export function sameEvidence(one: Entry, other: Entry): boolean {
  return one.kind === other.kind && JSON.stringify(one.evidence) === JSON.stringify(other.evidence);
}

/** How far the words of two entries are apart, as {@link spanDistance} has it; those of two kinds are wholly. */
export function evidenceDistance(one: Entry, other: Entry): number {
  return one.kind === other.kind ? spanDistance(one.evidence, other.evidence) : 1;
}

/** Entries of a kind that share more of their words than this are about the same thing. */
export const farthest = 0.5;
