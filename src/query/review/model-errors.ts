import { type EntryKind, entryKinds } from "../../record/index.ts";
import { changedFields } from "../../store/review/outcome.ts";
import type { DecidedEntry } from "./decided-entries.ts";

/** What reviewers made of a model's entries of one kind. */
export interface ModelErrors {
  readonly kind: EntryKind;
  /** Right in every field. */
  readonly accepted: number;
  /** On record rightly, but wrong in a field. */
  readonly corrected: number;
  /** Which fields were corrected, the most frequent first. */
  readonly fields: readonly { readonly field: string; readonly times: number }[];
  readonly rejected: number;
  /** Missed by the model. */
  readonly added: number;
  /** Left out above: reviewers differ, and nobody has settled it. */
  readonly contested: number;
  /** Of the entries found, those that are on record rightly; null where none was reviewed. */
  readonly precision: number | null;
  /** Of these, those that are right in every field; null where none was reviewed. */
  readonly exact: number | null;
  /** Of the entries that should be on record, those that were found; null where reviewers added none of any kind. */
  readonly recall: number | null;
}

/** The model's errors by kind, as reviewers corrected them; kinds that nobody reviewed are left out. */
export function modelErrors(decided: readonly DecidedEntry[]): ModelErrors[] {
  // Whoever adds nothing may not have looked for what is missing.
  const looked = decided.some(({ found }) => found === null);
  return entryKinds.flatMap((kind) => {
    const own = decided.filter(({ found, holds, decisions }) => (found ?? holds ?? decisions[0]?.to)?.kind === kind);
    return own.length === 0 ? [] : [errorsOf(kind, own, looked)];
  });
}

function errorsOf(kind: EntryKind, decided: readonly DecidedEntry[], looked: boolean): ModelErrors {
  const times = new Map<string, number>();
  const counts = { accepted: 0, corrected: 0, rejected: 0, added: 0, contested: 0 };
  for (const { status, found, holds } of decided) {
    if (status === "contested") counts.contested++;
    else if (found === null) counts.added += holds === null ? 0 : 1;
    else if (holds === null) counts.rejected++;
    else {
      const fields = changedFields(found, holds);
      counts[fields.length === 0 ? "accepted" : "corrected"]++;
      for (const field of fields) times.set(field, (times.get(field) ?? 0) + 1);
    }
  }
  const right = counts.accepted + counts.corrected;
  const fields = [...times].map(([field, count]) => ({ field, times: count }));
  return {
    kind,
    ...counts,
    fields: fields.sort((a, b) => b.times - a.times || (a.field < b.field ? -1 : 1)),
    precision: share(right, right + counts.rejected),
    exact: share(counts.accepted, right + counts.rejected),
    recall: looked ? share(right, right + counts.added) : null,
  };
}

const share = (part: number, whole: number) => (whole === 0 ? null : part / whole);
