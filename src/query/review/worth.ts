import { type Entry, stanceTaken } from "../../record/index.ts";
import type { Waiting } from "../../store/reviews.ts";

/** How much of the reader's confidence is left where the report itself is not certain. */
const shareLeft = { certain: 1, probable: 0.85, possible: 0.7, underspecified: 0.9 } as const;

/** What it matters whether an entry of a kind is right. */
const weightOfKind = { statement: 0.25, event: 0.5, commitment: 0.75, transfer: 1, threat: 1, restriction: 1 } as const;

/** How many reports make a matter one that much rests on. */
const manyReports = 3;

type Worth = Pick<Waiting, "entry" | "status" | "decisions" | "findings" | "reports">;

/**
 * How doubtful an entry is, 0 to 1: 1 where reviewers differ; else what is missing from the reader's confidence, which
 * counts less where the report is not certain, and half of that where somebody accepted the entry.
 */
export function doubtOf({ entry, status, decisions }: Worth): number {
  if (status === "contested") return 1;
  if (status === "rejected") return 0.5;
  const doubt = 1 - entry.confidence * shareLeft[entry.certainty?.modality ?? "certain"];
  return decisions.length === 0 ? doubt : doubt / 2;
}

/** What follows if an entry is wrong, from 0.25: its kind, that it is denied, and what rests on it. */
export function consequenceOf({ entry, findings, reports }: Worth): number {
  return (
    weightOfKind[entry.kind] + (isDenied(entry) ? 0.5 : 0) + (findings > 0 ? 1 : 0) + (reports >= manyReports ? 0.5 : 0)
  );
}

/**
 * Why an entry is worth a reviewer's look, in a sentence.
 *
 * @example
 * whyReview(waiting); // "The reader is 54 % sure of this transfer, and a finding rests on it."
 */
export function whyReview(worth: Worth): string {
  const grounds = [doubtIn(worth), ...consequencesIn(worth)];
  const last = grounds.pop() ?? "";
  return `${grounds.length === 0 ? last : `${grounds.join(", ")}, and ${last}`}.`;
}

function doubtIn({ entry, status, decisions }: Worth): string {
  const by = [...new Set(decisions.map((one) => one.by))];
  if (status === "contested")
    return `${by.slice(0, -1).join(", ")} and ${by.at(-1) ?? ""} differ about this ${entry.kind}`;
  if (status === "rejected") return `${by.at(-1) ?? "Somebody"} rejected this ${entry.kind}`;
  const sure = `${Math.round(entry.confidence * 100)} % sure of this ${entry.kind}`;
  const looked = by.length > 0 ? `${by.join(" and ")} looked at this ${entry.kind}` : `The reader is ${sure}`;
  const modality = entry.certainty?.modality;
  return modality === "possible" || modality === "probable" ? `${looked}, which the report has as ${modality}` : looked;
}

function consequencesIn({ entry, findings, reports }: Worth): string[] {
  return [
    ...(findings > 0 ? [findings === 1 ? "a finding rests on it" : `${findings} findings rest on it`] : []),
    ...(isDenied(entry) ? ["it is denied"] : []),
    ...(reports >= manyReports ? [`${reports} reports tell of it`] : []),
  ];
}

function isDenied(entry: Entry): boolean {
  return entry.claims.some((claim) => stanceTaken(claim) === "denies") || (entry.kind === "statement" && entry.denies);
}
